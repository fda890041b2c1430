#include "store/BlobFolder.h"
#include "store/BlobReader.h"
#include "store/Check.h"
#include "support/Fixture.h"
#include "unit/store/RandomHistory.h"
#include "unit/store/StoreBench.h"

#include <fstream>
#include <set>

using namespace sakhi;
using namespace sakhi::store;
using base::ErrorCode;
using test::StoreBench;

namespace {

Bytes bytesOf(std::string_view text) {
    return {text.begin(), text.end()};
}

NamedBlob kept(StoreBench& bench, const BlobFolder& folder, std::string_view text) {
    auto part = folder.begin(bench.newId());
    return part && part->append(bytesOf(text)) ? part->finish().value_or(NamedBlob()) : NamedBlob();
}

std::filesystem::path fileOf(const StoreBench& bench, const domain::BlobHash& hash) {
    return bench.file().string() + ".blobs/" + security::toHex(hash);
}

}  // namespace

class TstBlobs : public test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void standsUnderItsHash() {
        StoreBench bench;
        const BlobFolder folder(bench.file());
        auto part = folder.begin(bench.newId());
        QVERIFY(part->append(bytesOf("first ")));
        QCOMPARE(folder.parts().size(), 1U);
        QVERIFY(*BlobFolder::readPart(folder.parts().front()) == bytesOf("first "));
        QVERIFY(part->append(bytesOf("second")));
        const auto named = part->finish();
        QVERIFY(named->hash == security::blake2b256(bytesOf("first second")));
        QCOMPARE(named->size, 12);
        QVERIFY(folder.parts().empty());
        QVERIFY(folder.all() == std::vector{named->hash});
        QVERIFY(*folder.read(named->hash) == bytesOf("first second"));
    }

    void nobodyElseReadsTheFolder() {
#ifndef _WIN32
        StoreBench bench;
        const BlobFolder folder(bench.file());
        const auto named = kept(bench, folder, "sealed");
        using std::filesystem::perms;
        const auto others = perms::group_all | perms::others_all;
        const auto file = fileOf(bench, named.hash);
        QVERIFY((std::filesystem::status(file).permissions() & others) == perms::none);
        QVERIFY((std::filesystem::status(file.parent_path()).permissions() & others) == perms::none);
#endif
    }

    void aPartThatIsLetGoStaysUntilDiscarded() {
        StoreBench bench;
        const BlobFolder folder(bench.file());
        {
            auto part = folder.begin(bench.newId());
            QVERIFY(part->append(bytesOf("half")));
        }
        QCOMPARE(folder.parts().size(), 1U);
        auto part = folder.begin(bench.newId());
        part->discard();
        QCOMPARE(folder.parts().size(), 1U);
    }

    void missingCutAndAlteredAreRefused() {
        StoreBench bench;
        const BlobFolder folder(bench.file());
        QCOMPARE(folder.read({}).error().code, ErrorCode::fileNotFound);
        const auto named = kept(bench, folder, "sealed bytes");
        std::filesystem::resize_file(fileOf(bench, named.hash), 5);
        QCOMPARE(folder.read(named.hash).error().code, ErrorCode::fileDamaged);
        std::ofstream(fileOf(bench, named.hash), std::ios::binary) << "Sealed bytes";
        QCOMPARE(folder.read(named.hash).error().code, ErrorCode::fileDamaged);
        folder.remove(named.hash);
        QCOMPARE(folder.read(named.hash).error().code, ErrorCode::fileNotFound);
    }

    void aCheckFindsWhatIsGoneOrAltered() {
        StoreBench bench;
        const auto store = bench.create();
        const BlobFolder folder(bench.file());
        test::RandomHistory history(3);
        auto ops = history.oneOfEach();
        std::vector<NamedBlob> blobs;
        for (auto& op : ops) {
            if (auto* made = std::get_if<wire::ApplicationMade>(&op); made != nullptr) {
                blobs.push_back(kept(bench, folder, made->number));
                made->voice =
                    domain::Attachment{blobs.back().hash, blobs.back().size, domain::Media::opus, 900};
            }
            if (auto* changed = std::get_if<wire::MemberChanged>(&op); changed != nullptr) {
                changed->photo.reset();
            }
            if (auto* visited = std::get_if<wire::VisitRecorded>(&op); visited != nullptr) {
                visited->photos.clear();
                visited->voice.reset();
            }
        }
        QVERIFY(bench.write(*store, ops));
        QCOMPARE(BlobReader(store->reader()).all()->size(), 2U);
        QVERIFY(*BlobReader(store->reader()).isUsed(blobs[0].hash));
        QVERIFY(!*BlobReader(store->reader()).isUsed({}));
        QVERIFY(compareRebuild(store->reader())->empty());
        QVERIFY(checkBlobs(store->reader(), folder)->empty());
        std::ofstream(fileOf(bench, blobs[0].hash), std::ios::binary) << "other";
        folder.remove(blobs[1].hash);
        std::set<FindingKind> kinds;
        const auto found = checkBlobs(store->reader(), folder);
        QVERIFY(found);
        for (const Finding& finding : *found) {
            kinds.insert(finding.kind);
        }
        QVERIFY((kinds == std::set{FindingKind::blobMissing, FindingKind::blobDamaged}));
    }
};

SAKHI_TEST(TstBlobs)
#include "tst_blobs.moc"
