#include "base/LooseName.h"
#include "support/CsvTable.h"
#include "support/Fixture.h"

#include <array>
#include <set>

using namespace sakhi;

namespace {

struct Spelling {
    const char* latin;
    const char* devanagari;
};

/// Names of the shared cluster and of the simulator, as Hindi writes them.
constexpr std::array kNames{
    Spelling{"Amma", "अम्मा"},         Spelling{"Anita", "अनीता"},      Spelling{"Anjali", "अंजलि"},
    Spelling{"Annapurna", "अन्नपूर्णा"}, Spelling{"Asha", "आशा"},         Spelling{"Bai", "बाई"},
    Spelling{"Basanti", "बसंती"},      Spelling{"Begum", "बेगम"},        Spelling{"Bhagya", "भाग्य"},
    Spelling{"Bhil", "भील"},          Spelling{"Champa", "चंपा"},       Spelling{"Chandra", "चंद्रा"},
    Spelling{"Chavan", "चव्हाण"},      Spelling{"Das", "दास"},          Spelling{"Devaki", "देवकी"},
    Spelling{"Devi", "देवी"},          Spelling{"Durga", "दुर्गा"},       Spelling{"Fatima", "फ़ातिमा"},
    Spelling{"Geeta", "गीता"},        Spelling{"Gowda", "गौड़ा"},       Spelling{"Gowri", "गौरी"},
    Spelling{"Hema", "हेमा"},          Spelling{"Hembram", "हेम्ब्रम"},    Spelling{"Indira", "इंदिरा"},
    Spelling{"Jagriti", "जागृति"},     Spelling{"Janaki", "जानकी"},     Spelling{"Jena", "जेना"},
    Spelling{"Jyoti", "ज्योति"},       Spelling{"Kamala", "कमला"},      Spelling{"Kaveri", "कावेरी"},
    Spelling{"Kavita", "कविता"},      Spelling{"Khatun", "ख़ातून"},      Spelling{"Kharadi", "खराड़ी"},
    Spelling{"Kisku", "किस्कू"},        Spelling{"Koli", "कोली"},        Spelling{"Kumari", "कुमारी"},
    Spelling{"Lakshmi", "लक्ष्मी"},     Spelling{"Laxmi", "लक्ष्मी"},      Spelling{"Lalita", "ललिता"},
    Spelling{"Leela", "लीला"},        Spelling{"Malati", "मालती"},     Spelling{"Mallika", "मल्लिका"},
    Spelling{"Mandal", "मंडल"},        Spelling{"Manju", "मंजू"},         Spelling{"Mary", "मेरी"},
    Spelling{"Meena", "मीना"},        Spelling{"Mina", "मीना"},        Spelling{"More", "मोरे"},
    Spelling{"Murmu", "मुर्मू"},         Spelling{"Naik", "नाईक"},        Spelling{"Nair", "नायर"},
    Spelling{"Nirmala", "निर्मला"},    Spelling{"Noor", "नूर"},          Spelling{"Oraon", "उराँव"},
    Spelling{"Padma", "पद्मा"},        Spelling{"Parvati", "पार्वती"},   Spelling{"Patil", "पाटील"},
    Spelling{"Pawar", "पवार"},        Spelling{"Phoolmati", "फूलमती"},  Spelling{"Pillai", "पिल्लई"},
    Spelling{"Pooja", "पूजा"},         Spelling{"Puja", "पूजा"},         Spelling{"Pradhan", "प्रधान"},
    Spelling{"Prasad", "प्रसाद"},      Spelling{"Prerna", "प्रेरणा"},     Spelling{"Priya", "प्रिया"},
    Spelling{"Pushpa", "पुष्पा"},       Spelling{"Radha", "राधा"},       Spelling{"Rani", "रानी"},
    Spelling{"Reddy", "रेड्डी"},        Spelling{"Rekha", "रेखा"},        Spelling{"Rukmini", "रुक्मिणी"},
    Spelling{"Sahu", "साहू"},          Spelling{"Saraswati", "सरस्वती"}, Spelling{"Sarita", "सरिता"},
    Spelling{"Savitri", "सावित्री"},   Spelling{"Shanti", "शांति"},      Spelling{"Singh", "सिंह"},
    Spelling{"Sneha", "स्नेहा"},        Spelling{"Soren", "सोरेन"},       Spelling{"Sunita", "सुनीता"},
    Spelling{"Sushila", "सुशीला"},     Spelling{"Tilakgarh", "तिलकगढ़"}, Spelling{"Tulsi", "तुलसी"},
    Spelling{"Ujjwala", "उज्ज्वला"},    Spelling{"Usha", "उषा"},         Spelling{"Vimala", "विमला"},
    Spelling{"Yadav", "यादव"},        Spelling{"Yamuna", "यमुना"},      Spelling{"Yashoda", "यशोदा"},
    Spelling{"Zainab", "ज़ैनब"},        Spelling{"Zarina", "ज़रीना"},     Spelling{"Gyan", "ज्ञान"},
};

/// Pairs that a person tells apart by ear.
constexpr std::array kApart{
    Spelling{"Sunita", "सरिता"}, Spelling{"Meena", "मंजू"},     Spelling{"Kavita", "कावेरी"},
    Spelling{"Radha", "रेखा"},    Spelling{"Usha", "आशा"},     Spelling{"Lalita", "लीला"},
    Spelling{"Devi", "देवकी"},    Spelling{"Padma", "पार्वती"},
};

QByteArray both(const Spelling& name) {
    return QByteArray(name.latin) + ": " + base::looseKey(name.latin).c_str() + " / " +
           base::looseKey(name.devanagari).c_str();
}

}  // namespace

class TstLooseName : public sakhi::test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void oneNameInTwoScriptsHasOneKey() {
        for (const Spelling& name : kNames) {
            QVERIFY2(base::looseKey(name.latin) == base::looseKey(name.devanagari), both(name).constData());
        }
    }

    void eachFindsTheOther() {
        for (const Spelling& name : kNames) {
            const std::string full = std::string(name.devanagari) + " देवी";
            QVERIFY2(base::soundsLike(name.latin, full), both(name).constData());
            QVERIFY2(base::soundsLike(name.devanagari, std::string(name.latin) + " Bai"),
                     both(name).constData());
        }
        QVERIFY(base::soundsLike("dev sunit", "सुनीता देवी"));
        QVERIFY(base::soundsLike("सुनी", "Sunita Devi") && base::soundsLike("SUNEETA", "Sunita"));
        QVERIFY(base::soundsLike("साहू २", "Sahu 2 SHG") == false);  // one sign says too little
        QVERIFY(base::soundsLike("समूह १२", "Samuh 12"));
    }

    void otherNamesStayApart() {
        for (const Spelling& name : kApart) {
            QVERIFY2(!base::soundsLike(name.latin, name.devanagari), both(name).constData());
        }
        QVERIFY(!base::soundsLike("", "Sunita") && !base::soundsLike("s", "Sunita"));
        QVERIFY(!base::soundsLike("sunita meena", "सुनीता देवी"));
    }

    void namesOfTheClusterMostlyKeepApart() {
        if (test::clusterFolder().isEmpty()) {
            QSKIP("no shared data");
        }
        std::set<std::string> names;
        std::set<std::string> keys;
        for (const auto& row : test::readCsv(test::clusterFolder() + QStringLiteral("/members.csv"))) {
            const std::string& name = row.at("name");
            QVERIFY2(base::soundsLike(name, name), name.c_str());
            names.insert(name);
            keys.insert(base::looseKey(name));
        }
        QVERIFY2(names.size() > 400 && keys.size() == names.size(),
                 qPrintable(QStringLiteral("%1 names, %2 keys").arg(names.size()).arg(keys.size())));
    }

    void anyTextHasAKey() {
        // Broken UTF-8, lone signs, other scripts: no crash, and the same key each time.
        for (const char* text : {"\xe0", "\xe0\xa4", "\xe0\xa4\xbe", "्", "ா", "தமிழ்", "", " - ", "𝒜"}) {
            QCOMPARE(base::looseKey(text), base::looseKey(text));
        }
        QVERIFY(base::soundsLike("தமிழ்", "தமிழ்"));
    }
};

SAKHI_TEST(TstLooseName)
#include "tst_loose_name.moc"
