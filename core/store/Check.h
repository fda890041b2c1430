#pragma once

#include "base/EnumText.h"
#include "base/Progress.h"
#include "store/BlobFolder.h"
#include "store/Connection.h"
#include "store/Store.h"

#include <string>
#include <vector>

namespace sakhi::store {

/// What a check can find wrong.
enum class FindingKind {
    /// SQLite's own integrity check; detail = its text.
    fileDamaged,
    /// A row refers to one that is not there; where = table.
    danglingReference,
    /// An op is missing, doubled or out of order; where = stream and dev_seq.
    opMissing,
    /// An op's bytes do not give its chain.
    opChanged,
    /// A stream's end differs from its stored head, or the head's signature is not this device's.
    headWrong,
    /// An op cannot be read.
    opUnreadable,
    /// An audit entry is missing or out of order.
    auditMissing,
    /// An audit entry's content does not give its hash.
    auditChanged,
    /// A projected row differs from what the ops give; where = table and key.
    projectionDiffers,
    /// A record's sealed file is not beside the store; where = the first of its hash.
    blobMissing,
    /// It is cut or altered, or of another size than the record says.
    blobDamaged,
};

/// One thing found; texts hold no personal data.
struct Finding {
    FindingKind kind{FindingKind::fileDamaged};
    std::string where;
    std::string detail;
};

/// SQLite's integrity_check and foreign_key_check.
base::Result<std::vector<Finding>> checkFile(Connection& reader);

/// Every stream: order without gaps, the chain, the stored head and its signature by the device.
base::Result<std::vector<Finding>> verifyStreams(Connection& reader, const DeviceSelf& device);

/// The audit: order without gaps and the chain of hashes.
base::Result<std::vector<Finding>> verifyAudit(Connection& reader);

/// Rebuilds every projection from the ops in a database of its own and compares table by table, row by row.
base::Result<std::vector<Finding>> compareRebuild(Connection& reader, const base::Progress& progress = {});

/// At most so many findings of a kind are listed.
inline constexpr int kMaxFindings = 100;

/// All of the above within one read of the store: what stands in its file.
base::Result<std::vector<Finding>> checkAll(Connection& reader, const DeviceSelf& device,
                                            const base::Progress& progress = {});

/// Every sealed file that a record refers to is in the folder and whole.
base::Result<std::vector<Finding>> checkBlobs(Connection& reader, const BlobFolder& folder);

}  // namespace sakhi::store

namespace sakhi::base {
template <>
struct EnumKeys<store::FindingKind> {
    static constexpr std::array<std::pair<store::FindingKind, std::string_view>, 11> rows{{
        {store::FindingKind::fileDamaged, "file_damaged"},
        {store::FindingKind::danglingReference, "dangling_reference"},
        {store::FindingKind::opMissing, "op_missing"},
        {store::FindingKind::opChanged, "op_changed"},
        {store::FindingKind::headWrong, "head_wrong"},
        {store::FindingKind::opUnreadable, "op_unreadable"},
        {store::FindingKind::auditMissing, "audit_missing"},
        {store::FindingKind::auditChanged, "audit_changed"},
        {store::FindingKind::projectionDiffers, "projection_differs"},
        {store::FindingKind::blobMissing, "blob_missing"},
        {store::FindingKind::blobDamaged, "blob_damaged"},
    }};
};
}  // namespace sakhi::base
