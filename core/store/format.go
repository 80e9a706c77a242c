package store

import (
	"encoding/binary"
	"fmt"
	"path/filepath"
)

// All numbers of a segment are little-endian, and records begin at multiples
// of 8 bytes.

const (
	segmentMagic  = "AKLSTORE"
	segmentFixed  = 64 // bytes of a segment's header before its manifest
	recordMagic   = 0x524c4b41
	recordFixed   = 40 // bytes of a record's header before its chunk table
	chunkEntry    = 8  // bytes of the table for each chunk
	mostRank      = 99999
	mostTokens    = 1 << 24 // of an example
	mostManifest  = 1 << 20 // bytes of a manifest
	freeBytes     = 1 << 26 // that a record may take in memory however few it has in the segment
	mostGain      = 64      // and as many times its bytes there
	alignment     = 8
	segmentSuffix = ".akl"
)

func segmentPath(folder string, rank int) string {
	return filepath.Join(folder, fmt.Sprintf("segment-%05d%s", rank, segmentSuffix))
}

func indexPath(segment string) string {
	return segment[:len(segment)-len(segmentSuffix)] + ".index"
}

func aligned(n int) int { return (n + alignment - 1) &^ (alignment - 1) }

// segmentHeader begins a segment.
type segmentHeader struct {
	id       [16]byte // random: says which index is of which segment
	rank     int
	manifest Manifest
}

// encode gives the header's bytes:
//
//	0 magic, 8 version, 12 checksum of everything else, 16 length of it all, 20
//	length of the manifest, 24 id, 40 rank, 44 zeros, 64 the compact manifest, zeros to a multiple of 8
func (h *segmentHeader) encode() []byte {
	manifest := h.manifest.compact()
	header := make([]byte, aligned(segmentFixed+len(manifest)))
	copy(header, segmentMagic)
	binary.LittleEndian.PutUint32(header[8:], Version)
	binary.LittleEndian.PutUint32(header[16:], uint32(len(header)))
	binary.LittleEndian.PutUint32(header[20:], uint32(len(manifest)))
	copy(header[24:40], h.id[:])
	binary.LittleEndian.PutUint32(header[40:], uint32(h.rank))
	copy(header[segmentFixed:], manifest)
	binary.LittleEndian.PutUint32(header[12:], headerChecksum(header))
	return header
}

func headerChecksum(header []byte) uint32 {

	return update(checksum(header[:12]), header[16:])
}

// parseSegment reads the header of a segment and returns it with its length.
func parseSegment(path string, data []byte) (*segmentHeader, int, error) {
	if len(data) < segmentFixed || string(data[:8]) != segmentMagic {
		return nil, 0, fault(Damaged, "", "%s: the segment's header is damaged", path)
	}
	if version := binary.LittleEndian.Uint32(data[8:]); version != Version {
		return nil, 0, fault(Newer, "", "%s: the segment has version %d, and this anchorkl reads version %d", path, version, Version)
	}
	length, text := int(binary.LittleEndian.Uint32(data[16:])), int(binary.LittleEndian.Uint32(data[20:]))
	if length > len(data) || text > mostManifest || length != aligned(segmentFixed+text) ||
		headerChecksum(data[:length]) != binary.LittleEndian.Uint32(data[12:]) {
		return nil, 0, fault(Damaged, "", "%s: the segment's header is damaged", path)
	}
	manifest, err := parseManifest(data[segmentFixed : segmentFixed+text])
	if err != nil {
		return nil, 0, err
	}
	header := &segmentHeader{rank: int(binary.LittleEndian.Uint32(data[40:])), manifest: *manifest}
	copy(header.id[:], data[24:40])
	return header, length, nil
}

// recordHeader begins a record: first its fixed part,
//
//	0 magic, 4 checksum of the rest of the header, 8 example id, 16 its own
//	place in the segment, 24 tokens, 28 rows, 32 chunks, 36 rows of a chunk
//
// then for each chunk its bytes and its checksum. Chunk 0 has the tokens and
// their positions, the others the distributions of rows.
type recordHeader struct {
	id                    uint64
	tokens, rows, perPart int
	chunks                []chunk
}

type chunk struct {
	length   int
	checksum uint32
}

func (h *recordHeader) size() int { return recordFixed + chunkEntry*len(h.chunks) }

// length is that of the whole record, with the zeros that end it.
func (h *recordHeader) length() int {
	total := h.size()
	for _, c := range h.chunks {
		total += c.length
	}
	return aligned(total)
}

// put writes the header, for a record at a place in the segment.
func (h *recordHeader) put(into []byte, place int64) {
	binary.LittleEndian.PutUint32(into, recordMagic)
	binary.LittleEndian.PutUint64(into[8:], h.id)
	binary.LittleEndian.PutUint64(into[16:], uint64(place))
	binary.LittleEndian.PutUint32(into[24:], uint32(h.tokens))
	binary.LittleEndian.PutUint32(into[28:], uint32(h.rows))
	binary.LittleEndian.PutUint32(into[32:], uint32(len(h.chunks)))
	binary.LittleEndian.PutUint32(into[36:], uint32(h.perPart))
	for i, c := range h.chunks {
		binary.LittleEndian.PutUint32(into[recordFixed+chunkEntry*i:], uint32(c.length))
		binary.LittleEndian.PutUint32(into[recordFixed+chunkEntry*i+4:], c.checksum)
	}
	binary.LittleEndian.PutUint32(into[4:], checksum(into[8:h.size()]))
}

// parseRecord reads the header of the record at a place of a segment. false:
// there is no whole header of a whole record.
func parseRecord(segment []byte, place int) (recordHeader, bool) {
	none := recordHeader{}
	if place < 0 || place > len(segment)-recordFixed || binary.LittleEndian.Uint32(segment[place:]) != recordMagic {
		return none, false
	}
	data := segment[place:]
	h := recordHeader{
		id:      binary.LittleEndian.Uint64(data[8:]),
		tokens:  int(binary.LittleEndian.Uint32(data[24:])),
		rows:    int(binary.LittleEndian.Uint32(data[28:])),
		perPart: int(binary.LittleEndian.Uint32(data[36:])),
	}
	count := int(binary.LittleEndian.Uint32(data[32:]))
	if binary.LittleEndian.Uint64(data[16:]) != uint64(place) || count > (len(data)-recordFixed)/chunkEntry ||
		checksum(data[8:recordFixed+chunkEntry*count]) != binary.LittleEndian.Uint32(data[4:]) {
		return none, false
	}
	if h.tokens > mostTokens || h.rows > h.tokens || h.perPart < 1 || count != 1+(h.rows+h.perPart-1)/h.perPart {
		return none, false
	}
	h.chunks = make([]chunk, count)
	for i := range h.chunks {
		h.chunks[i] = chunk{int(binary.LittleEndian.Uint32(data[recordFixed+chunkEntry*i:])),
			binary.LittleEndian.Uint32(data[recordFixed+chunkEntry*i+4:])}
	}
	return h, h.length() <= len(data)
}
