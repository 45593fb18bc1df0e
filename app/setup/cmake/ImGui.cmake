# Dear ImGui in two libraries: `imgui` (core, std::string inputs, FreeType; needs no window and no
# OpenGL) and `imgui_backends` (GLFW and OpenGL 3). The test hooks are compiled in, so that the tests
# press the very library that ships: every program links four hook functions, by default such as do nothing.

set(imgui_source "${TEGENOVER_THIRD_PARTY}/imgui-1.90.1")
set(TEGENOVER_IMGUI_HOOKS OFF)

if(NOT TEGENOVER_SYSTEM_IMGUI AND NOT EXISTS "${imgui_source}/.complete")
    execute_process(COMMAND bash "${PROJECT_SOURCE_DIR}/app/setup/fetch-imgui.sh" "${imgui_source}"
                    RESULT_VARIABLE imgui_fetch)
endif()

if(NOT TEGENOVER_SYSTEM_IMGUI AND EXISTS "${imgui_source}/.complete")
    set(TEGENOVER_IMGUI_HOOKS ON)
    file(GLOB imgui_core "${imgui_source}/imgui*.cpp")
    add_library(imgui STATIC ${imgui_core}
        "${imgui_source}/misc/cpp/imgui_stdlib.cpp" "${imgui_source}/misc/freetype/imgui_freetype.cpp")
    target_include_directories(imgui SYSTEM PUBLIC "${imgui_source}" "${imgui_source}/misc/cpp")
    target_compile_definitions(imgui PUBLIC
        IMGUI_ENABLE_FREETYPE IMGUI_ENABLE_TEST_ENGINE
        IMGUI_DISABLE_OBSOLETE_FUNCTIONS IMGUI_DISABLE_DEMO_WINDOWS
        IMGUI_USE_WCHAR32) # letters beyond U+FFFF are typed as they are
    add_library(imgui_silent_hooks STATIC "${PROJECT_SOURCE_DIR}/app/setup/imgui_hooks.cpp")
    target_include_directories(imgui_silent_hooks SYSTEM PRIVATE "${imgui_source}")
    target_compile_definitions(imgui_silent_hooks PRIVATE IMGUI_ENABLE_TEST_ENGINE)
    target_link_libraries(imgui PUBLIC Freetype::Freetype imgui_silent_hooks)

    add_library(imgui_backends STATIC
        "${imgui_source}/backends/imgui_impl_glfw.cpp" "${imgui_source}/backends/imgui_impl_opengl3.cpp")
    target_include_directories(imgui_backends SYSTEM PUBLIC "${imgui_source}/backends")
    target_link_libraries(imgui_backends PUBLIC imgui glfw ${CMAKE_DL_LIBS})

    foreach(library imgui imgui_backends)
        # Third party: optimised in every preset (-O2 under the sanitizers takes minutes), and no warnings of ours.
        target_compile_options(${library} PRIVATE -w $<$<NOT:$<CONFIG:Release,RelWithDebInfo>>:-O1> $<$<CONFIG:Debug>:-g1>)
    endforeach()
else()
    message(WARNING "Dear ImGui 1.90.1 could not be fetched; using this system's libimgui instead. "
                    "Keyboard-only use is limited there, and the tests of the screens are left out.")
    pkg_check_modules(SYSTEM_IMGUI REQUIRED IMPORTED_TARGET imgui)
    add_library(imgui INTERFACE)
    target_link_libraries(imgui INTERFACE PkgConfig::SYSTEM_IMGUI imgui stb Freetype::Freetype glfw ${CMAKE_DL_LIBS})
    add_library(imgui_backends INTERFACE)
    target_link_libraries(imgui_backends INTERFACE imgui)
endif()
