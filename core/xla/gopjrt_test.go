package xla

import (
	"testing"
	"unsafe"
)

// TestPointerIn: a struct of another shape than expected is an error.
func TestPointerIn(t *testing.T) {
	type inner struct {
		c     *int
		count int //lint:ignore U1000 It is read by its name.
	}
	type outer struct {
		client *inner
		direct inner //lint:ignore U1000 It is read by its name.
	}
	value := 7
	good := &outer{client: &inner{c: &value}}
	got, err := pointerIn(good, "client", "c")
	if err != nil || got != unsafe.Pointer(&value) {
		t.Errorf("got %p, %v, want %p", got, err, &value)
	}
	for name, test := range map[string]struct {
		object any
		fields []string
	}{
		"no such field":    {good, []string{"client", "d"}},
		"no such outer":    {good, []string{"handle", "c"}},
		"not a pointer":    {good, []string{"client", "count"}},
		"a struct between": {good, []string{"direct", "c"}},
		"null between":     {&outer{}, []string{"client", "c"}},
		"null at the end":  {&outer{client: &inner{}}, []string{"client", "c"}},
		"a struct":         {*good, []string{"client", "c"}},
		"null":             {(*outer)(nil), []string{"client", "c"}},
	} {
		if got, err := pointerIn(test.object, test.fields...); err == nil {
			t.Errorf("%s: got %p, want an error", name, got)
		}
	}
}
