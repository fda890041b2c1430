# The shipped models (resources/models) as bytes in the program: the constant's name is the file's, in camel case.
function(sakhi_compile_models target)
  set(file ${CMAKE_SOURCE_DIR}/resources/models/group_low_risk.sakhi-model)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
  set(SAKHI_MODEL_BYTES "")
  if(EXISTS ${file})
    file(READ ${file} bytes HEX)
    string(REGEX REPLACE "(................................)" "\\1\n" bytes "${bytes}")
    string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," SAKHI_MODEL_BYTES "${bytes}")
  endif()
  configure_file(${CMAKE_SOURCE_DIR}/packaging/cmake/ShippedModels.cpp.in
    ${CMAKE_BINARY_DIR}/generated/services/ShippedModels.cpp @ONLY)
  target_sources(${target} PRIVATE ${CMAKE_BINARY_DIR}/generated/services/ShippedModels.cpp)
endfunction()
