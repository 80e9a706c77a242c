package oracle

import (
	"encoding/binary"
	"math"
	"testing"
)

func TestSixteenBitRoundTrip(t *testing.T) {
	for _, d := range []DType{Float16, BFloat16} {
		for bits := range 1 << 16 {
			encoded := binary.LittleEndian.AppendUint16(nil, uint16(bits))
			value := d.Decode(encoded)
			back := binary.LittleEndian.Uint16(d.Encode(value))
			if math.IsNaN(value[0]) {
				if again := d.Decode(d.Encode(value)); !math.IsNaN(again[0]) {
					t.Errorf("%v %#04x: NaN became %v", d, bits, again[0])
				}
				continue
			}
			if back != uint16(bits) {
				t.Errorf("%v %#04x: decoded as %v, encoded as %#04x", d, bits, value[0], back)
			}
		}
	}
}

// TestBrainFloatIsTheTopOfAFloat32 checks the decoder against the definition.
func TestBrainFloatIsTheTopOfAFloat32(t *testing.T) {
	for bits := range 1 << 16 {
		got := BFloat16.Decode(binary.LittleEndian.AppendUint16(nil, uint16(bits)))[0]
		want := float64(math.Float32frombits(uint32(bits) << 16))
		if got != want && !(math.IsNaN(got) && math.IsNaN(want)) {
			t.Errorf("%#04x: %v, want %v", bits, got, want)
		}
	}
}

// TestSixteenBitRounding walks over all neighbours and rounds what is halfway,
// and what is next to it.
func TestSixteenBitRounding(t *testing.T) {
	for _, d := range []DType{Float16, BFloat16} {
		f := halfFormat
		if d == BFloat16 {
			f = brainFormat
		}
		for bits := range f.infinity() {
			low, high := f.decode(bits), f.decode(bits+1)
			if math.IsInf(high, 1) {
				high = 2*low - f.decode(bits-1) // where the next step would be
			}
			even := bits + bits&1
			middle := low + (high-low)/2
			for _, c := range []struct {
				value float64
				want  uint16
			}{
				{middle, even}, {math.Nextafter(middle, 0), bits}, {math.Nextafter(middle, inf), bits + 1},
			} {
				if got := f.encode(c.value); got != c.want {
					t.Errorf("%v: %v became %#04x, want %#04x", d, c.value, got, c.want)
				}
				if got := f.encode(-c.value); got != c.want|0x8000 {
					t.Errorf("%v: %v became %#04x, want %#04x", d, -c.value, got, c.want|0x8000)
				}
			}
		}
		for _, huge := range []float64{inf, 1e300, 1e39} {
			if got := f.encode(huge); got != f.infinity() {
				t.Errorf("%v: %v became %#04x", d, huge, got)
			}
		}
		if got := f.encode(1e-300); got != 0 {
			t.Errorf("%v: 1e-300 became %#04x", d, got)
		}
	}
}

func TestWideRoundTrip(t *testing.T) {
	values := []float64{0, 1, -2.5, 1 << 20, inf, -inf, math.SmallestNonzeroFloat32}
	for _, d := range []DType{Float32, Float64} {
		encoded := d.Encode(values)
		if len(encoded) != len(values)*d.Bytes() {
			t.Fatalf("%v: %d bytes for %d values", d, len(encoded), len(values))
		}
		for i, v := range d.Decode(encoded) {
			if v != values[i] {
				t.Errorf("%v: %v became %v", d, values[i], v)
			}
		}
	}
}
