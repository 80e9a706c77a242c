// Package filesize asks whether a file may become as large as it is to be. To write
// beyond the process's limit (ulimit -f) is a signal, SIGXFSZ, that ends a host which
// does not expect it.
package filesize

import (
	"fmt"
	"syscall"
)

// Check is an error, which is EFBIG, if a file may not have so many bytes.
func Check(bytes int64) error {
	var limit syscall.Rlimit
	if err := syscall.Getrlimit(syscall.RLIMIT_FSIZE, &limit); err != nil || uint64(bytes) <= limit.Cur {
		return nil // without a limit Cur is the largest number
	}
	return fmt.Errorf("the file would have %d bytes, and the process's limit is %d: %w", bytes, limit.Cur, syscall.EFBIG)
}
