package xla

import (
	"sync"
	"sync/atomic"

	"github.com/gomlx/gopjrt/pjrt"
)

// cache holds the compiled programs of one client by the text's key. However
// many callers ask for the same program at once, it is compiled once; a
// compile that fails is not remembered, so the next caller tries again.
// It never evicts: the number of programs is the planner's to bound.
type cache struct {
	mutex    sync.Mutex
	programs map[any]*compiled
	count    atomic.Int64
}

// compiled is an entry of the cache; ready is closed when the rest is set.
type compiled struct {
	ready      chan struct{}
	executable *pjrt.LoadedExecutable
	err        error
}

// get returns the executable of a key, compiling text() when it is the first.
func (c *cache) get(key any, compile func() (*pjrt.LoadedExecutable, error)) (*pjrt.LoadedExecutable, error) {
	c.mutex.Lock()
	if found, ok := c.programs[key]; ok {
		c.mutex.Unlock()
		<-found.ready
		return found.executable, found.err
	}
	entry := &compiled{ready: make(chan struct{})}
	if c.programs == nil {
		c.programs = make(map[any]*compiled)
	}
	c.programs[key] = entry
	c.mutex.Unlock()

	// Closed in any case, so that a panic in compile leaves no caller waiting.
	entry.err = errCompilePanicked
	defer func() {
		if entry.err != nil {
			c.mutex.Lock()
			delete(c.programs, key)
			c.mutex.Unlock()
		}
		close(entry.ready)
	}()
	entry.executable, entry.err = compile()
	if entry.err == nil {
		c.count.Add(1)
	}
	return entry.executable, entry.err
}

// destroy frees the executables. No call is running any more.
func (c *cache) destroy() {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	for _, entry := range c.programs {
		entry.executable.Destroy()
	}
	c.programs = nil
}
