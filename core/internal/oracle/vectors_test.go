package oracle

import (
	"encoding/binary"
	"math"
	"os"
	"path/filepath"
	"reflect"
	"testing"
	"unsafe"
)

// reduced returns the recipes of few elements.
func reduced() []recipe {
	var few []recipe
	for i, r := range recipes() {
		if r.rows*r.vocab < 20000 && i%7 == 0 {
			few = append(few, r)
		}
	}
	return few
}

func TestVectorsRoundTrip(t *testing.T) {
	path := filepath.Join(t.TempDir(), "deep", "vectors.bin")
	all := reduced()
	if err := writeCases(path, all, 7); err != nil {
		t.Fatal(err)
	}
	file, err := Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	if file.Len() != len(all) {
		t.Fatalf("%d cases, want %d", file.Len(), len(all))
	}
	i := 0
	for c, err := range file.Cases() {
		if err != nil {
			t.Fatal(err)
		}
		want := all[i].build()
		if !reflect.DeepEqual(c, want) {
			t.Errorf("case %d: got %s, want %s, or their contents differ", i, c.Name, want.Name)
		}
		for _, tensor := range []Tensor{c.Student, c.Snapshot, c.Reference} {
			if len(tensor.Bytes) > 0 && uintptr(unsafe.Pointer(&tensor.Bytes[0]))%blobAlignment != 0 {
				t.Errorf("%s: a tensor at %p", c.Name, &tensor.Bytes[0])
			}
		}
		i++
	}
	left, err := filepath.Glob(filepath.Join(filepath.Dir(path), "*.tmp"))
	if err != nil || len(left) > 0 {
		t.Errorf("left behind: %v, %v", left, err)
	}
}

func TestCaseHeaderLayout(t *testing.T) {
	var h caseHeader
	for name, want := range map[string]uintptr{
		"CaseBytes": 128, "StudentColumns": 152, "StudentDType": 176, "Space": 188, "Reduction": 192,
		"HasLabels": 200, "IgnoreIndex": 216, "Alpha": 224, "Loss": 248, "CountedRows": 256,
		"Student": 264, "Labels": 288, "AlphaRows": 296, "Gradient": 320,
		"Divergence": 328, "Beta": 336, "KLWeight": 344, "CEWeight": 352, "Softcap": 360, "LogitScale": 384,
		"StatisticsRows": 408, "Reduced": 416,
	} {
		field, _ := reflect.TypeOf(h).FieldByName(name)
		if field.Offset != want {
			t.Errorf("%s at %d, want %d", name, field.Offset, want)
		}
	}
	if size := binary.Size(h); size != 488 {
		t.Errorf("%d bytes in use, want 488", size)
	}
}

func TestUnchangedVectorsAreLeftAlone(t *testing.T) {
	path := filepath.Join(t.TempDir(), "vectors.bin")
	if err := writeCases(path, nil, fingerprint()); err != nil {
		t.Fatal(err)
	}
	if written, err := WriteVectors(path); written || err != nil {
		t.Errorf("written %v, error %v", written, err)
	}
}

func TestOpenRefusesOtherFiles(t *testing.T) {
	path := filepath.Join(t.TempDir(), "vectors.bin")
	for _, content := range []string{"", "AKLVEC", string(make([]byte, 64))} {
		if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
		if file, err := Open(path); err == nil {
			file.Close()
			t.Errorf("opened a file of %q", content)
		}
	}
}

// TestRecipes checks what tests that read the vectors rely on, as far as it
// can be seen from cases of few elements.
func TestRecipes(t *testing.T) {
	names, total := map[string]bool{}, int64(fileHeaderBytes)
	for _, r := range recipes() {
		name := r.title()
		if names[name] {
			t.Errorf("two cases are named %q", name)
		}
		names[name] = true
		if len(name) > 127 {
			t.Errorf("name too long: %q", name)
		}
		size := r.layout().CaseBytes
		if size%blobAlignment != 0 {
			t.Errorf("%s: %d bytes", name, size)
		}
		total += size
	}
	if total > 500e6 {
		t.Errorf("the file has %d bytes, more than 500 MB", total)
	}
	if len(names) > 750 {
		t.Errorf("%d cases: each costs every language a compile", len(names))
	}
	t.Logf("%d cases, %d bytes", len(names), total)
}

func TestNormalNumbers(t *testing.T) {
	rng := newRandom("normal")
	const count = 1 << 20
	total, squares := 0.0, 0.0
	for range count {
		v := rng.normal()
		total += v
		squares += v * v
	}
	if mean, variance := total/count, squares/count; math.Abs(mean) > 5e-3 || math.Abs(variance-1) > 1e-2 {
		t.Errorf("mean %v, variance %v", mean, variance)
	}
}
