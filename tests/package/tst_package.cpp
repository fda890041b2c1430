#include "support/Fixture.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace {

/// What a program printed; empty where it failed.
QString outputOf(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    const bool done = process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit &&
                      process.exitCode() == 0;
    return done ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString packagingText(const char* path) {
    return QString::fromUtf8(
        bytesOf(sakhi::test::sourceDir() + QStringLiteral("/packaging/") + QString::fromLatin1(path)));
}

/// The first groups of every match, sorted and once each.
QStringList captured(const QString& text, const char* pattern) {
    QStringList out;
    const QRegularExpression expression(QString::fromLatin1(pattern), QRegularExpression::MultilineOption);
    for (auto at = expression.globalMatch(text); at.hasNext();) {
        out << at.next().captured(1);
    }
    out.removeDuplicates();
    out.sort();
    return out;
}

/// The one package of the kind that was made.
QString package(const char* pattern) {
    const QDir folder(QStringLiteral(SAKHI_PACKAGES));
    const QStringList names = folder.entryList({QString::fromLatin1(pattern)}, QDir::Files);
    return names.size() == 1 ? folder.filePath(names.front()) : QString();
}

/// The files below a folder, by their paths in it.
QStringList filesBelow(const QString& folder) {
    QStringList out;
    for (QDirIterator at(folder, QDir::Files | QDir::System, QDirIterator::Subdirectories); at.hasNext();) {
        out << QDir(folder).relativeFilePath(at.next());
    }
    out.sort();
    return out;
}

QStringList packageNames(const QString& relations) {
    return captured(relations, "(?:^|, )([a-z0-9.+-]+)");
}

/// What both packages hold below their prefix.
QStringList installed() {
    QStringList out{QStringLiteral("bin/sakhi"),
                    QStringLiteral("bin/sakhicircle"),
                    QStringLiteral("share/applications/org.sakhicircle.SakhiCircle.desktop"),
                    QStringLiteral("share/doc/sakhicircle/changelog.gz"),
                    QStringLiteral("share/doc/sakhicircle/copyright"),
                    QStringLiteral("share/icons/hicolor/scalable/apps/org.sakhicircle.SakhiCircle.svg"),
                    QStringLiteral("share/man/man1/sakhi.1.gz"),
                    QStringLiteral("share/man/man1/sakhicircle.1.gz"),
                    QStringLiteral("share/metainfo/org.sakhicircle.SakhiCircle.metainfo.xml")};
    for (const int size : {48, 128, 256}) {
        out << QStringLiteral("share/icons/hicolor/%1x%1/apps/org.sakhicircle.SakhiCircle.png").arg(size);
    }
    out.sort();
    return out;
}

}  // namespace

class TstPackage : public sakhi::test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void thePageNamesEveryCommand() {
        const QStringList commands =
            captured(outputOf(QStringLiteral(SAKHI_CLI), {QStringLiteral("--help")}), "^  ([a-z]+) ");
        QVERIFY(commands.size() > 20);
        QCOMPARE(captured(packagingText("man/sakhi.1"), "^\\.It Cm ([a-z]+)"), commands);
    }

    void thePagesNameTheOptions_data() {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QString>("page");
        QTest::newRow("sakhi") << QStringLiteral(SAKHI_CLI) << packagingText("man/sakhi.1");
        QTest::newRow("sakhicircle") << QStringLiteral(SAKHI_DESKTOP) << packagingText("man/sakhicircle.1");
    }

    void thePagesNameTheOptions() {
        QFETCH(QString, program);
        QFETCH(QString, page);
        const QStringList options = captured(outputOf(program, {QStringLiteral("--help")}), "--([a-z0-9-]+)");
        QVERIFY(options.size() > 6);
        QCOMPARE(captured(page, "(?:Fl|,) -([a-z][a-z0-9-]+)"), options);
    }

    void oneVersionEverywhere() {
        const QString version = QStringLiteral(SAKHI_VERSION);
        QVERIFY(
            packagingText("debian/changelog").startsWith(QStringLiteral("sakhicircle (%1) ").arg(version)));
        QCOMPARE(captured(packagingText("desktop/org.sakhicircle.SakhiCircle.metainfo.xml"),
                          "<release version=\"([^\"]+)\"")
                     .last(),
                 version);
        QVERIFY(outputOf(QStringLiteral(SAKHI_CLI), {QStringLiteral("--version")})
                    .startsWith(QStringLiteral("sakhi %1,").arg(version)));
        QCOMPARE(outputOf(QStringLiteral("dpkg-deb"),
                          {QStringLiteral("-f"), package("*.deb"), QStringLiteral("Version")})
                     .trimmed(),
                 version);
    }

    void theDebianPackageHoldsWhatItShould() {
        const QTemporaryDir root;
        QProcess::execute(QStringLiteral("dpkg-deb"), {QStringLiteral("-x"), package("*.deb"), root.path()});
        QCOMPARE(filesBelow(root.filePath(QStringLiteral("usr"))), installed());
        QCOMPARE(QDir(root.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
                 QStringList{QStringLiteral("usr")});
        for (const int size : {48, 128, 256}) {
            const QImage icon(root.filePath(
                QStringLiteral("usr/share/icons/hicolor/%1x%1/apps/org.sakhicircle.SakhiCircle.png")
                    .arg(size)));
            QCOMPARE(icon.size(), QSize(size, size));
            QCOMPARE(icon.pixelColor(0, 0).alpha(), 0);
            QCOMPARE(icon.pixelColor(size / 2, size / 6).name(), QStringLiteral("#0b5c5a"));
        }
    }

    void theDebianPackageNamesWhatItNeeds() {
        const auto field = [](const char* name) {
            return packageNames(outputOf(QStringLiteral("dpkg-deb"), {QStringLiteral("-f"), package("*.deb"),
                                                                      QString::fromLatin1(name)}));
        };
        const QStringList needed = field("Depends");
        QVERIFY(needed.contains(QStringLiteral("libqt6svg6")));
        QVERIFY(needed.contains(QStringLiteral("libqt6widgets6")));
        QCOMPARE(field("Recommends"), (QStringList{QStringLiteral("cups-client"), QStringLiteral("espeak-ng"),
                                                   QStringLiteral("fonts-noto-core")}));
        // The archive's readers are told the same, but for what those libraries bring along.
        const QStringList along{QStringLiteral("libc6"),       QStringLiteral("libgcc-s1"),
                                QStringLiteral("libstdc++6"),  QStringLiteral("zlib1g"),
                                QStringLiteral("libqt6core6"), QStringLiteral("libqt6gui6")};
        QStringList told = captured(packagingText("archive/README.txt"), " (lib[a-z0-9.+-]+)");
        for (const QString& name : needed) {
            QVERIFY2(along.contains(name) || told.removeOne(name), qPrintable(name));
        }
        QCOMPARE(told, QStringList());
    }

    void theArchiveRunsWhereItIsUnpacked() {
        const QTemporaryDir root;
        QProcess::execute(QStringLiteral("tar"),
                          {QStringLiteral("-xzf"), package("*.tar.gz"), QStringLiteral("-C"), root.path(),
                           QStringLiteral("--strip-components=1")});
        QStringList files = installed();
        files << QStringLiteral("LICENSE") << QStringLiteral("README.txt");
        files.sort();
        QCOMPARE(filesBelow(root.path()), files);
        const QString sakhi = root.filePath(QStringLiteral("bin/sakhi"));
        const QString store = root.filePath(QStringLiteral("sample.sakhi"));
        QVERIFY(outputOf(sakhi, {QStringLiteral("demo"), QStringLiteral("--store"), store,
                                 QStringLiteral("--groups"), QStringLiteral("2"), QStringLiteral("--months"),
                                 QStringLiteral("6")})
                    .startsWith(QStringLiteral("Sample records:")));
        QVERIFY(outputOf(root.filePath(QStringLiteral("bin/sakhicircle")), {QStringLiteral("--version")})
                    .contains(QStringLiteral(SAKHI_VERSION)));
    }

    // What the programs need travels inside them: a path of the checkout would point to nothing elsewhere.
    void theProgramsKnowNoCheckout_data() {
        QTest::addColumn<QString>("program");
        QTest::newRow("sakhi") << QStringLiteral(SAKHI_CLI);
        QTest::newRow("sakhicircle") << QStringLiteral(SAKHI_DESKTOP);
    }

    void theProgramsKnowNoCheckout() {
        QFETCH(QString, program);
        const QByteArray bytes = bytesOf(program);
        QVERIFY(bytes.size() > 1'000'000);
        QVERIFY(!bytes.contains(sakhi::test::sourceDir().toUtf8() + '/'));
    }
};

SAKHI_TEST(TstPackage)
#include "tst_package.moc"
