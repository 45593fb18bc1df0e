# Everything that others wrote, each as a target whose headers count as system headers.

find_package(Threads REQUIRED)
find_package(PkgConfig REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(CLI11 REQUIRED)
find_package(glfw3 REQUIRED)
find_package(Freetype REQUIRED)
find_package(ALSA REQUIRED)
find_package(SQLite3 REQUIRED)
pkg_check_modules(STB REQUIRED IMPORTED_TARGET stb)
pkg_check_modules(XXHASH REQUIRED IMPORTED_TARGET libxxhash)

include(ImGui)
include(Glad)
