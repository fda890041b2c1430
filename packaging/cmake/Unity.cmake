# Unity builds (-DCMAKE_UNITY_BUILD=ON) join several .cpp files. In these targets two files give different things the same
# name in their unnamed namespaces, which is good style apart and an error together: they are built file by file.
set(SAKHI_NOT_UNITY
  sakhi
  sakhi_kit
  sakhi_learn
  sakhi_print
  sakhi_security
  sakhi_services
  test_explain
  test_kit
  test_records
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
