# The OpenGL 3.3 core loader, generated at build time by Debian's own generator: no network, same bytes every time.

find_program(GLAD_PROGRAM glad PATHS /usr/bin NO_DEFAULT_PATH)
if(NOT GLAD_PROGRAM)
    message(FATAL_ERROR "The glad generator is missing (package python3-glad); bash app/setup/install.sh installs it.")
endif()

set(glad_folder "${PROJECT_BINARY_DIR}/glad")
file(MAKE_DIRECTORY "${glad_folder}/include")
add_custom_command(
    OUTPUT "${glad_folder}/src/gl.c" "${glad_folder}/include/glad/gl.h" "${glad_folder}/include/KHR/khrplatform.h"
    COMMAND "${GLAD_PROGRAM}" --api gl:core=3.3 --extensions "" --reproducible --quiet --out-path "${glad_folder}" c
    COMMENT "Generating the OpenGL loader"
    VERBATIM)
add_library(glad STATIC "${glad_folder}/src/gl.c")
target_include_directories(glad SYSTEM PUBLIC "${glad_folder}/include")
target_link_libraries(glad PUBLIC ${CMAKE_DL_LIBS})
