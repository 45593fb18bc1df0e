// From bytes to a scene, its check and plays of it: what the fuzzer throws anything at, and what a
// test repeats with every input that it kept.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tegenover::tests {

/// `bytes` are a scene file, and after a NUL, if any, a file of decisions. They are read, studied,
/// printed and replayed, and plays are held against what the study says of all plays. Returns what
/// did not hold; nothing where all is well, however broken the scene.
[[nodiscard]] std::optional<std::string> go_the_whole_way(std::string_view bytes);

} // namespace tegenover::tests
