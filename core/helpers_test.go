package core

import (
	"cmp"
	"errors"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"unsafe"

	"github.com/anchorkl/anchorkl/core/internal/oracle"
)

// shared is one context for all tests: opening a client and compiling are the
// slow parts. $ANCHORKL_TEST_CACHE is a folder that this checkout's tests in
// several languages share, since they compile the same programs.
var shared = sync.OnceValues(func() (*Context, error) {
	return NewContext(ContextOptions{CacheDir: cmp.Or(os.Getenv("ANCHORKL_TEST_CACHE"), "off")})
})

// sharedContext fails the test, rather than skipping it, when there is no
// plugin: without one nothing of the loss is tested.
func sharedContext(t testing.TB) *Context {
	t.Helper()
	c, err := shared()
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// vectors opens the file of test vectors, making it where it is missing or old.
func vectors(t testing.TB) *oracle.File {
	t.Helper()
	path := filepath.Join("..", "build", "vectors.bin")
	if _, err := oracle.WriteVectors(path); err != nil {
		t.Fatal(err)
	}
	file, err := oracle.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { file.Close() })
	return file
}

func stored(tensor oracle.Tensor, rows int) Tensor {
	return Tensor{Data: unsafe.Pointer(unsafe.SliceData(tensor.Bytes)), DType: DType(tensor.DType),
		Device: CPU, Rows: rows, Columns: tensor.Columns}
}

// requestOf asks what a vector asks.
func requestOf(c *oracle.Case) LossRequest {
	r := NewLossRequest(stored(c.Student, c.Rows), nil, stored(c.Reference, c.Rows))
	if c.Snapshot.Columns > 0 {
		snapshot := stored(c.Snapshot, c.Rows)
		r.Snapshot = &snapshot
	}
	r.Alpha, r.Tau, r.NumItems, r.IgnoreIndex = c.Alpha, c.Tau, c.NumItems, c.IgnoreIndex
	r.Space, r.Reduction, r.TauSquared, r.Vocab = Space(c.Space), Reduction(c.Reduction), c.TauSquared, c.Vocab
	r.Divergence, r.Beta, r.KLWeight, r.CEWeight = Divergence(c.Divergence), c.Beta, c.KLWeight, c.CEWeight
	r.LogitScale = PerModel{Student: c.LogitScale[0], Snapshot: c.LogitScale[1], Reference: c.LogitScale[2]}
	r.Softcap = PerModel{Student: c.Softcap[0], Snapshot: c.Softcap[1], Reference: c.Softcap[2]}
	if c.AlphaRows != nil {
		r.AlphaRows = Vector(c.AlphaRows)
	}
	if c.Weights != nil {
		r.Weights = Vector(c.Weights)
	}
	if c.Labels != nil {
		r.Labels = Vector(c.Labels)
	}
	return r
}

// wantFault checks an error's status and field.
func wantFault(t *testing.T, err error, status Status, field string) *Error {
	t.Helper()
	var got *Error
	if !errors.As(err, &got) {
		t.Fatalf("got error %v, want a *Error with status %s", err, status)
	}
	if got.Status != status || got.Field != field {
		t.Errorf("got %s in field %q (%v), want %s in field %q", got.Status, got.Field, err, status, field)
	}
	return got
}
