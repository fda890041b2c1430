#include "unit/services/Branch.h"
#include "unit/services/Meetings.h"

#include <QCoreApplication>

#include <sys/syscall.h>
#include <unistd.h>
#include <cstdio>

// Counts how often a command makes the disk write through: these two stand in the place of the C library's.
namespace {

int writesThrough = 0;

int through(long call, int file) {
    ++writesThrough;
    return static_cast<int>(syscall(call, file));
}

}  // namespace

extern "C" int fsync(int file) {
    return through(SYS_fsync, file);
}

extern "C" int fdatasync(int file) {
    return through(SYS_fdatasync, file);
}

/// Prints, for 40 commands and 20 meetings one after another on one open store, how many fsyncs each
/// took. The first after
/// opening also writes the log's header; folding the log into the file (every 400 pages) adds its own.
int main(int argc, char** argv) {
    const QCoreApplication app(argc, argv);
    using namespace sakhi;
    test::Branch branch;
    const auto keeper = branch.as("asha");
    const auto group = branch.group("G1");
    const auto member = branch.member("G1-01");
    int ones = 0;
    std::printf("fsyncs of each command:");
    for (int i = 0; i < 20; ++i) {
        writesThrough = 0;
        const auto asked = branch.space().bus().execute(
            keeper, services::ApplyForLoan{group, member, base::Money::rupees(100), "dairy", "", 6});
        const int ofAsking = writesThrough;
        writesThrough = 0;
        const auto back =
            asked ? branch.space().bus().execute(keeper, services::WithdrawApplication{{asked->id}, "bench"})
                  : base::Result<services::Outcome>(base::fail(asked.error()));
        if (!back) {
            std::fprintf(stderr, "a command failed\n");
            return 1;
        }
        std::printf(" %d %d", ofAsking, writesThrough);
        ones += (ofAsking == 1) + (writesThrough == 1);
    }
    std::printf("\nof each meeting closed:");
    test::Meetings meetings(branch, "G1");
    for (int i = 0; i < 20; ++i) {
        auto sheet = meetings.sheet("2026-11-01", domain::MeetingKind::special);
        sheet.reason = "bench";
        sheet = test::Meetings::counted(std::move(sheet));
        writesThrough = 0;
        if (!branch.space().bus().execute(keeper, services::CloseMeeting{sheet})) {
            std::fprintf(stderr, "a meeting was not closed\n");
            return 1;
        }
        std::printf(" %d", writesThrough);
        ones += writesThrough == 1 ? 1 : 0;
    }
    std::printf("\n%d of 60 acts took one fsync\n", ones);
    return ones >= 57 ? 0 : 1;
}
