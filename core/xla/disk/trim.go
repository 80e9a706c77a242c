package disk

import (
	"io/fs"
	"slices"
	"strings"
	"time"
)

// trim removes the entries longest unused until the rest is within bounds, and
// what writers that died left behind. Another process may remove the same
// files; that one was first is no error.
func (f *Folder) trim() error {
	listed, err := fs.ReadDir(f.root.FS(), ".")
	if err != nil {
		return err
	}
	var entries []fs.FileInfo
	var bytes int64
	for _, each := range listed {
		info, err := each.Info()
		if err != nil || !info.Mode().IsRegular() {
			continue
		}
		switch {
		case strings.HasSuffix(info.Name(), suffix):
			entries = append(entries, info)
			bytes += info.Size()
		case strings.HasSuffix(info.Name(), temporarySuffix) && time.Since(info.ModTime()) > abandoned:
			f.root.Remove(info.Name())
		}
	}
	slices.SortFunc(entries, func(a, b fs.FileInfo) int { return a.ModTime().Compare(b.ModTime()) })
	for len(entries) > maxFiles || bytes > maxBytes {
		f.root.Remove(entries[0].Name())
		bytes -= entries[0].Size()
		entries = entries[1:]
	}
	return nil
}
