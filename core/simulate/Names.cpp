#include "simulate/Names.h"

#include <span>

namespace sakhi::simulate {
namespace {

constexpr std::string_view kWomen[] = {
    "Anita",   "Asha",    "Basanti", "Champa",  "Devaki",  "Fatima",    "Geeta",   "Gulabi",
    "Hansa",   "Indu",    "Jamuna",  "Kamla",   "Kiran",   "Lalita",    "Laxmi",   "Madhu",
    "Malati",  "Meena",   "Mohini",  "Nirmala", "Parvati", "Phoolmati", "Puja",    "Radha",
    "Rekha",   "Rukmini", "Sabina",  "Sarita",  "Savitri", "Shanti",    "Sita",    "Sunita",
    "Sushila", "Tara",    "Uma",     "Urmila",  "Usha",    "Vimla",     "Yashoda", "Zarina",
};
constexpr std::string_view kMen[] = {
    "Ajay",    "Anil",    "Bhola", "Dinesh", "Ganesh", "Gopal",   "Hari",   "Imran",  "Jagdish",
    "Kailash", "Mahesh",  "Manoj", "Mohan",  "Naresh", "Prakash", "Rajesh", "Ramesh", "Rafiq",
    "Sanjay",  "Shankar", "Shyam", "Suresh", "Umesh",  "Vijay",   "Vinod",
};
constexpr std::string_view kSurnames[] = {
    "Devi",    "Devi",  "Devi", "Bai",   "Bai",   "Kumari", "Begum", "Khatun", "Meena", "Damor",
    "Kharadi", "Patel", "Sahu", "Yadav", "Munda", "Oraon",  "Naik",  "Pawar",  "Gawli", "Mandal",
};
constexpr std::string_view kVillages[] = {
    "Ambapura",  "Bhilwadi",   "Chandanpur", "Dhanora",  "Gorakheda",  "Haripura", "Imlipal",   "Jamunia",
    "Kesarpura", "Lakhanpur",  "Mahuadih",   "Nayagaon", "Pipalkhed",  "Rampurwa", "Salaiya",   "Tikariya",
    "Umargaon",  "Vijaynagar", "Belkheda",   "Chirpani", "Dongarwadi", "Ghatkhed", "Kusumtola", "Morpani",
};
constexpr std::string_view kBlocks[] = {"Devpur",    "Nandgiri", "Sonkhera", "Madhupur",
                                        "Kalinagar", "Phulwari", "Banaspur", "Tilakgarh"};
constexpr std::string_view kGroupNames[] = {
    "Asha",   "Jagriti",  "Ujjala",   "Pragati", "Sneha",   "Ekta",      "Shakti",
    "Umang",  "Chetna",   "Kiran",    "Sankalp", "Saheli",  "Mahima",    "Navjyoti",
    "Prerna", "Samridhi", "Suraksha", "Tulsi",   "Vandana", "Annapurna",
};
constexpr std::string_view kPlaces[] = {"Community hall", "School", "Anganwadi", "President's house",
                                        "Temple yard"};
constexpr std::string_view kOccupations[] = {"Farming",      "Dairy",      "Tailoring", "Farm labour",
                                             "Goat rearing", "Small shop", "Weaving",   "Anganwadi worker"};
constexpr std::string_view kPurposes[] = {"crop_inputs",  "dairy",       "education", "festival",
                                          "goat_rearing", "handicrafts", "health",    "house_repair",
                                          "petty_shop",   "poultry",     "tailoring", "weaving"};

std::span<const std::string_view> words(WordList list) {
    switch (list) {
        case WordList::woman:
            return kWomen;
        case WordList::man:
            return kMen;
        case WordList::surname:
            return kSurnames;
        case WordList::village:
            return kVillages;
        case WordList::block:
            return kBlocks;
        case WordList::groupName:
            return kGroupNames;
        case WordList::place:
            return kPlaces;
        case WordList::occupation:
            return kOccupations;
        case WordList::purpose:
            return kPurposes;
    }
    return {};
}

}  // namespace

std::string_view draw(WordList list, base::Random& random) {
    const auto all = words(list);
    return all[random.below(all.size())];
}

std::string_view at(WordList list, std::size_t index) {
    const auto all = words(list);
    return all[index % all.size()];
}

std::size_t size(WordList list) {
    return words(list).size();
}

}  // namespace sakhi::simulate
