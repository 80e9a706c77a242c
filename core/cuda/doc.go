// Package cuda asks NVIDIA's driver for what XLA leaves to its callers: where a
// pointer leads, when a stream's work is done, and copies of device memory. The
// driver's library is loaded when [Load] is first called, and nothing of it before;
// its functions are those of the CUDA Driver API (docs.nvidia.com/cuda/cuda-driver-api).
package cuda
