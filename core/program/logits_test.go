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
	cases := map[string]Logits{
		"logit_f32_blocks":        {Rows: 64, Vocab: 32000, Student: f32, Snapshot: f32, Reference: f32, GradientColumns: 32000},
		"logit_f32_planned":       {Rows: Capacity, Vocab: 32000, Student: f32, Snapshot: f32, Reference: f32, GradientColumns: 32000, Interior: true, Layout: Planned},
		"logit_f32_tiles":         {Rows: 64, Vocab: 32000, Student: f32, Snapshot: f32, Reference: f32, GradientColumns: 32000, Layout: Tiles},
		"probability_bf16_padded": {Rows: 64, Vocab: 32000, Student: bf16, Snapshot: f32, Reference: f32, GradientColumns: 32064, Space: ProbabilitySpace},
		"logit_value_no_snapshot": {Rows: 1, Vocab: 32000, Student: f32, Reference: Operand{DType: Float64, Columns: 32000}},
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
