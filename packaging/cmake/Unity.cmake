# Unity builds (-DCMAKE_UNITY_BUILD=ON) join several .cpp files. In these targets two files give different things the same
# name in their unnamed namespaces, which is good style apart and an error together: they are built file by file.
set(SAKHI_NOT_UNITY
  sakhi
  sakhi_kit
  sakhi_learn
  sakhi_print
  sakhi_security
  sakhi_services
  test_books
  test_explain
  test_flow_desktop
  test_kit
  test_records
  test_services
  test_store)

# To be called when all targets are there; a target that is named and not there is a stale row.
function(sakhi_unity_exceptions)
  foreach(target IN LISTS SAKHI_NOT_UNITY)
    if(TARGET ${target})
      set_target_properties(${target} PROPERTIES UNITY_BUILD OFF)
    elseif(SAKHI_TESTS OR NOT target MATCHES "^test_")
      message(FATAL_ERROR "packaging/cmake/Unity.cmake names ${target}, which does not exist")
    endif()
  endforeach()
endfunction()

# The pages of one folder stand in unity files of their own: pages of the same shape use the same names.
function(sakhi_unity_by_folder target)
  get_target_property(sources ${target} SOURCES)
  foreach(source IN LISTS sources)
    if(source MATCHES "\\.cpp$")
      get_filename_component(folder ${source} DIRECTORY)
      get_filename_component(folder ${folder} NAME)
      set_source_files_properties(${source} TARGET_DIRECTORY ${target} PROPERTIES UNITY_GROUP ${folder})
    endif()
  endforeach()
  set_target_properties(${target} PROPERTIES UNITY_BUILD_MODE GROUP)
endfunction()
