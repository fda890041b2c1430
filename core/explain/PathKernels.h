#pragma once

#include "explain/InstructionSet.h"
#include "explain/ShapForest.h"

namespace sakhi::explain {

/// The arrays of a ShapForest as plain pointers: the kernels are compiled for other processors than the rest
/// and must not share a library's inline function with it.
struct ShapView {
    const ShapTree* trees;
    std::size_t treeCount;
    const ShapNode* nodes;
    const double* leaves;
    const double* tau;
    std::size_t featureCount;
};

/// Room for one call, at least as large as pathRoom() says; on a 64-byte line.
struct PathRoom {
    double* value;
    double* state;
    double* sum;
    unsigned char* left;
    unsigned char* hit;
    unsigned char* alive;
    std::uint32_t* tau;
    std::uint32_t* taken;
};

/// Rows a batch kernel takes at once.
inline constexpr std::size_t kTileRows = 32;
/// Lanes of the widest kernel.
inline constexpr std::size_t kMostLanes = 8;

/// phi (featureCount) of one row of float32 values held as doubles, NaN = missing.
using PathRowKernel = void (*)(const ShapView& forest, const double* x, const PathRoom& room, double* phi);

/// The same for kTileRows rows: x and phi hold feature after feature, kTileRows values each.
using PathTileKernel = void (*)(const ShapView& forest, const double* x, const PathRoom& room, double* phi);

struct PathKernels {
    PathRowKernel row;
    PathTileKernel tile;
};

PathKernels pathKernelsBaseline();
PathKernels pathKernelsAvx2();
PathKernels pathKernelsAvx512();

/// The kernels of an instruction set this machine can run.
PathKernels pathKernels(InstructionSet set);

}  // namespace sakhi::explain
