# How our own code is compiled: language level, warnings, sanitizers, coverage. Third party stays out of this.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

if(NOT CMAKE_CXX_COMPILER_LAUNCHER)
    find_program(TEGENOVER_CCACHE ccache)
    if(TEGENOVER_CCACHE)
        set(CMAKE_C_COMPILER_LAUNCHER "${TEGENOVER_CCACHE}")
        set(CMAKE_CXX_COMPILER_LAUNCHER "${TEGENOVER_CCACHE}")
    endif()
endif()

# Programs with debug information are linked in a tenth of the time; what is shipped is linked as usual.
if(NOT CMAKE_BUILD_TYPE STREQUAL Release)
    find_program(TEGENOVER_MOLD mold)
    if(TEGENOVER_MOLD)
        add_link_options(-fuse-ld=mold)
    endif()
endif()

# Sanitizers and coverage hold for every target, so that third-party code is seen by them too.
if(TEGENOVER_SANITIZE)
    add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
    add_library(tegenover_no_dlclose OBJECT "${PROJECT_SOURCE_DIR}/app/setup/no_dlclose.c")
endif()
if(TEGENOVER_COVERAGE)
    add_compile_options(--coverage)
    add_link_options(--coverage)
endif()

add_library(tegenover_compile INTERFACE)
target_compile_options(tegenover_compile INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wnon-virtual-dtor
    -Wold-style-cast -Wcast-align -Woverloaded-virtual -Wnull-dereference -Wformat=2
    -Wimplicit-fallthrough -Wunused
    # A designated initialiser that leaves out members means their defaults; that is how values are built here.
    -Wno-missing-field-initializers
    $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond -Wlogical-op>
    $<$<CXX_COMPILER_ID:Clang>:-Wreserved-identifier>
    # In a group a local name may be that of another file's own; each file on its own is still looked at.
    $<$<STREQUAL:${TEGENOVER_TOGETHER},all>:-Wno-shadow>
    $<$<BOOL:${TEGENOVER_WERROR}>:-Werror>)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # gcc 12 finds null pointers and overlaps inside its own <variant> and <string> when it inlines them.
    target_compile_options(tegenover_compile INTERFACE -Wno-null-dereference -Wno-restrict)
endif()
