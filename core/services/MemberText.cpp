#include "services/MemberText.h"

#include <QCoreApplication>

namespace sakhi::services {

QString documentText(domain::KycKind kind) {
    switch (kind) {
        case domain::KycKind::aadhaar:
            return QCoreApplication::translate("Member", "Aadhaar", "document");
        case domain::KycKind::voterId:
            return QCoreApplication::translate("Member", "Voter ID", "document");
        case domain::KycKind::pan:
            return QCoreApplication::translate("Member", "PAN", "document");
        case domain::KycKind::drivingLicence:
            return QCoreApplication::translate("Member", "Driving licence", "document");
        case domain::KycKind::jobCard:
            return QCoreApplication::translate("Member", "Job card", "document");
        case domain::KycKind::passport:
            return QCoreApplication::translate("Member", "Passport", "document");
        case domain::KycKind::rationCard:
            return QCoreApplication::translate("Member", "Ration card", "document");
    }
    return {};
}

QString literacyText(domain::Literacy literacy) {
    switch (literacy) {
        case domain::Literacy::none:
            return QCoreApplication::translate("Member", "Does not read", "schooling");
        case domain::Literacy::canSign:
            return QCoreApplication::translate("Member", "Can sign", "schooling");
        case domain::Literacy::primary:
            return QCoreApplication::translate("Member", "Primary school", "schooling");
        case domain::Literacy::secondary:
            return QCoreApplication::translate("Member", "Secondary school", "schooling");
        case domain::Literacy::higher:
            return QCoreApplication::translate("Member", "Higher", "schooling");
    }
    return {};
}

QString genderText(domain::Gender gender) {
    switch (gender) {
        case domain::Gender::female:
            return QCoreApplication::translate("Member", "Woman", "gender");
        case domain::Gender::male:
            return QCoreApplication::translate("Member", "Man", "gender");
        case domain::Gender::other:
            return QCoreApplication::translate("Member", "Other", "gender");
    }
    return {};
}

QString leavingText(domain::LeavingReason reason) {
    switch (reason) {
        case domain::LeavingReason::left:
            return QCoreApplication::translate("Member", "Left of her own wish", "why");
        case domain::LeavingReason::death:
            return QCoreApplication::translate("Member", "Died", "why");
        case domain::LeavingReason::removed:
            return QCoreApplication::translate("Member", "Removed by the group", "why");
        case domain::LeavingReason::moved:
            return QCoreApplication::translate("Member", "Moved away", "why");
    }
    return {};
}

}  // namespace sakhi::services
