package store

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
)

// Merged is what a merge did.
type Merged struct {
	Records int // in the new store
	Twice   int // that were in several places, and the same there
}

// Merge makes a new store of one segment from the segments of others, whose
// manifests must be the same. It is there whole or not at all. Two records of
// one id must have the same tokens and positions; the first one stays.
// Anything damaged or torn in a source is refused, unless salvage is true: then
// it is left out.
func Merge(into string, from []string, salvage bool) (*Merged, error) {
	if len(from) == 0 {
		return nil, fault(Invalid, "from", "got no stores, want at least one")
	}
	if _, err := os.Stat(into); err == nil {
		return nil, fault(Invalid, "into", "got %s, which exists: want the name of a new store", into)
	}
	parent := filepath.Dir(filepath.Clean(into))
	if err := os.MkdirAll(parent, 0o755); err != nil {
		return nil, failed(err, "making the store")
	}
	temporary := partial(filepath.Clean(into))
	if err := os.Mkdir(temporary, 0o755); err != nil {
		return nil, failed(err, "making the store")
	}
	defer os.RemoveAll(temporary)
	merged, err := mergeInto(temporary, from, salvage)
	if err != nil {
		return nil, err
	}
	if err := errors.Join(os.Rename(temporary, into), syncFolder(parent)); err != nil {
		return nil, failed(err, "making the store")
	}
	return merged, nil
}

func mergeInto(folder string, from []string, salvage bool) (*Merged, error) {
	merged := &Merged{}
	var writer *Writer
	for _, name := range from {
		source, err := Open(name)
		if err != nil {
			return nil, err
		}
		defer source.Close()
		if info := source.Info(); !salvage && (len(info.Damaged) > 0 || info.Torn > 0) {
			return nil, fault(Damaged, "from", "%s: %d damaged places and %d torn bytes: repair or salvage it", name, len(info.Damaged), info.Torn)
		}
		if writer == nil {
			if writer, _, err = OpenWriter(folder, source.manifest, Options{SyncBytes: -1, SyncInterval: -1}); err != nil {
				return nil, err
			}
			defer writer.Close()
		}
		if difference := writer.manifest.difference(&source.manifest); difference != "" {
			return nil, fault(Mismatch, "from", "%s differs from %s in %s", name, from[0], difference)
		}
		for _, in := range source.segments {
			if err := guarded(func() error { return copySegment(writer, in, salvage, merged) }); err != nil {
				return nil, err
			}
		}
	}
	merged.Records = writer.table.count
	return merged, writer.Close()
}

// copySegment copies a segment's records as they are packed, in their order.
func copySegment(writer *Writer, in *segment, salvage bool, merged *Merged) error {
	type found struct {
		id    uint64
		place int
	}
	var records []found
	add := func(id uint64, place int) { records = append(records, found{id, place}) }
	if in.index != nil {
		in.index.each(add)
	}
	if in.rest != nil {
		in.rest.each(add)
	}
	slices.SortFunc(records, func(a, b found) int { return a.place - b.place })
	data := in.mapping.data
	for _, record := range records {
		h, whole := parseRecord(data, record.place)
		if !whole || h.id != record.id || badChunk(&h, data, record.place) >= 0 || writer.manifest.inProportion(&h) != nil {
			if salvage {
				continue
			}
			return fault(Damaged, "from", "%s: record %d, at %d, is damaged: repair or salvage it", in.mapping.path, record.id, record.place)
		}
		if writer.Has(h.id) {
			if err := sameTokens(writer, &h, data, record.place, in.mapping.path); err != nil {
				return err
			}
			merged.Twice++
			continue
		}
		body := data[record.place+h.size() : record.place+h.length()]
		if err := writer.append(&h, body); err != nil {
			return err
		}
	}
	return nil
}

// sameTokens compares a record with the one of its id that the writer has:
// equal tokens and positions are packed equally, by the same version.
func sameTokens(writer *Writer, h *recordHeader, data []byte, place int, path string) error {
	at, _ := writer.table.find(h.id)
	size := recordFixed + chunkEntry
	other := make([]byte, size)
	if _, err := writer.file.ReadAt(other, int64(at)); err != nil {
		return failed(err, "reading back record "+fmt.Sprint(h.id))
	}
	same := string(other[24:32]) == string(data[place+24:place+32]) && string(other[recordFixed:]) == string(data[place+recordFixed:place+size])
	if !same {
		return fault(Mismatch, "from", "%s: record %d has other tokens than that of an earlier segment", path, h.id)
	}
	return nil
}
