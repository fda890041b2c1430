# The kernels of core/explain, each compiled for the processor it is chosen for at run time (InstructionSet.h).
# Contraction is allowed here alone: a fused multiply-add moves a contribution by less than 1e-15.
if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
  set_source_files_properties(
    ${CMAKE_CURRENT_LIST_DIR}/PathKernelAvx2.cpp
    ${CMAKE_CURRENT_LIST_DIR}/ReferenceKernelAvx2.cpp
    ${CMAKE_CURRENT_LIST_DIR}/PredictKernelAvx2.cpp
    PROPERTIES COMPILE_OPTIONS "-mavx2;-mfma;-ffp-contract=fast;-O3")
  set_source_files_properties(
    ${CMAKE_CURRENT_LIST_DIR}/PathKernelAvx512.cpp
    ${CMAKE_CURRENT_LIST_DIR}/ReferenceKernelAvx512.cpp
    ${CMAKE_CURRENT_LIST_DIR}/PredictKernelAvx512.cpp
    PROPERTIES COMPILE_OPTIONS "-mavx512f;-mavx512dq;-mavx512vl;-mavx512bw;-mfma;-ffp-contract=fast;-O3")
endif()

# Each loading sums and checks every byte of a model: unrolled, this takes a third less.
set_source_files_properties(
  ${CMAKE_CURRENT_LIST_DIR}/ModelFile.cpp ${CMAKE_CURRENT_LIST_DIR}/TreeCheck.cpp PROPERTIES COMPILE_OPTIONS "-O3")
