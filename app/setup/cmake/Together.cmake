# Compiling files in groups (together.py finds those that can be): each group reads what it includes once, which
# makes a build from nothing three times as fast. Each file on its own is what `coverage` compiles.

# tegenover_together(TARGET KIND): KIND is app or tests, and TEGENOVER_TOGETHER (off, tests, all) says for which.
function(tegenover_together target kind)
    if(NOT (TEGENOVER_TOGETHER STREQUAL all OR TEGENOVER_TOGETHER STREQUAL kind))
        return()
    endif()
    get_target_property(sources ${target} SOURCES)
    list(FILTER sources INCLUDE REGEX "\\.cpp$")
    execute_process(COMMAND /usr/bin/python3 "${PROJECT_SOURCE_DIR}/app/setup/cmake/together.py" ${sources}
        OUTPUT_VARIABLE groups OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
    string(REPLACE "\n" ";" groups "${groups}")
    foreach(line ${groups})
        string(REGEX MATCH "^([0-9]+) (.*)$" matched "${line}")
        set_source_files_properties("${CMAKE_MATCH_2}" PROPERTIES UNITY_GROUP "${target}_${CMAKE_MATCH_1}")
    endforeach()
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
    # A name that is new in a file may ask for other groups.
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${sources})
endfunction()
