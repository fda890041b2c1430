#include "store/Migrations.h"

#include "store/Transaction.h"

namespace sakhi::store {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

Result<void> checkReferences(Connection& writer) {
    const auto dangling = writer.first<std::string>("PRAGMA foreign_key_check");
    if (!dangling) {
        return fail(dangling.error());
    }
    if (*dangling) {
        return fail(ErrorCode::storeDamaged, "a row refers to one that is not there", **dangling);
    }
    return {};
}

Result<void> apply(Connection& writer, const Migration& step) {
    auto transaction = Transaction::begin(writer, Transaction::Kind::write);
    if (!transaction) {
        return fail(transaction.error());
    }
    auto done = writer.script(std::string(step.sql));
    if (done) {
        done = writer.script("PRAGMA user_version=" + std::to_string(step.number));
    }
    if (done) {
        done = checkReferences(writer);
    }
    if (!done) {
        return done;
    }
    return transaction->commit();
}

Result<void> copyBefore(Connection& writer, const std::filesystem::path& file, std::int64_t number) {
    std::filesystem::path copy = file;
    copy += ".before-" + std::to_string(number);
    std::error_code ignored;
    std::filesystem::remove(copy, ignored);
    const auto copied = writer.copyTo(copy);
    if (!copied) {
        return copied;
    }
    auto made = Connection::open(copy, Connection::Mode::read);
    if (!made) {
        return fail(made.error());
    }
    const auto sound = made->first<std::string>("PRAGMA integrity_check(1)");
    if (!sound) {
        return fail(sound.error());
    }
    return *sound == "ok" ? Result<void>() : Result<void>(fail(ErrorCode::storeDamaged, sound->value_or("")));
}

}  // namespace

int schemaNumber() {
    return migrations().back().number;
}

Result<void> migrate(Connection& writer, const std::filesystem::path& file,
                     std::span<const Migration> steps) {
    const auto stored = writer.first<std::int64_t>("PRAGMA user_version");
    if (!stored) {
        return fail(stored.error());
    }
    const std::int64_t number = stored->value_or(0);
    if (number == steps.back().number) {
        return {};
    }
    if (number > 0) {
        const auto copied = copyBefore(writer, file, number);
        if (!copied) {
            return copied;
        }
    }
    for (const Migration& step : steps) {
        if (step.number > number) {
            const auto done = apply(writer, step);
            if (!done) {
                return done;
            }
        }
    }
    return {};
}

}  // namespace sakhi::store
