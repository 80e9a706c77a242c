package store

import (
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"

	"github.com/anchorkl/anchorkl/core/internal/filesize"
)

// writeNew makes a file, whole and on the disk or not at all, unless there is
// one of that name: then that one stays, whoever has made it.
func writeNew(path string, contents ...[]byte) error {
	return written(path, contents, func(temporary string) error {
		err := os.Link(temporary, path)
		if errors.Is(err, fs.ErrExist) {
			return nil
		}
		return err
	})
}

// openRegular opens a file to read it, and nothing that would be waited for, such as a pipe.
func openRegular(path string) (*os.File, fs.FileInfo, error) {
	file, err := os.OpenFile(path, os.O_RDONLY|syscall.O_NONBLOCK, 0)
	if err != nil {
		return nil, nil, err
	}
	info, err := file.Stat()
	if err == nil && !info.Mode().IsRegular() {
		err = fmt.Errorf("%s has mode %v, want a file", path, info.Mode())
	}
	if err != nil {
		file.Close()
		return nil, nil, err
	}
	return file, info, nil
}

// replace makes a file, whole and on the disk, in place of the one of that name.
func replace(path string, contents ...[]byte) error {
	return written(path, contents, func(temporary string) error { return os.Rename(temporary, path) })
}

func written(path string, contents [][]byte, install func(temporary string) error) error {
	folder, size := filepath.Dir(path), 0
	for _, part := range contents {
		size += len(part)
	}
	if err := filesize.Check(int64(size)); err != nil {
		return failed(err, "writing "+path)
	}
	file, err := os.OpenFile(partial(path), os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if err != nil {
		return failed(err, "writing "+path)
	}
	defer os.Remove(file.Name())
	for _, part := range contents {
		if err == nil {
			_, err = file.Write(part)
		}
	}
	err = errors.Join(err, file.Sync(), file.Close())
	if err == nil {
		err = install(file.Name())
	}
	if err == nil {
		err = syncFolder(folder)
	}
	if err != nil {
		return failed(err, "writing "+path)
	}
	return nil
}

// partial is a name for what is not whole yet, which nobody else has. With a mode of its own, unlike those of
// os.CreateTemp and os.MkdirTemp, what is made has the one that the umask leaves.
func partial(path string) string {
	return path + "." + rand.Text() + ".partial"
}

// syncFolder makes names in a folder survive the machine's death.
func syncFolder(folder string) error {
	file, err := os.Open(folder)
	if err != nil {
		return err
	}
	return errors.Join(file.Sync(), file.Close())
}
