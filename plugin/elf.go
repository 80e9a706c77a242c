package plugin

import (
	"debug/elf"
	"fmt"
	"os"
	"runtime"
)

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
	size := uint64(stat.Size())
	for _, segment := range library.Progs {
		if segment.Filesz > size || segment.Off > size-segment.Filesz {
			return fmt.Errorf("it is truncated: it has %d bytes, its %v segment wants %d bytes at offset %d",
				size, segment.Type, segment.Filesz, segment.Off)
		}
	}
	return nil
}
