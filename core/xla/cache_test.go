package xla

import (
	"errors"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/gomlx/gopjrt/pjrt"
)

// TestCacheConcurrent: however many callers wait, one compile per key.
func TestCacheConcurrent(t *testing.T) {
	var c cache
	var compiles atomic.Int64
	var group sync.WaitGroup
	for i := range 64 {
		group.Go(func() {
			_, err := c.get(i%4, func() (*pjrt.LoadedExecutable, error) {
				compiles.Add(1)
				return &pjrt.LoadedExecutable{}, nil
			})
			if err != nil {
				t.Error(err)
			}
		})
	}
	group.Wait()
	if compiles.Load() != 4 || c.count.Load() != 4 {
		t.Errorf("%d compiles, %d counted, want 4", compiles.Load(), c.count.Load())
	}
}

// TestCacheForgetsFailures: a compile that failed or panicked is tried again.
func TestCacheForgetsFailures(t *testing.T) {
	var c cache
	refused := errors.New("refused")
	if _, err := c.get("key", func() (*pjrt.LoadedExecutable, error) { return nil, refused }); err != refused {
		t.Errorf("got %v, want the compile's error", err)
	}
	func() {
		defer func() { recover() }()
		c.get("key", func() (*pjrt.LoadedExecutable, error) { panic("compile") })
	}()
	if _, err := c.get("key", func() (*pjrt.LoadedExecutable, error) { return &pjrt.LoadedExecutable{}, nil }); err != nil {
		t.Errorf("after failures: %v", err)
	}
	if c.count.Load() != 1 {
		t.Errorf("%d programs counted, want 1", c.count.Load())
	}
}

func TestTranslate(t *testing.T) {
	var got *Error
	err := translate(errors.New("running: PJRT error (code=8): out of\nmemory"))
	if !errors.As(err, &got) || got.Code != ResourceExhausted || got.Message != "out of\nmemory" {
		t.Errorf("got %#v, want code 8 and the plugin's message", err)
	}
	if other := errors.New("no code"); translate(other) != other || translate(nil) != nil {
		t.Error("an error without a code must stay as it is")
	}
}
