package xla

import (
	"errors"
	"sync"
	"sync/atomic"
	"testing"
)

// TestCacheConcurrent: however many callers wait, one compile per key.
func TestCacheConcurrent(t *testing.T) {
	var c cache
	var compiles atomic.Int64
	var group sync.WaitGroup
	for i := range 64 {
		group.Go(func() {
			_, err := c.get(i%4, func() (*Program, error) {
				compiles.Add(1)
				return &Program{}, nil
			})
			if err != nil {
				t.Error(err)
			}
		})
	}
	group.Wait()
	if compiles.Load() != 4 || len(c.programs) != 4 {
		t.Errorf("%d compiles, %d programs, want 4", compiles.Load(), len(c.programs))
	}
}

// TestCacheForgetsFailures: a compile that failed or panicked is tried again.
func TestCacheForgetsFailures(t *testing.T) {
	var c cache
	refused := errors.New("refused")
	if _, err := c.get("key", func() (*Program, error) { return nil, refused }); err != refused {
		t.Errorf("got %v, want the compile's error", err)
	}
	func() {
		defer func() { recover() }()
		c.get("key", func() (*Program, error) { panic("compile") })
	}()
	if _, err := c.get("key", func() (*Program, error) { return &Program{}, nil }); err != nil {
		t.Errorf("after failures: %v", err)
	}
	if len(c.programs) != 1 {
		t.Errorf("%d programs kept, want 1", len(c.programs))
	}
}

// TestCacheDrops: beyond the bound the program goes that was not asked for the
// longest, and is freed when its last user is done.
func TestCacheDrops(t *testing.T) {
	freed := map[*Program]bool{}
	c := cache{free: func(p *Program) { freed[p] = true }}
	ask := func(key int) *entry {
		e, err := c.get(key, func() (*Program, error) { return &Program{}, nil })
		if err != nil {
			t.Fatal(err)
		}
		return e
	}
	held := ask(0)
	second := ask(1)
	c.release(second)
	for key := 2; key < mostPrograms; key++ {
		c.release(ask(key))
	}
	c.release(ask(1)) // now the one that was asked for last
	c.release(ask(mostPrograms))
	if len(c.programs) != mostPrograms || freed[held.program] || len(freed) != 0 {
		t.Errorf("%d programs, %d freed; want %d, and the oldest kept by its user", len(c.programs), len(freed), mostPrograms)
	}
	c.release(held)
	if !freed[held.program] {
		t.Error("a dropped program was not freed by its last user")
	}
	c.release(ask(mostPrograms + 1))
	if len(freed) != 2 || freed[second.program] {
		t.Errorf("%d programs freed, want 2, and not the one that was asked for again", len(freed))
	}
}
