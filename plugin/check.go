package plugin

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"sync"
)

// CheckError says why a file cannot serve as a plugin.
type CheckError struct {
	// Path is the file as it was given to [Check].
	Path string
	// Problem is one line.
	Problem string
}

// Error names the file and its problem.
func (e *CheckError) Error() string {
	return fmt.Sprintf("PJRT plugin %s: %s", e.Path, e.Problem)
}

// Check loads the plugin at path and reads its API version, without calling
// anything else in it. A file that cannot serve gives a [*CheckError].
//
// The file's constructors run in this process, so a file that others could have
// written is refused, by the rule of docs/plugins.md. What was loaded stays
// loaded, whatever the result: XLA's threads and thread-local destructors do not
// survive being unmapped. A plugin that passed is not read again, since the
// loader would not look at a changed file of the same name either. Check may be
// called from many goroutines.
func Check(path string) (Found, error) {
	found, err := check(path)
	if err != nil {
		return Found{}, &CheckError{Path: path, Problem: err.Error()}
	}
	return found, nil
}

// passed holds the plugins that passed, by resolved path. Its lock is held while
// a plugin loads: the dynamic loader takes one at a time anyway.
var passed = struct {
	sync.Mutex
	byPath map[string]Found
}{byPath: map[string]Found{}}

// check is Check with the bare problem as its error.
func check(path string) (Found, error) {
	path, real, err := locate(path)
	if err != nil {
		return Found{}, err
	}
	passed.Lock()
	defer passed.Unlock()
	if found, ok := passed.byPath[real]; ok {
		return found, nil
	}
	if err := checkContents(real); err != nil {
		return Found{}, err
	}
	// Loaded by the path with its links: a plugin finds its neighbours (the
	// nvidia-* wheels) relative to the name it was loaded by, and an installer
	// that links files out of a store puts them beside the link. A later load
	// by the resolved path gives the same handle.
	version, err := load(path)
	if err != nil {
		return Found{}, err
	}
	if err := version.supported(); err != nil {
		return Found{}, err
	}
	found := Found{Path: real, APIMajor: version.major, APIMinor: version.minor}
	passed.byPath[real] = found
	return found, nil
}

// inspect is the part of check that loads nothing.
func inspect(path string) error {
	_, real, err := locate(path)
	if err != nil {
		return err
	}
	return checkContents(real)
}

// checkContents reads a file, by its path without links. One that lies where
// [Fetch] puts its plugin must be that plugin, whatever has led to it.
func checkContents(real string) error {
	for _, pin := range pins {
		if path, err := pin.cachePath(); err != nil || resolved(path) != real {
			continue
		}
		whole, err := pin.isMember(context.Background(), real)
		if err != nil {
			return err
		}
		if !whole {
			return fmt.Errorf("it is not the plugin of %s that was fetched: its SHA-256 is another one than %s; cure: fetch it again",
				pin.requirement(), pin.memberSHA256)
		}
	}
	return checkELF(real)
}

// locate makes the path of a regular file that only the right people can write
// absolute, and resolves its links.
func locate(path string) (absolute, real string, err error) {
	absolute, err = filepath.Abs(path)
	if err != nil {
		return "", "", err
	}
	if real, err = regularFile(absolute); err != nil {
		return "", "", err
	}
	return absolute, real, checkTrust(absolute)
}

// regularFile resolves path and makes sure that opening it cannot block.
func regularFile(path string) (string, error) {
	stat, err := os.Stat(path)
	if errors.Is(err, fs.ErrNotExist) {
		return "", errors.New("no such file")
	}
	if err != nil {
		return "", bareError(err)
	}
	if stat.IsDir() {
		return "", errors.New("it is a folder, want a .so file")
	}
	if !stat.Mode().IsRegular() {
		return "", fmt.Errorf("it is not a regular file (mode %v), want a .so file", stat.Mode())
	}
	real, err := filepath.EvalSymlinks(path)
	if err != nil {
		return "", bareError(err)
	}
	return real, nil
}

// bareError drops the operation and path from a file error; whoever reports it
// names the path.
func bareError(err error) error {
	var pathErr *fs.PathError
	if errors.As(err, &pathErr) {
		return pathErr.Err
	}
	return err
}
