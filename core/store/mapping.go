package store

import (
	"fmt"
	"runtime/debug"
	"syscall"
)

// mapping is a file's bytes, as they were when it was opened: read-only, and
// shared with every other process that reads them. What a writer appends
// later is not in it.
type mapping struct {
	path string
	data []byte
}

func mapFile(path string) (*mapping, error) {
	file, info, err := openRegular(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	if info.Size() == 0 {
		return &mapping{path: path}, nil
	}
	data, err := syscall.Mmap(int(file.Fd()), 0, int(info.Size()), syscall.PROT_READ, syscall.MAP_SHARED)
	if err != nil {
		return nil, fmt.Errorf("mapping %s: %w", path, err)
	}
	return &mapping{path, data}, nil
}

func (m *mapping) close() {
	if m.data != nil {
		syscall.Munmap(m.data)
		m.data = nil
	}
}

// guarded runs what reads mapped memory. Memory of a file that somebody has
// made shorter, or of a disk that fails, is an error and not the end of the process.
func guarded(read func() error) (err error) {
	defer debug.SetPanicOnFault(debug.SetPanicOnFault(true))
	defer func() {
		if cause := recover(); cause != nil {
			if _, fault := cause.(interface{ Addr() uintptr }); !fault {
				panic(cause)
			}
			err = failed(fmt.Errorf("%v", cause), "reading mapped memory: the file was cut, or its disk failed")
		}
	}()
	return read()
}
