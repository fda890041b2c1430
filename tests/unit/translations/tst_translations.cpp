#include "kit/Languages.h"
#include "support/Fixture.h"
#include "translations/Translations.h"
#include "unit/translations/TsFile.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

using namespace sakhi::test;

namespace {

QString tsPath(const char* code) {
    return (sakhi::test::sourceDir() + QStringLiteral("/translations/sakhi_%1.ts")).arg(QLatin1String(code));
}

QStringList placeholders(const QString& text) {
    static const QRegularExpression mark(QStringLiteral("%(?:n|L?[1-9])"));
    QSet<QString> seen;
    for (auto it = mark.globalMatch(text); it.hasNext();) {
        seen.insert(it.next().captured());
    }
    QStringList sorted(seen.begin(), seen.end());
    sorted.sort();
    return sorted;
}

/// A word that must not stand in a Hindi text, and why. From the glossary's table of known traps.
struct Trap {
    const char* word;
    const char* why;
    const char* contexts;  ///< a pattern of the contexts where it is wrong; "" for everywhere
};

constexpr std::array kHindiTraps{
    Trap{"रुचि", "curiosity; interest on money is ब्याज", ""},
    Trap{"मुख्य राशि", "\"main amount\"; principal is मूलधन", ""},
    Trap{"मामूली ब्याज", "\"a petty rate\"", ""},
    Trap{"व्यय तिथि", "expense; disbursement is संवितरण", ""},
    Trap{"माफ़ी", "promises that the debt is gone; a write-off is no waiver", ""},
    Trap{"माफी", "promises that the debt is gone; a write-off is no waiver", ""},
    Trap{"खतरा", "danger; risk is जोखिम", ""},
    Trap{"ख़तरा", "danger; risk is जोखिम", ""},
    Trap{"चूककर्ता", "accuses a member; say which instalment is late", ""},
    Trap{"डिफ़ॉल्टर", "accuses a member; say which instalment is late", ""},
    Trap{"डिफॉल्टर", "accuses a member; say which instalment is late", ""},
    Trap{"प्रतिबंध", "a penalty; a sanction here is a grant (स्वीकृति)", ""},
    Trap{"आवेदन जमा", "जमा is a deposit; an application is दिया", ""},
    Trap{"मदद", "help for a person; a factor raises or lowers the score",
         "^(Waterfall|Card|Score|Explanation)"},
};

/// The texts of `found` that are not in `known`, one a line.
QStringList missingFrom(const std::vector<TsMessage>& known, const std::vector<TsMessage>& found) {
    QSet<QString> keys;
    for (const TsMessage& message : known) {
        keys.insert(message.key());
    }
    QStringList missing;
    for (const TsMessage& message : found) {
        if (!keys.contains(message.key())) {
            missing << message.key();
        }
    }
    return missing;
}

QByteArray listed(const QStringList& faults) {
    return (QString::number(faults.size()) + QStringLiteral(" faults\n") + faults.join(QLatin1Char('\n')))
        .toUtf8();
}

}  // namespace

class TstTranslations : public Fixture {
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsTranslated_data() { everyFile(); }

    void everyTextIsTranslated() {
        QFETCH(QString, path);
        QStringList faults;
        for (const TsMessage& message : readTs(path)) {
            const bool empty = message.forms.isEmpty() || message.forms.contains(QString());
            if (!message.type.isEmpty() || empty) {
                faults << (message.type.isEmpty() ? QStringLiteral("empty") : message.type) +
                              QStringLiteral(": ") + message.key();
            }
        }
        QVERIFY2(faults.isEmpty(), listed(faults).constData());
    }

    void theHindiFileHoldsTheProgram() {
        QVERIFY(readTs(tsPath("hi")).size() > 100);
        const QFileInfo qm(QStringLiteral(SAKHI_QM_DIR "/sakhi_hi.qm"));
        QVERIFY2(qm.size() >= 1024, qPrintable(qm.filePath()));
    }

    void everyReleasedLanguageHasItsWords() {
        for (const sakhi::kit::Language& language : sakhi::kit::kLanguages) {
            const QString code = QString::fromUtf8(language.code.data(), qsizetype(language.code.size()));
            QVERIFY2(!language.ownName.empty() && !language.fontFamily.empty(), qPrintable(code));
            // English is the language of the sources: its file holds plural forms only, where there are any.
            QTranslator words;
            const bool expected = language.released && code != QLatin1String("en");
            QVERIFY(QFileInfo::exists(tsPath(qPrintable(code))) == language.released);
            QVERIFY(sakhi::installWords(words, code) == expected || code == QLatin1String("en"));
        }
    }

    /// lupdate as a person runs it, into a copy: what it adds or removes is what the files lack or have too
    /// much.
    void noTextOfTheSourcesIsMissing() {
        QTemporaryDir copy;
        QVERIFY(copy.isValid());
        QProcess update;
        update.setProcessChannelMode(QProcess::MergedChannels);
        update.start(sakhi::test::sourceDir() + QStringLiteral("/packaging/update-translations"),
                     {QStringLiteral("--into"), copy.path()});
        QVERIFY(update.waitForFinished(120'000));
        QVERIFY2(update.exitStatus() == QProcess::NormalExit && update.exitCode() == 0,
                 update.readAll().constData());
        for (const char* code : {"hi", "en"}) {
            const std::vector<TsMessage> committed = readTs(tsPath(code));
            const std::vector<TsMessage> updated =
                readTs(copy.filePath(QStringLiteral("sakhi_%1.ts").arg(QLatin1String(code))));
            const QStringList missing = missingFrom(committed, updated);
            QVERIFY2(missing.isEmpty(), listed(missing).constData());
            const QStringList vanished = missingFrom(updated, committed);
            QVERIFY2(vanished.isEmpty(), listed(vanished).constData());
        }
    }

    void placeholdersAreKept_data() { everyFile(); }

    void placeholdersAreKept() {
        QFETCH(QString, path);
        QStringList faults;
        for (const TsMessage& message : readTs(path)) {
            for (const QString& form : message.forms) {
                // A plural form may leave out %n: "one member".
                QStringList wanted = placeholders(message.source);
                QStringList found = placeholders(form);
                if (message.plural) {
                    wanted.removeAll(QStringLiteral("%n"));
                    found.removeAll(QStringLiteral("%n"));
                }
                if (!form.isEmpty() && wanted != found) {
                    faults << message.key() + QStringLiteral(" -> ") + form;
                }
            }
        }
        QVERIFY2(faults.isEmpty(), listed(faults).constData());
    }

    void noWordIsATrap() {
        QStringList faults;
        for (const TsMessage& message : readTs(tsPath("hi"))) {
            for (const Trap& trap : kHindiTraps) {
                const bool here = message.context.contains(QRegularExpression(QLatin1String(trap.contexts)));
                if (here && message.forms.join(QLatin1Char('\n')).contains(QString::fromUtf8(trap.word))) {
                    faults << message.key() + QStringLiteral(": ") + QString::fromUtf8(trap.word) +
                                  QStringLiteral(": ") + QString::fromUtf8(trap.why);
                }
            }
        }
        QVERIFY2(faults.isEmpty(), listed(faults).constData());
    }

private:
    static void everyFile() {
        QTest::addColumn<QString>("path");
        const QDir folder(sakhi::test::sourceDir() + QStringLiteral("/translations"));
        for (const QString& name : folder.entryList({QStringLiteral("sakhi_*.ts")})) {
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
        }
    }
};

SAKHI_TEST(TstTranslations)
#include "tst_translations.moc"
