package stream

import "testing"

// TestClear: for every start and length, these bytes and no others.
func TestClear(t *testing.T) {
	memory := make([]byte, 600)
	for start := range 80 {
		for _, length := range []int{0, 1, 15, 16, 63, 64, 65, 79, 80, 127, 128, 200, 500} {
			for i := range memory {
				memory[i] = 7
			}
			Clear(memory[start : start+length])
			for i, got := range memory {
				if inside := i >= start && i < start+length; inside != (got == 0) {
					t.Fatalf("Clear of %d bytes from %d on: byte %d is %d", length, start, i, got)
				}
			}
		}
	}
}
