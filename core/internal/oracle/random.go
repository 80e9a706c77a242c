package oracle

import (
	"hash/fnv"
	"math"
)

// random is a small generator (splitmix64) whose numbers depend on nothing but
// its seed: the vectors are the same on every machine and under every Go.
type random struct{ state uint64 }

// newRandom seeds a generator by name.
func newRandom(name string) *random {
	h := fnv.New64a()
	h.Write([]byte(name))
	return &random{h.Sum64()}
}

func (r *random) next() uint64 {
	r.state += 0x9e3779b97f4a7c15
	z := r.state
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	return z ^ z>>31
}

// below returns a number in [0, n).
func (r *random) below(n int) int {
	return int(r.next() >> 1 % uint64(n))
}

// normal returns a number of mean 0 and variance 1, nearly normal and within
// 4.9 of 0: the sum of eight uniform numbers. Unlike the usual transforms it
// needs no logarithm, whose last bit may differ between machines.
func (r *random) normal() float64 {
	var total uint64
	for range 2 {
		bits := r.next()
		total += bits&0xffff + bits>>16&0xffff + bits>>32&0xffff + bits>>48
	}
	const mean, scale = 8 * 65535.0 / 2, 53509.60 // scale^2 is 8 (2^32-1)/12
	return (float64(total) - mean) / scale
}

// garbage returns what a row or column that is never read may hold.
func (r *random) garbage() float64 {
	switch r.below(6) {
	case 0, 1:
		return math.NaN()
	case 2:
		return math.Inf(1)
	case 3:
		return math.Inf(-1)
	case 4:
		return 3e38
	}
	return -3e38
}
