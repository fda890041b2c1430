#include "explain/FileBytes.h"

#include "explain/DataValue.h"

#include <zlib.h>

#include <filesystem>
#include <fstream>

namespace sakhi::explain {

namespace {

using base::ErrorCode;

constexpr std::size_t kChunk = std::size_t{1} << 18U;

bool isGzip(std::string_view bytes) {
    return bytes.size() > 2 && bytes[0] == '\x1f' && static_cast<unsigned char>(bytes[1]) == 0x8bU;
}

base::Result<std::string> inflateAll(z_stream& stream) {
    std::string out;
    int state = Z_OK;
    while (state != Z_STREAM_END) {
        if (out.size() > kMostFileBytes) {
            return base::fail(ErrorCode::fileTooLarge, "unpacked");
        }
        const std::size_t before = out.size();
        out.resize(before + std::max(kChunk, before));
        stream.next_out = reinterpret_cast<Bytef*>(out.data() + before);
        stream.avail_out = static_cast<uInt>(out.size() - before);
        state = inflate(&stream, Z_NO_FLUSH);
        out.resize(out.size() - stream.avail_out);
        if (state != Z_OK && state != Z_STREAM_END) {
            return base::fail(ErrorCode::fileDamaged, "gzip");
        }
    }
    if (stream.avail_in != 0) {
        return base::fail(ErrorCode::fileDamaged, "gzip: something after the end");
    }
    return out;
}

}  // namespace

base::Result<std::string> unpacked(std::string bytes) {
    if (!isGzip(bytes)) {
        return bytes;
    }
    z_stream stream{};
    stream.next_in = reinterpret_cast<Bytef*>(bytes.data());
    stream.avail_in = static_cast<uInt>(bytes.size());
    constexpr int kGzipWindow = 15 + 16;
    if (inflateInit2(&stream, kGzipWindow) != Z_OK) {
        return base::fail(ErrorCode::internal, "zlib");
    }
    auto out = inflateAll(stream);
    inflateEnd(&stream);
    return out;
}

base::Result<std::string> readFileBytes(const std::string& path) {
    std::error_code error;
    const auto size = std::filesystem::file_size(path, error);
    if (error) {
        return base::fail(
            std::filesystem::exists(path, error) ? ErrorCode::fileUnreadable : ErrorCode::fileNotFound, path);
    }
    if (size > kMostFileBytes) {
        return base::fail(ErrorCode::fileTooLarge, path);
    }
    std::ifstream file(path, std::ios::binary);
    std::string bytes(size, '\0');
    if (!file.read(bytes.data(), static_cast<std::streamsize>(size))) {
        return base::fail(ErrorCode::fileUnreadable, path);
    }
    return unpacked(std::move(bytes));
}

base::Result<void> writeFileBytes(const std::string& path, std::string_view bytes) {
    const std::string beside = path + ".part";
    {
        std::ofstream file(beside, std::ios::binary | std::ios::trunc);
        file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        file.flush();
        if (!file) {
            return base::fail(ErrorCode::fileUnwritable, path);
        }
    }
    std::error_code error;
    std::filesystem::rename(beside, path, error);
    if (error) {
        return base::fail(ErrorCode::fileUnwritable, path);
    }
    return {};
}

}  // namespace sakhi::explain
