package plugin

import (
	"debug/elf"
	"fmt"
	"os"
	"runtime"
)

// machines are those that a plugin can be for. The loader says of a file for another one that it is not there.
var machines = map[string]elf.Machine{"amd64": elf.EM_X86_64, "arm64": elf.EM_AARCH64}

// checkELF makes sure that the file holds all that its headers promise. The
// dynamic loader maps what the headers say without looking at the file's size,
// and the process then dies of SIGBUS on the first page past the end of a
// truncated download.
func checkELF(path string) error {
	if runtime.GOOS != "linux" {
		return nil
	}
	file, err := os.Open(path)
	if err != nil {
		return bareError(err)
	}
	defer file.Close()
	stat, err := file.Stat()
	if err != nil {
		return bareError(err)
	}
	library, err := elf.NewFile(file)
	if err != nil {
		return fmt.Errorf("it is not a whole ELF shared library: %v", err)
	}
	if library.Type != elf.ET_DYN {
		return fmt.Errorf("it is an ELF file of type %v, want %v (a shared library)", library.Type, elf.ET_DYN)
	}
	if wanted, known := machines[runtime.GOARCH]; known && (library.Class != elf.ELFCLASS64 || library.Machine != wanted) {
		return fmt.Errorf("it is for another machine: an ELF file of %v for %v, want %v for %v",
			library.Class, library.Machine, elf.ELFCLASS64, wanted)
	}
	size := uint64(stat.Size())
	for _, segment := range library.Progs {
		if segment.Filesz > size || segment.Off > size-segment.Filesz {
			return fmt.Errorf("it is truncated: it has %d bytes, its %v segment wants %d bytes at offset %d",
				size, segment.Type, segment.Filesz, segment.Off)
		}
	}
	return nil
}
