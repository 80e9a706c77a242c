package store

import (
	"bytes"
	"encoding/binary"
	"fmt"
)

// Damage is a stretch of a segment that is no whole record.
type Damage struct {
	File   string
	Offset int64
	Length int64
	What   string
}

func (d Damage) String() string {
	return fmt.Sprintf("%s: %d bytes at %d: %s", d.File, d.Length, d.Offset, d.What)
}

// scan reads the records of a segment from a place on. visit is told of each
// whole one; thorough: of those alone whose chunks fit their checksums. It
// returns the end of the last record, behind which there is at most a torn
// one, and what is damaged before.
func scan(path string, segment []byte, from int, thorough bool, visit func(h *recordHeader, place int)) (end int, damaged []Damage) {
	place := from
	for place < len(segment) {
		h, whole := parseRecord(segment, place)
		if !whole {
			next := nextRecord(segment, place+alignment)
			if next < 0 {
				return place, damaged
			}
			damaged = append(damaged, Damage{path, int64(place), int64(next - place), "no record's header fits its checksum"})
			place = next
			continue
		}
		if bad := badChunk(&h, segment, place); thorough && bad >= 0 {
			damaged = append(damaged, Damage{path, int64(place), int64(h.length()),
				fmt.Sprintf("record %d: chunk %d does not fit its checksum", h.id, bad)})
		} else {
			visit(&h, place)
		}
		place += h.length()
	}
	return place, damaged
}

// nextRecord is the next place where a whole record begins; -1: none.
func nextRecord(segment []byte, from int) int {
	magic := binary.LittleEndian.AppendUint32(nil, recordMagic)
	for from < len(segment) {
		found := bytes.Index(segment[from:], magic)
		if found < 0 {
			return -1
		}
		if place := from + found; place%alignment == 0 {
			if _, whole := parseRecord(segment, place); whole {
				return place
			}
		}
		from += found + 1
	}
	return -1
}

// badChunk is the first chunk of a record that does not fit its checksum; -1: none.
func badChunk(h *recordHeader, segment []byte, place int) int {
	at := place + h.size()
	for i, c := range h.chunks {
		if checksum(segment[at:at+c.length]) != c.checksum {
			return i
		}
		at += c.length
	}
	return -1
}
