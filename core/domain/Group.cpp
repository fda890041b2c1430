#include "domain/Group.h"

namespace sakhi::domain {

int meetingsPerYear(MeetingFrequency frequency) {
    switch (frequency) {
        case MeetingFrequency::weekly:
            return 52;
        case MeetingFrequency::fortnightly:
            return 26;
        case MeetingFrequency::monthly:
            return 12;
    }
    return 12;
}

}  // namespace sakhi::domain
