package store

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"

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
	file, err := os.CreateTemp(folder, filepath.Base(path)+".*.partial")
	if err != nil {
		return failed(err, "writing "+path)
	}
	defer os.Remove(file.Name())
	for _, part := range contents {
		if err == nil {
			_, err = file.Write(part)
		}
	}
	err = errors.Join(err, file.Chmod(0o644), file.Sync(), file.Close())
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

// syncFolder makes names in a folder survive the machine's death.
func syncFolder(folder string) error {
	file, err := os.Open(folder)
	if err != nil {
		return err
	}
	return errors.Join(file.Sync(), file.Close())
}
