# What nearly every file reads of the standard library is read once a target; it halves the time of a build.
# That each header includes the rest of what it uses, tests/architecture/headers.py sees.
set(TEGENOVER_STANDARD_HEADERS <algorithm> <array> <cstddef> <cstdint> <functional> <map> <memory>
    <optional> <ranges> <set> <span> <string> <string_view> <utility> <variant> <vector>)

# tegenover_library(FOLDER [LINKS FOLDER_OR_TARGET...]): the static library tegenover_FOLDER from all
# .cpp below the calling folder. A folder that holds only headers becomes an interface library.
# The LINKS lines are the include rule of app/README.md; nothing else may widen it.

function(tegenover_library folder)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "LINKS;PRIVATE_LINKS")
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp")

    set(library "tegenover_${folder}")
    if(sources)
        add_library(${library} STATIC ${sources})
        set(visibility PUBLIC)
        target_link_libraries(${library} PRIVATE tegenover_compile ${arg_PRIVATE_LINKS})
        target_precompile_headers(${library} PRIVATE ${TEGENOVER_STANDARD_HEADERS})
        tegenover_together(${library} app)
    else()
        add_library(${library} INTERFACE)
        set(visibility INTERFACE)
    endif()
    target_link_libraries(${library} ${visibility} ${arg_LINKS})
    target_compile_features(${library} ${visibility} cxx_std_20)
    target_include_directories(${library} ${visibility} "${PROJECT_SOURCE_DIR}/app")
endfunction()
