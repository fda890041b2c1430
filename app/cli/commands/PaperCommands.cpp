#include "Commands.h"

namespace sakhi::cli {

base::Result<Answer> report(Call&) {
    return base::fail(base::ErrorCode::wrongCall, "report");
}

base::Result<Answer> verify(Call&) {
    return base::fail(base::ErrorCode::wrongCall, "verify");
}

}  // namespace sakhi::cli
