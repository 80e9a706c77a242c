package store

import (
	"encoding/binary"
	"errors"
	"io/fs"
	"unsafe"
)

// An index is a segment's table, kept in a file: a header of 64 bytes,
//
//	0 magic, 8 version, 12 checksum of everything else, 16 the segment's id, 32 how many
//	bytes of the segment it knows, 40 records, 48 slots, zeros
//
// and the table's pairs, in the machine's (little-endian) order. It may lack
// records, which are then found by reading on in the segment, and it may be
// missing or damaged, when all are.
const (
	indexMagic = "AKLINDEX"
	indexFixed = 64
)

func writeIndex(segment string, header *segmentHeader, t *table, known int) error {
	fixed := make([]byte, indexFixed)
	copy(fixed, indexMagic)
	binary.LittleEndian.PutUint32(fixed[8:], Version)
	copy(fixed[16:32], header.id[:])
	binary.LittleEndian.PutUint64(fixed[32:], uint64(known))
	binary.LittleEndian.PutUint64(fixed[40:], uint64(t.count))
	binary.LittleEndian.PutUint64(fixed[48:], uint64(len(t.pairs)/2))
	pairs := unsafe.Slice((*byte)(unsafe.Pointer(unsafe.SliceData(t.pairs))), 8*len(t.pairs))
	binary.LittleEndian.PutUint32(fixed[12:], indexChecksum(fixed, pairs))
	return replace(indexPath(segment), fixed, pairs)
}

func indexChecksum(fixed, pairs []byte) uint32 {
	sum := checksum(fixed[:12])
	for _, part := range [][]byte{fixed[16:], pairs} {
		sum = update(sum, part)
	}
	return sum
}

// index is a segment's table in mapped memory.
type index struct {
	table
	known   int // bytes of the segment
	mapping *mapping
}

// openIndex maps a segment's index. nil, with the reason: there is none that can be used.
func openIndex(segment string, header *segmentHeader, length int) (*index, string) {
	mapped, err := mapFile(indexPath(segment))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, "there is no index"
	}
	if err != nil {
		return nil, err.Error()
	}
	found, reason := parseIndex(mapped, header, length)
	if found == nil {
		mapped.close()
	}
	return found, reason
}

func parseIndex(mapped *mapping, header *segmentHeader, length int) (found *index, reason string) {
	data := mapped.data
	if len(data) < indexFixed || string(data[:8]) != indexMagic || binary.LittleEndian.Uint32(data[8:]) != Version {
		return nil, "the index is damaged, or of another version"
	}
	err := guarded(func() error {
		if indexChecksum(data[:indexFixed], data[indexFixed:]) != binary.LittleEndian.Uint32(data[12:]) {
			return errors.New("the index is damaged")
		}
		return nil
	})
	if err != nil {
		return nil, err.Error()
	}
	slots := binary.LittleEndian.Uint64(data[48:])
	room := uint64(len(data)-indexFixed) / 16
	known, records := binary.LittleEndian.Uint64(data[32:]), int(binary.LittleEndian.Uint64(data[40:]))
	switch {
	case string(data[16:32]) != string(header.id[:]):
		return nil, "the index is of another segment"
	case known > uint64(length):
		return nil, "the segment is shorter than its index says: records are lost"
	case slots < fewestSlots || slots&(slots-1) != 0 || slots != room || len(data)%16 != 0 || uint64(records) > slots/3*2:
		return nil, "the index is damaged"
	}
	pairs := unsafe.Slice((*uint64)(unsafe.Pointer(&data[indexFixed])), (len(data)-indexFixed)/8)
	return &index{table{pairs, records}, int(known), mapped}, ""
}
