// Reads what was approved, and writes it when asked.
#include "support/golden.hpp"

#include <cstdlib>
#include <fstream>
#include <iterator>

namespace tegenover::tests {

std::string approved(const std::filesystem::path& file, const std::string& text)
{
    if (std::getenv("TEGENOVER_APPROVE") != nullptr) std::ofstream{file, std::ios::binary} << text;
    std::ifstream in{file, std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

} // namespace tegenover::tests
