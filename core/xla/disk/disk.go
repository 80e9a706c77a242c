// Package disk keeps byte strings in a folder for later processes: compiled
// programs, which take far longer to make than to read.
//
// What is kept is code, so a folder or a file that someone else owns or may
// write is not used. A file that was damaged counts as missing. Nothing here
// is an error to the caller's work: what can't be read is made again, and what
// can't be written is not kept.
package disk

import (
	"crypto/rand"
	"encoding/hex"
	"fmt"
	"io"
	"io/fs"
	"os"
	"syscall"
	"time"

	"github.com/anchorkl/anchorkl/core/internal/filesize"
)

// The folder's bounds. Beyond either the files longest unused are removed.
const (
	maxFiles = 4096
	maxBytes = 64 << 20
)

const (
	suffix          = ".akx"
	temporarySuffix = ".tmp"
	// abandoned is the age at which a temporary file has no writer any more.
	abandoned = time.Hour
)

// Key names an entry: a hash of everything that its contents depend on.
type Key [32]byte

func (k Key) file() string { return hex.EncodeToString(k[:]) + suffix }

// Folder is an open folder. Its methods may be called from many goroutines and
// processes: an entry is replaced as a whole, and any of its writers' contents
// will do.
type Folder struct{ root *os.Root }

// Open opens the folder, and makes it where it is missing.
func Open(path string) (*Folder, error) {
	if err := os.MkdirAll(path, 0o700); err != nil {
		return nil, err
	}
	root, err := os.OpenRoot(path)
	if err != nil {
		return nil, err
	}
	// Of the folder that is open, whatever the path leads to from now on.
	info, err := root.Stat(".")
	if err == nil {
		err = ours(info)
	}
	if err != nil {
		root.Close()
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return &Folder{root: root}, nil
}

// ours refuses what another user could have written.
func ours(info fs.FileInfo) error {
	owner, ok := info.Sys().(*syscall.Stat_t)
	if !ok || int(owner.Uid) != os.Geteuid() {
		return fmt.Errorf("it is not owned by the user")
	}
	if info.Mode().Perm()&0o022 != 0 {
		return fmt.Errorf("it has mode %v, want it writable by its owner only", info.Mode().Perm())
	}
	return nil
}

// Close frees the folder's handle. No other method is running any more.
func (f *Folder) Close() { f.root.Close() }

// Get returns an entry's contents, and whether there is a sound one. The entry
// counts as used.
func (f *Folder) Get(key Key) ([]byte, bool) {
	file, err := f.root.Open(key.file())
	if err != nil {
		return nil, false
	}
	defer file.Close()
	info, err := file.Stat()
	if err != nil || !info.Mode().IsRegular() || info.Size() > maxBytes || ours(info) != nil {
		return nil, false
	}
	stored, err := io.ReadAll(io.LimitReader(file, maxBytes))
	if err != nil {
		return nil, false
	}
	contents, err := decode(stored)
	if err != nil {
		return nil, false
	}
	now := time.Now()
	f.root.Chtimes(key.file(), now, now)
	return contents, true
}

// Put keeps contents under a key, in place of what was there. The error is for
// those who want to know.
func (f *Folder) Put(key Key, contents []byte) error {
	stored := encode(contents)
	if len(stored) > maxBytes {
		return fmt.Errorf("got %d bytes, want at most %d", len(stored), maxBytes)
	}
	if err := filesize.Check(int64(len(stored))); err != nil {
		return err
	}
	// No reader sees a part of it: written under a name that nobody reads.
	temporary := rand.Text() + temporarySuffix
	file, err := f.root.OpenFile(temporary, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return err
	}
	_, err = file.Write(stored)
	if failed := file.Close(); err == nil {
		err = failed
	}
	if err == nil {
		err = f.root.Rename(temporary, key.file())
	}
	if err != nil {
		f.root.Remove(temporary)
		return err
	}
	return f.trim()
}
