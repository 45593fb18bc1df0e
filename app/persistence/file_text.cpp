// persistence/file_text.cpp
//
// Reading and saving through the system's own calls, because only they can refuse a pipe without
// waiting on it and say that bytes have reached the disk.
#include "persistence/file_text.hpp"

#include <array>
#include <cerrno>
#include <cstdint>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tegenover::persistence {
namespace {

using Cause = FileFailure::Cause;

Cause cause_of(int error)
{
    switch (error) {
    case ENOENT:
    case ENOTDIR:
        return Cause::not_there;
    case EISDIR:
        return Cause::is_folder;
    case EACCES:
    case EPERM:
    case EROFS:
        return Cause::no_right;
    case ENOSPC:
    case EDQUOT:
        return Cause::no_space;
    default:
        return Cause::other;
    }
}

FileFailure failure(const std::filesystem::path& path, std::string_view what, int error)
{
    return {cause_of(error), path.string() + " " + std::string{what} + ": " + std::strerror(error)};
}

/// An open file that is closed on every way out.
class OpenFile {
public:
    OpenFile(const std::filesystem::path& path, int flags, mode_t mode = 0)
        : descriptor_(::open(path.c_str(), flags | O_CLOEXEC, mode))
    {
    }
    ~OpenFile() { close(); }
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;
    OpenFile(OpenFile&&) = delete;
    OpenFile& operator=(OpenFile&&) = delete;

    [[nodiscard]] bool is_open() const { return descriptor_ >= 0; }
    [[nodiscard]] int descriptor() const { return descriptor_; }

    bool close()
    {
        if (descriptor_ < 0) return true;
        const int closed = ::close(descriptor_);
        descriptor_ = -1;
        return closed == 0;
    }

private:
    int descriptor_;
};

std::optional<FileFailure> why_not_to_read(const std::filesystem::path& path, int descriptor,
                                           std::size_t most_bytes)
{
    struct stat about = {};
    if (::fstat(descriptor, &about) != 0) return failure(path, "cannot be read", errno);
    if (S_ISDIR(about.st_mode)) {
        return FileFailure{Cause::is_folder, path.string() + " is a folder, not a file"};
    }
    if (!S_ISREG(about.st_mode)) {
        return FileFailure{Cause::not_regular,
                           path.string() + " is no ordinary file, so it is not read"};
    }
    if (static_cast<std::uintmax_t>(about.st_size) > most_bytes) {
        return FileFailure{Cause::too_large,
                           path.string() + " has " + std::to_string(about.st_size) +
                               " bytes, and at most " + std::to_string(most_bytes) + " are read"};
    }
    return std::nullopt;
}

/// As the file system tells it now; 0 where it does not.
std::size_t file_size(int descriptor)
{
    struct stat about = {};
    return ::fstat(descriptor, &about) == 0 ? static_cast<std::size_t>(about.st_size) : 0;
}

bool write_all(int descriptor, std::string_view text)
{
    while (!text.empty()) {
        const ssize_t written = ::write(descriptor, text.data(), text.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return false;
        text.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

/// The target itself where it is a link, so that saving does not replace the link by a file.
std::filesystem::path real_target(const std::filesystem::path& path)
{
    std::error_code error;
    if (!std::filesystem::is_symlink(path, error)) return path;
    const auto target = std::filesystem::weakly_canonical(path, error);
    return error ? path : target;
}

mode_t mode_for(const std::filesystem::path& target)
{
    struct stat about = {};
    constexpr mode_t for_new_files = 0644;
    constexpr mode_t permissions = 07777;
    return ::stat(target.c_str(), &about) == 0 ? about.st_mode & permissions : for_new_files;
}

void flush_folder(const std::filesystem::path& folder)
{
    const OpenFile open{folder.empty() ? "." : folder, O_RDONLY | O_DIRECTORY};
    if (open.is_open()) ::fsync(open.descriptor());
}

/// 0 once the text has reached the disk, else the error number of the system.
int write_beside(const std::filesystem::path& temporary, mode_t mode, std::string_view text)
{
    OpenFile file{temporary, O_WRONLY | O_CREAT | O_EXCL, mode};
    if (!file.is_open()) return errno;
    if (!write_all(file.descriptor(), text)) return errno;
    if (::fsync(file.descriptor()) != 0) return errno;
    return file.close() ? 0 : errno;
}

} // namespace

std::variant<std::string, FileFailure> read_file(const std::filesystem::path& path,
                                                 std::size_t most_bytes)
{
    const OpenFile file{path, O_RDONLY | O_NONBLOCK};
    if (!file.is_open()) return failure(path, "cannot be opened", errno);
    if (auto refused = why_not_to_read(path, file.descriptor(), most_bytes)) return *refused;

    std::string text;
    text.reserve(file_size(file.descriptor()));
    std::array<char, 65536> block{};
    for (;;) {
        const ssize_t count = ::read(file.descriptor(), block.data(), block.size());
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return failure(path, "cannot be read", errno);
        if (count == 0) return text;
        text.append(block.data(), static_cast<std::size_t>(count));
        if (text.size() > most_bytes) {
            return FileFailure{Cause::too_large, path.string() + " grew past " +
                                                     std::to_string(most_bytes) +
                                                     " bytes while it was read"};
        }
    }
}

std::optional<FileFailure> save_file(const std::filesystem::path& path, std::string_view text)
{
    std::error_code ignored;
    if (std::filesystem::is_directory(path, ignored)) {
        return FileFailure{Cause::is_folder, path.string() + " is a folder, not a file"};
    }
    const auto target = real_target(path);
    if (std::filesystem::exists(target, ignored) &&
        !std::filesystem::is_regular_file(target, ignored)) {
        return FileFailure{Cause::not_regular, path.string() + " is no ordinary file"};
    }
    auto temporary = target;
    temporary += "." + std::to_string(::getpid()) + ".saving";
    std::filesystem::remove(temporary, ignored);
    int error = write_beside(temporary, mode_for(target), text);
    if (error == 0 && ::rename(temporary.c_str(), target.c_str()) != 0) error = errno;
    if (error != 0) {
        std::filesystem::remove(temporary, ignored);
        return failure(path, "cannot be saved", error);
    }
    flush_folder(target.parent_path());
    return std::nullopt;
}

std::optional<std::string> text_of_file(const std::filesystem::path& path, std::size_t most_bytes)
{
    auto read = read_file(path, most_bytes);
    if (auto* text = std::get_if<std::string>(&read)) return std::move(*text);
    return std::nullopt;
}

} // namespace tegenover::persistence
