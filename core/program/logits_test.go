package program

import (
	"flag"
	"os"
	"path/filepath"
	"testing"
)

var update = flag.Bool("update", false, "write the golden texts anew")

// TestGolden compares programs with their texts in testdata, so that a change
// of a program is seen in review. After a change that is meant:
// go test ./core/program -update, and raise Version if its meaning changed.
func TestGolden(t *testing.T) {
	f32, bf16 := Operand{DType: Float32, Columns: 32000}, Operand{DType: BFloat16, Columns: 32064}
	head := func(dtype, bias DType) Head {
		return Head{Width: 64, Columns: 32000, Hidden: dtype, Weight: dtype, Bias: bias}
	}
	cases := map[string]interface{ Text() (string, error) }{
		"logit_f32_blocks":        Logits{Rows: 64, Vocab: 32000, Student: f32, Snapshot: f32, Reference: f32, GradientColumns: 32000},
		"logit_f32_planned":       Logits{Rows: Capacity, Vocab: 32000, Student: f32, Snapshot: f32, Reference: f32, GradientColumns: 32000, Interior: true, Layout: Planned},
		"logit_f32_listed":        Logits{Rows: Capacity, Vocab: 32000, Student: f32, Listed: 64, Layout: Planned},
		"logit_f32_tiles":         Logits{Rows: 64, Vocab: 32000, Student: f32, Snapshot: f32, Reference: f32, GradientColumns: 32000, Layout: Tiles},
		"probability_bf16_padded": Logits{Rows: 64, Vocab: 32000, Student: bf16, Snapshot: f32, Reference: f32, GradientColumns: 32064, Space: ProbabilitySpace},
		"logit_value_no_snapshot": Logits{Rows: 1, Vocab: 32000, Student: f32, Reference: Operand{DType: Float64, Columns: 32000}},
		"linear_bf16_tiles": Linear{Rows: 200, Vocab: 32000, Student: head(BFloat16, 0), Snapshot: head(BFloat16, 0),
			Reference: head(BFloat16, 0), HiddenGradient: true, WeightGradient: true, Layout: Tiles, ChunkRows: 64},
		"linear_kernels_shared": Linear{Rows: 64, Vocab: 32000, Student: head(Float32, Float32), Snapshot: head(Float32, Float32),
			Reference: head(Float32, Float32), SharedTeacherHead: true, Kernels: true, HiddenGradient: true, BiasGradient: true},
	}
	for name, l := range cases {
		t.Run(name, func(t *testing.T) {
			text, err := l.Text()
			if err != nil {
				t.Fatal(err)
			}
			path := filepath.Join("testdata", name+".mlir")
			if *update {
				if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			if text != string(want) {
				t.Errorf("the program is not the text of %s; if that is meant: go test ./core/program -update", path)
			}
		})
	}
}

// TestChunks: no chunk is larger than its memory allows, all rows are in one, and few are in two.
func TestChunks(t *testing.T) {
	for _, rows := range []int{1, 127, 1000, 4099, 8192} {
		for _, layout := range []Layout{Blocks, Tiles} {
			h := Head{Width: 4096, Columns: 128256, Hidden: BFloat16, Weight: BFloat16}
			l := Linear{Rows: rows, Vocab: 128256, Student: h, Snapshot: h, Reference: h, WeightGradient: true, Layout: layout}
			chunk := l.chunk()
			count := divideUp(rows, chunk)
			if chunk < 1 || chunk > rows || count*chunk < rows || (count*chunk-rows)*50 > rows && chunk > chunkUnit {
				t.Errorf("%d rows: %d chunks of %d", rows, count, chunk)
			}
			if bytes := chunk * l.rowBytes(); layout == Tiles && bytes > chunkBytesDevice {
				t.Errorf("%d rows: chunks take %d bytes", rows, bytes)
			}
		}
	}
}

func TestLayoutFor(t *testing.T) {
	for backend, want := range map[string]Layout{"cpu": Blocks, "cuda": Tiles, "tpu": Tiles} {
		if got, err := LayoutFor(backend); err != nil || got != want {
			t.Errorf("%s: got %v, %v, want %v", backend, got, err, want)
		}
	}
	if _, err := LayoutFor("abacus"); err == nil {
		t.Error("an unknown backend is taken")
	}
}
