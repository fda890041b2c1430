# Read by CPack once a kind of package.
list(GET CPACK_INSTALL_CMAKE_PROJECTS 0 build)
if(CPACK_GENERATOR STREQUAL "DEB")
  # Without the component "archive".
  set(CPACK_INSTALL_CMAKE_PROJECTS "${build};sakhicircle;Unspecified;/")
else()
  set(CPACK_PACKAGE_FILE_NAME "sakhicircle-${CPACK_PACKAGE_VERSION}-linux-${CMAKE_HOST_SYSTEM_PROCESSOR}")
endif()
