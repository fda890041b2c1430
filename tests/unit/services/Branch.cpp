#include "unit/services/Branch.h"

#include "services/StoreRecords.h"
#include "store/Codes.h"
#include "store/UserReader.h"

#include <QtGlobal>

#include <map>
#include <set>

namespace sakhi::test {

using base::ErrorCode;
using base::Result;
using services::Session;

namespace {

/// The value, or the end of the test: for what a test only builds upon.
template <class T>
T must(Result<T> result, const char* what) {
    if (!result) {
        qFatal("%s: error %d %s", what, static_cast<int>(result.error().code),
               result.error().details.empty() ? "" : result.error().details.front().c_str());
    }
    return std::move(*result);
}

void must(const Result<void>& result, const char* what) {
    if (!result) {
        qFatal("%s: error %d", what, static_cast<int>(result.error().code));
    }
}

/// The small folder with one more member in each group, who joined after the last meeting.
SampleFolder smallFolder() {
    SampleFolder folder = SampleFolder::small();
    folder.files["members.csv"].push_back(
        {"G1-04", "G1", "Name F", "Kin F", "F", "", "2024-06-01", "", "member", "", "5000", "dairy", ""});
    folder.files["members.csv"].push_back(
        {"G2-03", "G2", "Name G", "Kin G", "F", "", "2024-06-01", "", "member", "", "", "dairy", ""});
    return folder;
}

}  // namespace

services::KdfMaker cheapKdf() {
    return [](base::Entropy& entropy) { return security::KdfParams::cheapest(entropy); };
}

Place::Place(std::uint64_t seed) : clock(*base::parseIsoDate(kToday)), entropy(seed) {}

std::filesystem::path Place::path(const char* name) const {
    return std::filesystem::path(m_folder.path().toStdString()) / name;
}

Result<records::ImportPlan> planInto(services::Workspace& space, const Session& session,
                                     const std::string& folder, const base::Progress& progress) {
    services::StoreRecords stored(must(space.store().openReader(), "reader"), session);
    return records::planImport(folder, {space.clock(), space.entropy(), &stored, false, progress});
}

std::string findingsOf(services::Workspace& space) {
    auto reader = must(space.store().openReader(), "reader");
    std::string out;
    for (const auto& finding : must(store::checkAll(reader, space.store().device()), "check")) {
        out += std::string(base::keyOf(finding.kind)) + ' ' + finding.where + ' ' + finding.detail + '\n';
    }
    return out;
}

store::Counts countsOf(services::Workspace& space) {
    auto reader = must(space.store().openReader(), "reader");
    return must(store::Lists(reader).counts(), "counts");
}

Branch::Branch() {
    make();
    keep();
}

void Branch::make() {
    auto made = must(services::AuthService::createSampleStore(m_place.path("branch.db"), "Branch",
                                                              m_place.clock, m_place.entropy),
                     "sample store");
    m_space =
        must(services::Workspace::over(std::move(made.store), m_place.clock, m_place.entropy, cheapKdf()),
             "workspace");
    const auto folder = m_place.path("folder");
    std::filesystem::create_directory(folder);
    smallFolder().write(folder.string());
    auto plan = must(planInto(*m_space, made.founder, folder.string()), "plan");
    must(m_space->bus().execute(made.founder, services::ImportRecords{std::move(plan)}), "import");
    const auto add = [&](const char* login, domain::Role role, std::vector<domain::GroupId> groups) {
        must(m_space->bus().execute(made.founder,
                                    services::AddUser{login, login, role, {}, std::move(groups), "", false}),
             login);
    };
    add("asha", domain::Role::representative, {group("G1")});
    add("binita", domain::Role::representative, {group("G2")});
    add("officer", domain::Role::officer, {group("G1")});
    add("unconfirmed", domain::Role::manager, {});
    must(m_space->bus().execute(
             as("asha"),
             services::AddUser{
                 "geeta", "Name F", domain::Role::member, member("G1-04"), {group("G1")}, "", false}),
         "geeta");
}

void Branch::keep() {
    must(m_space->store().close(), "close");
    m_space.reset();
    std::filesystem::copy_file(m_place.path("branch.db"), m_place.path("kept.db"),
                               std::filesystem::copy_options::overwrite_existing);
    open();
}

void Branch::reset() {
    m_space.reset();
    std::filesystem::copy_file(m_place.path("kept.db"), m_place.path("branch.db"),
                               std::filesystem::copy_options::overwrite_existing);
    open();
}

void Branch::open() {
    m_space =
        must(services::Workspace::open(m_place.path("branch.db"), m_place.clock, m_place.entropy, cheapKdf()),
             "open");
    m_heard = 0;
    m_space->bus().onCommitted([this] { ++m_heard; });
}

Session Branch::as(const std::string& login) {
    return must(m_space->auth().signInSample(user(login)), login.c_str());
}

Result<services::Outcome> Branch::run(const std::string& login, const services::Command& command) {
    return m_space->bus().execute(as(login), command);
}

domain::GroupId Branch::group(const char* code) {
    return must(store::Codes(m_space->store().reader()).group(code), code).value();
}

domain::MemberId Branch::member(const char* code) {
    return must(store::Codes(m_space->store().reader()).member(code), code).value().id;
}

domain::UserId Branch::user(const std::string& login) {
    for (const auto& person : must(m_space->auth().samplePeople(), "people")) {
        if (person.login == login) {
            return person.id;
        }
    }
    qFatal("nobody is called %s", login.c_str());
}

domain::Application Branch::application(const domain::ApplicationId& id) {
    auto reader = must(m_space->store().openReader(), "reader");
    return must(store::ApplicationReader(reader, as("manager").opener()).load(id), "application");
}

domain::ApplicationId Branch::asked(const char* code, std::int64_t rupees, int months) {
    const std::string keeper = keeperOf(code);
    const auto made = run(keeper, services::ApplyForLoan{group(keeper == "asha" ? "G1" : "G2"), member(code),
                                                         base::Money::rupees(rupees), "dairy", "", months});
    return {must(made, "apply").id};
}

domain::ApplicationId Branch::bundled(const char* code, const std::vector<domain::ApplicationId>& parts) {
    return {must(run(keeperOf(code), services::BundleRequest{group(code), parts}), "bundle").id};
}

domain::ApplicationId Branch::forwarded(const char* code, const std::vector<domain::ApplicationId>& parts) {
    const auto request = bundled(code, parts);
    must(run(keeperOf(code), services::ForwardRequest{request, "7/1", m_place.clock.today()}), "forward");
    return request;
}

services::DecideRequest decision(const domain::ApplicationId& request, domain::ApplicationState outcome,
                                 std::int64_t rupees) {
    services::DecideRequest command;
    command.request = request;
    command.outcome = outcome;
    command.amount = base::Money::rupees(rupees);
    command.months = 12;
    command.yearlyRate = base::Rate::basisPoints(1200);
    command.reason = "The records speak for it.";
    command.recommendation = "approve";
    return command;
}

std::string told(const Result<services::Outcome>& outcome) {
    if (outcome) {
        return "done";
    }
    static const std::map<ErrorCode, std::string> kNames{
        {ErrorCode::notAllowed, "notAllowed"},       {ErrorCode::unconfirmedManager, "unconfirmedManager"},
        {ErrorCode::ruleBroken, "ruleBroken"},       {ErrorCode::wrongState, "wrongState"},
        {ErrorCode::missingData, "missingData"},     {ErrorCode::weakPassword, "weakPassword"},
        {ErrorCode::alreadyExists, "alreadyExists"}, {ErrorCode::notFound, "notFound"},
        {ErrorCode::cancelled, "cancelled"},         {ErrorCode::faultyRecords, "faultyRecords"}};
    static const std::set<ErrorCode> kWithReason{ErrorCode::ruleBroken, ErrorCode::missingData,
                                                 ErrorCode::weakPassword};
    const auto& error = outcome.error();
    const auto name = kNames.find(error.code);
    const std::string text =
        name == kNames.end() ? "error " + std::to_string(static_cast<int>(error.code)) : name->second;
    return kWithReason.contains(error.code) && !error.details.empty() ? text + ' ' + error.details.front()
                                                                      : text;
}

}  // namespace sakhi::test
