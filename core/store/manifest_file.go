package store

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path/filepath"
)

const (
	manifestName   = "manifest.json"
	manifestFormat = "anchorkl store"
)

// manifestFile is manifest.json.
type manifestFile struct {
	Format   string    `json:"format"`
	Version  int       `json:"version"`
	Manifest *Manifest `json:"manifest"`
	CRC32C   string    `json:"crc32c"` // of the compact manifest, in hexadecimal
}

// readManifest reads a store's manifest.json; fs.ErrNotExist is below its error if there is none.
func readManifest(folder string) (*Manifest, error) {
	path := filepath.Join(folder, manifestName)
	text, err := readText(path)
	if err != nil {
		if errors.Is(err, fs.ErrNotExist) {
			return nil, &Error{Kind: NotFound, Message: fmt.Sprintf("%s: there is no store here", path), cause: err}
		}
		return nil, failed(err, "reading the manifest")
	}
	var begin struct {
		Format  string `json:"format"`
		Version int    `json:"version"`
	}
	if len(text) > mostManifest {
		return nil, fault(Damaged, "", "%s has more than %d bytes: it is damaged, or not of a store", path, mostManifest)
	}
	const help = "every segment has a copy: remove the file, and it is made again by the next writer"
	if err := json.Unmarshal(text, &begin); err != nil || begin.Format != manifestFormat {
		return nil, fault(Damaged, "", "%s is damaged, or not of a store (%s)", path, help)
	}
	if begin.Version != Version {
		return nil, fault(Newer, "", "%s: the store has version %d, and this anchorkl reads version %d", path, begin.Version, Version)
	}
	file := manifestFile{}
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&file); err != nil || file.Manifest == nil {
		return nil, fault(Damaged, "", "%s is damaged (%s)", path, help)
	}
	if file.CRC32C != fmt.Sprintf("%08x", checksum(file.Manifest.compact())) {
		return nil, fault(Damaged, "", "%s is damaged: its checksum does not fit (%s)", path, help)
	}
	if err := file.Manifest.check(); err != nil {
		return nil, fault(Damaged, "", "%s can't be: %v (%s)", path, err, help)
	}
	return file.Manifest, nil
}

// readText reads a manifest, and of a longer file no more than shows that it is none.
func readText(path string) ([]byte, error) {
	file, _, err := openRegular(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	return io.ReadAll(io.LimitReader(file, mostManifest+1))
}

// writeManifest makes manifest.json, whole or not at all; one that is there already stays.
func writeManifest(folder string, m *Manifest) error {
	file := manifestFile{manifestFormat, Version, m, fmt.Sprintf("%08x", checksum(m.compact()))}
	text, err := json.MarshalIndent(file, "", "  ")
	if err != nil {
		panic(err)
	}
	return writeNew(filepath.Join(folder, manifestName), append(text, '\n'))
}

// findManifest reads the manifest, or takes it from a segment where the file is missing.
func findManifest(folder string) (*Manifest, error) {
	manifest, err := readManifest(folder)
	if !errors.Is(err, fs.ErrNotExist) {
		return manifest, err
	}
	segments, listing := filepath.Glob(filepath.Join(folder, "segment-*"+segmentSuffix))
	if listing != nil || len(segments) == 0 {
		return nil, err
	}
	mapped, mapping := mapFile(segments[0])
	if mapping != nil {
		return nil, failed(mapping, "reading the manifest")
	}
	defer mapped.close()
	header, _, parsing := parseSegment(segments[0], mapped.data)
	if parsing != nil {
		return nil, parsing
	}
	return &header.manifest, nil
}
