package store

import (
	"encoding/binary"

	"github.com/klauspost/compress/huff0"
)

// Limits of the zstd format (RFC 8878).
const (
	frameMagic   = 0xfd2fb528
	wholeContent = 0xe0 // frame header: a single segment, its size in 8 bytes
	blockBytes   = 128 << 10
	rawBlock     = 0
	repeated     = 1
	compressed   = 2
)

// appendLiterals appends a plane as a zstd frame without any repetitions, of Huffman codes alone, for which the encoder has no
// setting. Any zstd decoder reads it.
func appendLiterals(into, plane []byte, coder *huff0.Scratch) []byte {
	into = binary.LittleEndian.AppendUint32(into, frameMagic)
	into = append(into, wholeContent)
	into = binary.LittleEndian.AppendUint64(into, uint64(len(plane)))
	for first := true; first || len(plane) > 0; first = false {
		part := plane[:min(len(plane), blockBytes)]
		plane = plane[len(part):]
		into = appendBlock(into, part, len(plane) == 0, coder)
	}
	return into
}

func appendBlock(into, part []byte, last bool, coder *huff0.Scratch) []byte {
	header := func(kind, size int) {
		word := uint32(kind)<<1 | uint32(size)<<3
		if last {
			word |= 1
		}
		into = append(into, byte(word), byte(word>>8), byte(word>>16))
	}
	if len(part) == 0 {
		header(rawBlock, 0)
		return into
	}
	coder.Reuse = huff0.ReusePolicyNone
	codes, _, err := huff0.Compress4X(part, coder)
	switch {
	case err == huff0.ErrUseRLE:
		header(repeated, len(part))
		return append(into, part[0])
	case err != nil || len(codes)+6 >= len(part): // random bytes, or too few of them
		header(rawBlock, len(part))
		return append(into, part...)
	}
	header(compressed, 5+len(codes)+1)
	// Literals in four streams, both sizes in 18 bits.
	sizes := uint64(2|3<<2) | uint64(len(part))<<4 | uint64(len(codes))<<22
	for i := range 5 {
		into = append(into, byte(sizes>>(8*i)))
	}
	into = append(into, codes...)
	return append(into, 0) // no sequences
}
