#include "domain/Cash.h"

namespace sakhi::domain {

bool isReceipt(OtherHead head) {
    switch (head) {
        case OtherHead::membershipFee:
        case OtherHead::grant:
        case OtherHead::revolvingFund:
        case OtherHead::communityFund:
        case OtherHead::bankInterest:
        case OtherHead::otherIncome:
        case OtherHead::suspense:
            return true;
        case OtherHead::meetingExpense:
        case OtherHead::stationery:
        case OtherHead::travel:
        case OtherHead::honorarium:
        case OtherHead::training:
        case OtherHead::bankCharges:
        case OtherHead::otherExpense:
            return false;
    }
    return false;
}

}  // namespace sakhi::domain
