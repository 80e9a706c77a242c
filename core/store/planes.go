package store

import (
	"encoding/binary"
	"fmt"
	"slices"
	"sync"

	"github.com/klauspost/compress/huff0"
	"github.com/klauspost/compress/zstd"
)

// Numbers are kept as planes: all their first bytes, then all their second
// bytes and so on, since bytes of one significance are alike. Each plane is a
// zstd frame of its own, with its own statistics, or stays as it is where zstd
// gains little: random bits (low mantissas) then cost nothing to read.

const (
	// leastGain: a plane is compressed if that saves more than 1/leastGain of it.
	leastGain = 16
	// leastRepeated: repetitions are looked for if that saves more than 1/leastRepeated of what
	// Huffman codes alone take: looking them up takes most of a reader's time.
	leastRepeated = 4
)

var (
	// Planes have few repetitions: what is gained is in the literals' entropy, which the fastest level
	// leaves alone by default where it finds no matches.
	encoder = must(zstd.NewWriter(nil, zstd.WithEncoderLevel(zstd.SpeedFastest), zstd.WithAllLitEntropyCompression(true),
		zstd.WithEncoderCRC(false), zstd.WithWindowSize(1<<20), zstd.WithLowerEncoderMem(true)))
	coders  = sync.Pool{New: func() any { return new(huff0.Scratch) }}
	decoder = must(zstd.NewReader(nil, zstd.WithDecoderConcurrency(0), zstd.WithDecodeAllCapLimit(true)))
)

func must[T any](made T, err error) T {
	if err != nil {
		panic(err) // constant options
	}
	return made
}

// packPlanes appends planes to a buffer: the length of each as uint32, then all of them.
func packPlanes(into []byte, planes [][]byte) []byte {
	table := len(into)
	into = append(into, make([]byte, 4*len(planes))...)
	coder := coders.Get().(*huff0.Scratch)
	defer coders.Put(coder)
	for i, plane := range planes {
		begin := len(into)
		into = appendLiterals(into, plane, coder)
		literals := len(into) - begin
		into = encoder.EncodeAll(plane, into)
		if repeated := len(into) - begin - literals; repeated < literals-literals/leastRepeated {
			into = append(into[:begin], into[begin+literals:]...)
		} else {
			into = into[:begin+literals]
		}
		if len(into)-begin >= len(plane)-len(plane)/leastGain {
			into = append(into[:begin], plane...)
		}
		binary.LittleEndian.PutUint32(into[table+4*i:], uint32(len(into)-begin))
	}
	return into
}

// putPlanes appends planes as packPlanes does, none of them compressed.
func putPlanes(into []byte, planes [][]byte) []byte {
	for _, plane := range planes {
		into = binary.LittleEndian.AppendUint32(into, uint32(len(plane)))
	}
	return append(into, slices.Concat(planes...)...)
}

// unpackPlanes gives planes of the wanted sizes. Those that were not
// compressed lie in packed itself; scratch, which grows as needed, holds the others.
func unpackPlanes(packed []byte, sizes []int, scratch *[]byte) ([][]byte, error) {
	need := 0
	for _, size := range sizes {
		need += size
	}
	if cap(*scratch) < need {
		*scratch = make([]byte, need)
	}
	room, rest := (*scratch)[:need], packed
	if len(rest) < 4*len(sizes) {
		return nil, fmt.Errorf("%d bytes have no room for the lengths of %d planes", len(rest), len(sizes))
	}
	table, rest := rest[:4*len(sizes)], rest[4*len(sizes):]
	planes := make([][]byte, len(sizes))
	for i, size := range sizes {
		length := int(binary.LittleEndian.Uint32(table[4*i:]))
		if length > len(rest) || length > size {
			return nil, fmt.Errorf("plane %d of %d bytes takes %d, and %d are there", i, size, length, len(rest))
		}
		if length == size {
			planes[i] = rest[:length]
		} else {
			plane, err := decoder.DecodeAll(rest[:length], room[:0:size])
			if err != nil || len(plane) != size {
				return nil, fmt.Errorf("plane %d: %d of %d bytes, %v", i, len(plane), size, err)
			}
			planes[i], room = plane, room[size:]
		}
		rest = rest[length:]
	}
	if len(rest) != 0 {
		return nil, fmt.Errorf("%d bytes lie after the last plane", len(rest))
	}
	return planes, nil
}

// split takes little-endian numbers of so many bytes apart.
func split(numbers []byte, size int) [][]byte {
	count := len(numbers) / size
	planes := make([][]byte, size)
	for p := range planes {
		planes[p] = make([]byte, count)
	}
	if size == 2 {
		low, high := planes[0], planes[1]
		for i := range count {
			low[i], high[i] = numbers[2*i], numbers[2*i+1]
		}
		return planes
	}
	for i := range count {
		for p := range planes {
			planes[p][i] = numbers[size*i+p]
		}
	}
	return planes
}

// join puts planes together again. numbers has room for len(planes) bytes a number.
func join(numbers []byte, planes [][]byte) {
	switch len(planes) {
	case 2:
		join2(numbers, planes[0], planes[1])
	case 4:
		join4(numbers, planes)
	default:
		for p, plane := range planes {
			for i, b := range plane {
				numbers[len(planes)*i+p] = b
			}
		}
	}
}

// join2 works on sixteen numbers at a time.
func join2(numbers, low, high []byte) {
	n := len(low)
	high, numbers = high[:n], numbers[:2*n]
	i := 0
	for ; i <= n-16; i += 16 {
		l, h, joined := low[i:i+16:i+16], high[i:i+16:i+16], numbers[2*i:2*i+32:2*i+32]
		l0, l1 := binary.LittleEndian.Uint64(l), binary.LittleEndian.Uint64(l[8:])
		h0, h1 := binary.LittleEndian.Uint64(h), binary.LittleEndian.Uint64(h[8:])
		const lower = 1<<32 - 1
		binary.LittleEndian.PutUint64(joined, shuffle(l0&lower|h0<<32))
		binary.LittleEndian.PutUint64(joined[8:], shuffle(l0>>32|h0&^lower))
		binary.LittleEndian.PutUint64(joined[16:], shuffle(l1&lower|h1<<32))
		binary.LittleEndian.PutUint64(joined[24:], shuffle(l1>>32|h1&^lower))
	}
	for ; i < n; i++ {
		numbers[2*i], numbers[2*i+1] = low[i], high[i]
	}
}

// shuffle takes turns with bytes of the lower and of the upper half.
func shuffle(x uint64) uint64 {
	t := (x ^ x>>16) & 0x00000000ffff0000
	x ^= t ^ t<<16
	t = (x ^ x>>8) & 0x0000ff000000ff00
	return x ^ t ^ t<<8
}

func join4(numbers []byte, planes [][]byte) {
	count := len(planes[0])
	a, b, c, d := planes[0], planes[1][:count], planes[2][:count], planes[3][:count]
	for i := range a {
		number := uint32(a[i]) | uint32(b[i])<<8 | uint32(c[i])<<16 | uint32(d[i])<<24
		binary.LittleEndian.PutUint32(numbers[4*i:], number)
	}
}
