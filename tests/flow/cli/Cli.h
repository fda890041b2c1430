#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace sakhi::test {

/// A made-up password that the rules for passwords let pass.
inline constexpr const char* kPassword = "hill lantern sparrow well";

/// How a call of the command line ended.
struct Ran {
    /// -1 where it was killed or did not end.
    int exit{-1};
    QString out;
    QString err;
    /// Of --json; empty otherwise.
    QJsonObject json;

    [[nodiscard]] QJsonArray rows() const { return json.value(QLatin1String("rows")).toArray(); }
};

/// A temporary folder in which the built `sakhi` is called on one store.
class Cli {
public:
    explicit Cli(const char* store = "store.db");

    /// A path in the folder.
    [[nodiscard]] QString path(const char* name) const;
    [[nodiscard]] const QString& store() const { return m_store; }

    /// Writes a file of the folder and answers its path.
    [[nodiscard]] QString write(const char* name, const QByteArray& bytes) const;

    /// Calls `sakhi --store S` with the words, parted by spaces; "%n" stands for paths given in order.
    [[nodiscard]] Ran run(const char* words, const QStringList& paths = {}) const;

    /// The same call, begun and not waited for.
    [[nodiscard]] std::unique_ptr<QProcess> begin(const char* words, const QStringList& paths = {}) const;

    static Ran endOf(QProcess& process);

    /// Makes the store a sample store whose clock stands at 2026-11-01; asha then brings in the folder and
    /// holds its groups.
    [[nodiscard]] bool makeSample(const QString& folder) const;

private:
    QTemporaryDir m_folder;
    QString m_store;
};

/// A call whose answer is JSON, on a day of the sample store's clock.
Ran call(const Cli& cli, const char* words, const char* today = "2026-11-01");

/// A text of the answer.
QString textOf(const Ran& ran, const char* key);

/// A refusal is one line on standard error that ends like a sentence, and nothing on standard output.
bool isOneLine(const Ran& ran);

/// The keys of an object in order, parted by spaces.
QString keysOf(const QJsonObject& object);

}  // namespace sakhi::test
