#include "security/CommonWords.h"

namespace sakhi::security {

namespace {

constexpr std::string_view kWords[] = {
    // clang-format off
    "password", "passwort", "passwords", "passcode", "passphrase", "passkey", "pass", "pasword", "paswrd", "passwd", "mypassword",
    "secret", "mysecret", "letmein", "openit", "opensesame", "login", "logon", "signin", "access", "enter", "unlock", "private",
    "admin", "administrator", "root", "user", "username", "guest", "test", "testing", "tester", "demo", "sample", "default",
    "change", "changeme", "changeit", "temp", "temporary", "newuser", "welcome", "hello", "hellohello", "namaste", "namaskar",
    "goodmorning", "thankyou", "please", "qwerty", "qwertyuiop", "azerty", "asdf", "asdfgh", "zxcvbnm", "abc", "abcd", "abcdef", "xyz",
    "iloveyou", "ilove", "loveyou", "love", "lovely", "lover", "mylove", "sweetheart", "sweety", "sweetie", "darling", "honey",
    "angel", "princess", "prince", "queen", "king", "baby", "babu", "jaan", "janu", "dilse", "pyaar", "dosti", "friend", "friends",
    "friendship", "forever", "beautiful", "sunshine", "flower", "rose", "lotus", "kamal", "gulab", "chandni", "butterfly",
    "monkey", "dragon", "tiger", "lion", "eagle", "master", "shadow", "superman", "batman", "spiderman", "hero", "legend", "boss",
    "winner", "champion", "freedom", "lucky", "happy", "smile", "peace", "success", "money", "rupees", "rupee", "paisa", "dollar",
    "india", "indian", "bharat", "bharatmata", "hindustan", "jaihind", "vandemataram", "tiranga", "motherindia", "myindia",
    "ganesh", "ganesha", "ganpati", "krishna", "radha", "radhakrishna", "radheradhe", "radheshyam", "harekrishna", "ram", "sitaram",
    "siyaram", "jaishriram", "jaishreeram", "shriram", "hanuman", "bajrangbali", "shiva", "shivshakti", "mahadev", "mahakal",
    "bholenath", "harharmahadev", "omnamahshivaya", "omsairam", "sairam", "saibaba", "om", "durga", "jaimatadi", "matarani", "kali",
    "lakshmi", "laxmi", "mahalaxmi", "saraswati", "parvati", "sita", "jagannath", "tirupati", "balaji", "venkatesh", "murugan",
    "ayyappa", "vishnu", "narayan", "allah", "allahuakbar", "bismillah", "mashallah", "inshallah", "khuda", "waheguru",
    "satnam", "jesus", "jesuschrist", "christ", "church", "bible", "god", "godislove", "godisgreat", "bhagwan", "ishwar",
    "cricket", "football", "baseball", "hockey", "kabaddi", "sachin", "tendulkar", "dhoni", "kohli", "virat", "rohit", "worldcup",
    "shahrukh", "salman", "amitabh", "bollywood", "sholay", "mummy", "mother", "mom", "maa", "papa", "father", "daddy", "bhai",
    "behen", "didi", "beta", "beti", "family", "parivar", "children", "sister", "brother", "husband", "wife", "daughter", "son",
    "computer", "laptop", "internet", "mobile", "phone", "google", "gmail", "facebook", "whatsapp", "instagram", "youtube",
    "samsung", "nokia", "apple", "iphone", "redmi", "windows", "linux", "android", "pokemon", "starwars", "matrix", "trustno",
    "sakhi", "sakhicircle", "circle", "mahila", "mahilamandal", "samuh", "swayamsahayata", "selfhelp", "selfhelpgroup", "shg", "bachat",
    "bachatgat", "gat", "group", "member", "manager", "officer", "representative", "secretary", "president", "treasurer", "bank", "banker",
    "branch", "loan", "saving", "savings", "meeting", "office", "cashier", "account", "village", "gaon", "gramin", "panchayat",
    "summer", "winter", "spring", "monsoon", "monday", "friday", "sunday", "january", "march", "august", "december", "diwali", "holi",
    "पासवर्ड", "नमस्ते", "भारत", "हिन्दुस्तान", "जयहिन्द", "जयहिंद", "जयश्रीराम", "ॐसाईराम", "राधेकृष्ण", "गणेश", "बचतगट", "सखी",
    // clang-format on
};

constexpr std::string_view kRuns[] = {
    "abcdefghijklmnopqrstuvwxyz",
    "01234567890",
    "qwertyuiop[]",
    "asdfghjkl;'",
    "zxcvbnm,./",
    "!@#$%^&*()_+",
    "1q2w3e4r5t6y7u8i9o0p",
    "q1w2e3r4t5y6u7i8o9p0",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik,9ol.0p;/",
    "qazwsxedcrfvtgbyhnujmik,ol.p;/",
};

}  // namespace

std::span<const std::string_view> commonWords() {
    return kWords;
}

std::span<const std::string_view> fingerRuns() {
    return kRuns;
}

}  // namespace sakhi::security
