# What is installed, and the packages CPack makes of it: `packaging/package` builds them into build/package.
# The programs carry fonts, icons, models, scorecards and translations inside; nothing of theirs is looked for on the disk.
include(GNUInstallDirs)
install(TARGETS sakhicircle sakhi RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})

set(CPACK_PACKAGE_NAME sakhicircle)
set(CPACK_PACKAGE_VENDOR "The SakhiCircle maintainers")
set(CPACK_PACKAGE_CONTACT "The SakhiCircle maintainers <maintainers@sakhicircle.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "records, scores and loans of self-help groups")
set(CPACK_STRIP_FILES ON)

if(WIN32)
  # Prepared, never built: Debian has no Qt 6 for mingw, so nobody has made or run this package yet.
  qt_generate_deploy_app_script(TARGET sakhicircle FILENAME_VARIABLE deploy NO_UNSUPPORTED_PLATFORM_ERROR)
  install(SCRIPT ${deploy})
  set_target_properties(sakhicircle PROPERTIES WIN32_EXECUTABLE ON)
  set(CPACK_GENERATOR NSIS)
  set(CPACK_PACKAGE_EXECUTABLES sakhicircle SakhiCircle)
  set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_SOURCE_DIR}/LICENSE)
  set(CPACK_NSIS_DISPLAY_NAME SakhiCircle)
  set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
  include(CPack)
  return()
endif()

set(id org.sakhicircle.SakhiCircle)
set(from ${CMAKE_SOURCE_DIR}/packaging)
set(made ${CMAKE_BINARY_DIR}/package)
file(MAKE_DIRECTORY ${made})
set(made_files "")

install(FILES ${from}/desktop/${id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${from}/desktop/${id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${from}/debian/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})

# The mark in the sizes that menus ask for.
find_program(SAKHI_RSVG rsvg-convert REQUIRED)
set(icons ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
install(FILES ${from}/desktop/${id}.svg DESTINATION ${icons}/scalable/apps)
foreach(size 48 128 256)
  add_custom_command(OUTPUT ${made}/${size}.png DEPENDS ${from}/desktop/${id}.svg
    COMMAND ${SAKHI_RSVG} -w ${size} -h ${size} -o ${made}/${size}.png ${from}/desktop/${id}.svg)
  install(FILES ${made}/${size}.png DESTINATION ${icons}/${size}x${size}/apps RENAME ${id}.png)
  list(APPEND made_files ${made}/${size}.png)
endforeach()

# Debian wants these packed, without a time in them.
foreach(text man/sakhi.1 man/sakhicircle.1 debian/changelog)
  get_filename_component(name ${text} NAME)
  add_custom_command(OUTPUT ${made}/${name}.gz DEPENDS ${from}/${text}
    COMMAND gzip -9nc ${from}/${text} > ${made}/${name}.gz)
  list(APPEND made_files ${made}/${name}.gz)
endforeach()
install(FILES ${made}/sakhi.1.gz ${made}/sakhicircle.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${made}/changelog.gz DESTINATION ${CMAKE_INSTALL_DOCDIR})
add_custom_target(package_files ALL DEPENDS ${made_files})

# Beside the programs of the archive: a Debian package names its licence and what it needs in its own way.
install(FILES ${CMAKE_SOURCE_DIR}/LICENSE ${from}/archive/README.txt DESTINATION . COMPONENT archive)

set(CPACK_GENERATOR DEB TGZ)
set(CPACK_PROJECT_CONFIG_FILE ${CMAKE_SOURCE_DIR}/packaging/cmake/PackageKinds.cmake)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "cups-client, espeak-ng, fonts-noto-core")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"SakhiCircle keeps the records of India's self-help groups: ten to twenty
women who save and lend among themselves, and borrow from a bank together.
It works without a network.
.
 * The score of a group, explained point by point, with what would raise it
 * Members' loan applications, put into one request to the bank
 * The bank's appraisal, decision and printed papers, in English and Hindi
.
Personal data is sealed on the disk. Made-up sample records open at once.
The desktop program is sakhicircle; sakhi does the same from the command
line.")
include(CPack)
