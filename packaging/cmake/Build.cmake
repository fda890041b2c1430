# How every target is compiled: C++20, warnings as errors, the same floating point everywhere.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE Release CACHE STRING "" FORCE)
endif()
option(SAKHI_TESTS "Build the tests" ON)
option(SAKHI_FULL "Long tests too" OFF)
option(SAKHI_FUZZ "libFuzzer targets, with clang" OFF)
option(SAKHI_SANITIZE "Address and undefined-behaviour sanitizers in every target" OFF)
set(SAKHI_TEST_PREFIX "" CACHE STRING "Stands before the name of each test, where two builds are tested in one run")

find_program(SAKHI_CCACHE ccache)
if(SAKHI_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${SAKHI_CCACHE})
endif()

set(CMAKE_CXX_FLAGS_RELEASE "-O2")
add_compile_options(
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Wnon-virtual-dtor -Werror
  -ffp-contract=off)
add_compile_definitions(QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS
  QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(SAKHI_SANITIZE)
  add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer -g1)
  add_link_options(-fsanitize=address,undefined)
endif()
