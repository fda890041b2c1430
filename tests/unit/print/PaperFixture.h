#pragma once

#include "print/PdfFile.h"
#include "report/Registry.h"
#include "support/Fixture.h"
#include "support/SampleAppraisal.h"
#include "theme/Fonts.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTranslator>

namespace sakhi::test {

/// Fonts and Hindi words for tests of the paper, and the tools that read a PDF back.
class PaperFixture : public Fixture {
protected:
    /// Called first by each class of tests.
    void prepare() {
        QVERIFY(theme::registerFonts().isEmpty());
        QVERIFY(m_translator.load(QStringLiteral(":/translations/sakhi_hi.qm")));
        QVERIFY(m_dir.isValid());
    }

    [[nodiscard]] report::Document appraisal(const report::AppraisalFacts& facts,
                                             const QString& language = QStringLiteral("en")) const {
        const report::Words english(QStringLiteral("en"));
        const report::Words hindi(QStringLiteral("hi"), &m_translator, &english);
        const report::Words englishWithHindi(QStringLiteral("en"), nullptr, &hindi);
        return report::buildPaper(facts, language == QLatin1String("hi") ? hindi : englishWithHindi);
    }

    [[nodiscard]] static QByteArray run(const QString& program, const QStringList& arguments) {
        QProcess process;
        process.start(program, arguments);
        process.waitForFinished(60'000);
        return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0
                   ? process.readAllStandardOutput()
                   : QByteArray();
    }

    /// Writes a PDF into the test's folder.
    [[nodiscard]] QString saved(const QByteArray& pdf, const char* name) const {
        QFile file(m_dir.filePath(QLatin1String(name)));
        return file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size() ? file.fileName() : QString();
    }

    [[nodiscard]] QString textOf(const QString& pdf) const {
        return QString::fromUtf8(
            run(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")}));
    }

    QTranslator m_translator;
    QTemporaryDir m_dir;
};

}  // namespace sakhi::test
