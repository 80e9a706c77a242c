package plugin

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"time"
)

// FetchOptions says which plugin to fetch, and how. The zero value downloads
// the CPU plugin with python3 and prints nothing.
type FetchOptions struct {
	// Device is "cpu"; "" means "cpu". "cuda" gives an error that says what to
	// install instead.
	Device string
	// Wheel is a wheel file that is already here. "" downloads it with pip,
	// which knows the user's index, proxy and certificates.
	Wheel string
	// Python is the interpreter whose pip downloads; "" means "python3".
	Python string
	// Progress receives pip's output; nil discards it. It is written to by one
	// goroutine at a time.
	Progress io.Writer
}

// fetchSlot admits one fetch at a time in this process, so that the same plugin
// is not unpacked and loaded twice. Other processes may fetch at the same time:
// each renames a whole file of the same bytes into place.
var fetchSlot = make(chan struct{}, 1)

// Fetch puts the pinned plugin into the cache, where [Find] looks last, and
// returns its path. A plugin that is there already is verified and returned at
// once; one with the wrong bytes is replaced.
//
// The wheel and the plugin inside it must have the pinned SHA-256, and the
// plugin must pass [Check] before it gets its final name. Fetch may be called
// from many goroutines and processes at once. A process that is killed leaves
// at most temporary files, whose names begin with ".fetch-" and which a fetch a day
// later removes.
func Fetch(ctx context.Context, opts FetchOptions) (path string, err error) {
	pin, err := opts.pin()
	if err != nil {
		return "", err
	}
	path, err = pin.cachePath()
	if err != nil {
		return "", err
	}
	select {
	case fetchSlot <- struct{}{}:
		defer func() { <-fetchSlot }()
	case <-ctx.Done():
		return "", ctx.Err()
	}
	whole, err := pin.isMember(ctx, path)
	if err != nil {
		return "", err
	}
	if !whole {
		if err := pin.fetch(ctx, opts, path); err != nil {
			return "", err
		}
	}
	// Also for a file that was just installed under a temporary name: loaded by
	// its final one, it is the same handle.
	if _, err := Check(path); err != nil {
		return "", err
	}
	return path, nil
}

// pin returns the wheel the options ask for.
func (o FetchOptions) pin() (wheelPin, error) {
	device := o.Device
	if device == "" {
		device = deviceCPU
	}
	// The user may well name the CUDA version, as JAX's wheels do.
	if strings.HasPrefix(device, deviceCUDA) {
		return wheelPin{}, fmt.Errorf("plugin: FetchOptions.Device: got %q, want %q: "+
			"a CUDA plugin needs the nvidia-* wheels beside it, so let pip install them together; fix: %s",
			device, deviceCPU, cudaFix())
	}
	if device != deviceCPU {
		return wheelPin{}, fmt.Errorf("plugin: FetchOptions.Device: got %q, want %q", device, deviceCPU)
	}
	pin, ok := pinFor(device)
	if !ok {
		return wheelPin{}, fmt.Errorf("plugin: nothing to fetch for device %q on %s/%s; fix: %s",
			device, runtime.GOOS, runtime.GOARCH, unpinnedFix())
	}
	return pin, nil
}

// Temporary files and folders of a fetch. Those that are older than any fetch takes were left by one that was killed.
const (
	temporaryPrefix = ".fetch-"
	abandoned       = 24 * time.Hour
)

// removeAbandoned makes room, as far as it can.
func removeAbandoned(dir string) {
	left, _ := filepath.Glob(filepath.Join(dir, temporaryPrefix+"*"))
	for _, path := range left {
		if stat, err := os.Lstat(path); err == nil && time.Since(stat.ModTime()) > abandoned {
			os.RemoveAll(path)
		}
	}
}

// fetch gets the wheel, from a file or with pip, and installs its plugin as path.
func (p wheelPin) fetch(ctx context.Context, opts FetchOptions, path string) error {
	dir := filepath.Dir(path)
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return fmt.Errorf("plugin: cache folder: %w", err)
	}
	// It would be refused when it is loaded, and is large.
	if err := checkTrust(dir); err != nil {
		return fmt.Errorf("plugin: cache folder %s: %w", dir, err)
	}
	removeAbandoned(dir)
	wheel := opts.Wheel
	if wheel == "" {
		// Not the system's folder for temporary files, which may be small.
		download, err := os.MkdirTemp(dir, temporaryPrefix+"*")
		if err != nil {
			return fmt.Errorf("plugin: cache folder: %w", err)
		}
		defer os.RemoveAll(download)
		wheel, err = p.download(ctx, opts, download)
		if err != nil {
			return err
		}
	}
	return p.install(ctx, wheel, path)
}

// isMember tells whether the file at path is, byte for byte, the pinned plugin.
func (p wheelPin) isMember(ctx context.Context, path string) (bool, error) {
	file, err := os.Open(path)
	if errors.Is(err, fs.ErrNotExist) {
		return false, nil
	}
	if err != nil {
		return false, fmt.Errorf("plugin: cached plugin: %w", err)
	}
	defer file.Close()
	stat, err := file.Stat()
	if err != nil {
		return false, fmt.Errorf("plugin: cached plugin: %w", err)
	}
	if !stat.Mode().IsRegular() || stat.Size() != p.memberSize {
		return false, nil
	}
	sum, err := sha256Of(ctx, file)
	if err != nil {
		return false, fmt.Errorf("plugin: cached plugin %s: %w", path, err)
	}
	return sum == p.memberSHA256, nil
}
