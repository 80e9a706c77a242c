package plugin

import (
	"iter"
	"os"
	"path/filepath"
	"strings"
)

// Environment variables that take part in a search.
const (
	envPlugin      = "ANCHORKL_PJRT_PLUGIN"
	envLibraryPath = "PJRT_PLUGIN_LIBRARY_PATH"
)

// Sources of places that are not named after an environment variable.
const (
	sourcePath       = "given path"
	sourcePythonPath = "Python folder"
	sourceCache      = "cache"
)

// candidate is a file that may be a plugin, or a place that holds none.
type candidate struct {
	source, path string
	// problem is not empty when there is no file worth checking.
	problem string
}

// candidates yields the candidates for a device in the documented order. It is
// lazy: a search that ends early starts no interpreter.
func candidates(s Search, device string) iter.Seq[candidate] {
	return func(yield func(candidate) bool) {
		if isGiven(s.Path) {
			yield(candidate{source: sourcePath, path: s.Path})
			return
		}
		if path := os.Getenv(envPlugin); isGiven(path) {
			yield(candidate{source: envPlugin, path: path})
			return
		}
		for c := range libraryPathCandidates(device) {
			if !yield(c) {
				return
			}
		}
		for c := range pythonCandidates(s.PythonPath, device) {
			if !yield(c) {
				return
			}
		}
		for c := range cacheCandidates(device) {
			if !yield(c) {
				return
			}
		}
	}
}

func isGiven(path string) bool { return path != "" && path != "auto" }

// libraryPathCandidates yields what PJRT_PLUGIN_LIBRARY_PATH names. The
// variable is shared with other programs and other devices, so a file whose
// name declares another device is passed over.
func libraryPathCandidates(device string) iter.Seq[candidate] {
	return func(yield func(candidate) bool) {
		for _, entry := range filepath.SplitList(os.Getenv(envLibraryPath)) {
			if entry == "" {
				continue
			}
			for _, c := range libraryPathEntry(entry, device) {
				if !yield(c) {
					return
				}
			}
		}
	}
}

func libraryPathEntry(entry, device string) []candidate {
	if stat, err := os.Stat(entry); err != nil || !stat.IsDir() {
		c := candidate{source: envLibraryPath, path: entry}
		if other := deviceInName(filepath.Base(entry)); other != "" && other != device {
			c.problem = "its name is that of a plugin for " + other + ", not for " + device
		}
		return []candidate{c}
	}
	var present []candidate
	names := fileNames(device)
	for _, name := range names {
		path := filepath.Join(entry, name)
		if _, err := os.Lstat(path); err == nil {
			present = append(present, candidate{source: envLibraryPath, path: path})
		}
	}
	if len(present) == 0 {
		return []candidate{{
			source:  envLibraryPath,
			path:    entry,
			problem: "the folder holds none of " + strings.Join(names, ", "),
		}}
	}
	return present
}

// fileNames lists the names that plugins for a device go by.
func fileNames(device string) []string {
	return []string{
		"pjrt_c_api_" + device + "_plugin.so",
		"pjrt-plugin-" + device + ".so",
		"pjrt_plugin_" + device + ".so",
	}
}

// deviceInName returns the device that a plugin's file name declares, if any.
func deviceInName(base string) string {
	for _, device := range devices {
		for _, name := range fileNames(device) {
			if base == name {
				return device
			}
		}
	}
	return ""
}

// pythonCandidates yields the known wheels of every site-packages folder. The
// folder counts before the wheel: what is installed in the active environment
// is meant to be used there.
func pythonCandidates(given []string, device string) iter.Seq[candidate] {
	return func(yield func(candidate) bool) {
		for folder := range pythonFolders(given) {
			if folder.problem != "" {
				if !yield(folder) {
					return
				}
				continue
			}
			for _, member := range wheelMembers(device) {
				path := filepath.Join(folder.path, filepath.FromSlash(member))
				if !yield(candidate{source: folder.source, path: path}) {
					return
				}
			}
		}
	}
}

// cacheCandidates yields the plugin that Fetch would have put into the cache.
func cacheCandidates(device string) iter.Seq[candidate] {
	return func(yield func(candidate) bool) {
		pin, ok := pinFor(device)
		if !ok {
			return
		}
		path, err := pin.cachePath()
		if err != nil {
			yield(candidate{source: sourceCache, problem: err.Error()})
			return
		}
		yield(candidate{source: sourceCache, path: path})
	}
}
