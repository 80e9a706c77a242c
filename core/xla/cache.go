package xla

import (
	"errors"
	"sync"
)

var errCompilePanicked = errors.New("the compile of this program did not return")

// mostPrograms is how many programs a client keeps. Each takes some hundred
// mappings of memory, of which Linux gives a process 65,530 unless told
// otherwise, and XLA ends the process when it gets no more.
const mostPrograms = 160

// cache holds the programs of one client by their keys. However many callers
// ask for the same program at once, it is made once; a failure is not
// remembered, so the next caller tries again. Beyond mostPrograms the one that
// was not asked for the longest is dropped, and freed when nobody runs it.
type cache struct {
	mutex    sync.Mutex
	programs map[any]*entry
	asked    uint64         // how often a program was asked for
	free     func(*Program) // nil: Program.destroy
}

// entry is a program of the cache; ready is closed when program and err are set.
type entry struct {
	ready   chan struct{}
	program *Program
	err     error

	// Guarded by the cache's mutex.
	users   int
	asked   uint64 // the cache's count when it was last asked for
	dropped bool
}

// get returns the program of a key, which build makes when it is the first
// call. The caller releases the entry when it has run the program.
func (c *cache) get(key any, build func() (*Program, error)) (*entry, error) {
	c.mutex.Lock()
	c.asked++
	if found, ok := c.programs[key]; ok {
		found.users++
		found.asked = c.asked
		c.mutex.Unlock()
		<-found.ready
		return found, found.err
	}
	added := &entry{ready: make(chan struct{}), users: 1, asked: c.asked}
	if c.programs == nil {
		c.programs = map[any]*entry{}
	}
	c.programs[key] = added
	c.mutex.Unlock()

	var program *Program
	err := errCompilePanicked // a panic must not leave the waiting without an error
	defer func() {
		c.mutex.Lock()
		added.program, added.err = program, err
		if err != nil {
			delete(c.programs, key)
		} else {
			program.entry = added
			c.drop()
		}
		c.mutex.Unlock()
		close(added.ready)
	}()
	program, err = build()
	return added, err
}

// drop takes programs out until there are no more than may be. The caller has the mutex.
func (c *cache) drop() {
	for len(c.programs) > mostPrograms {
		var oldest any
		var found *entry
		for key, e := range c.programs {
			if e.program != nil && (found == nil || e.asked < found.asked) {
				oldest, found = key, e
			}
		}
		delete(c.programs, oldest)
		found.dropped = true
		c.freeUnused(found)
	}
}

// release ends a use of a program that get returned.
func (c *cache) release(e *entry) {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	e.users--
	c.freeUnused(e)
}

func (c *cache) freeUnused(e *entry) {
	if !e.dropped || e.users > 0 {
		return
	}
	if c.free != nil {
		c.free(e.program)
		return
	}
	e.program.destroy()
}

// destroy frees the programs. No call is running any more.
func (c *cache) destroy() {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	for _, found := range c.programs {
		found.program.destroy()
	}
	c.programs = nil
}
