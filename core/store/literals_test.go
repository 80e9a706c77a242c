package store

import (
	"bytes"
	"math/rand/v2"
	"testing"

	"github.com/klauspost/compress/huff0"
)

// TestLiterals: any zstd decoder reads frames of literals alone, of few bytes and of many, all alike, random or neither.
func TestLiterals(t *testing.T) {
	random := rand.New(rand.NewPCG(5, 6))
	kinds := map[string]func() byte{
		"alike":  func() byte { return 7 },
		"random": func() byte { return byte(random.Uint32()) },
		"few":    func() byte { return byte(random.NormFloat64() * 3) },
	}
	var coder huff0.Scratch
	for name, next := range kinds {
		for _, size := range []int{0, 1, 5, 300, blockBytes - 1, blockBytes, blockBytes + 1, 3*blockBytes + 17} {
			plane := make([]byte, size)
			for i := range plane {
				plane[i] = next()
			}
			before := []byte("before")
			frame := appendLiterals(bytes.Clone(before), plane, &coder)
			got, err := decoder.DecodeAll(frame[len(before):], make([]byte, 0, size))
			if err != nil || !bytes.Equal(got, plane) || !bytes.Equal(frame[:len(before)], before) {
				t.Errorf("%s, %d bytes: %d bytes come back, %v", name, size, len(got), err)
			}
			if name == "few" && size > 1000 && len(frame) > 3*size/4 {
				t.Errorf("%s, %d bytes: the frame takes %d", name, size, len(frame))
			}
		}
	}
}

// TestRepetitions: they are kept as such where that saves much.
func TestRepetitions(t *testing.T) {
	random := rand.New(rand.NewPCG(5, 6))
	few := make([]byte, 1<<16)
	for i := range few {
		few[i] = byte(random.NormFloat64() * 3)
	}
	repeated := bytes.Repeat(few[:1000], 64)
	var scratch []byte
	packed := packPlanes(nil, [][]byte{few, repeated})
	planes, err := unpackPlanes(packed, []int{len(few), len(repeated)}, &scratch)
	if err != nil || !bytes.Equal(planes[0], few) || !bytes.Equal(planes[1], repeated) {
		t.Fatalf("the planes don't come back: %v", err)
	}
	if len(packed) > len(few)/2+3000 {
		t.Errorf("%d bytes, want the second plane in few", len(packed))
	}
}
