package core

import (
	"sync"
	"sync/atomic"
)

// onThreads calls work for 0 to count-1 on so many threads at once, each taking
// the next number that is left. After an error no more are begun; it returns
// the first.
func onThreads(threads, count int, work func(i int) error) error {
	if threads <= 1 || count <= 1 {
		for i := range count {
			if err := work(i); err != nil {
				return err
			}
		}
		return nil
	}
	var next atomic.Int64
	var failed atomic.Bool
	var once sync.Once
	var first error
	run := func() {
		for !failed.Load() {
			i := int(next.Add(1)) - 1
			if i >= count {
				return
			}
			if err := work(i); err != nil {
				once.Do(func() { first = err })
				failed.Store(true)
			}
		}
	}
	var group sync.WaitGroup
	for range min(threads, count) - 1 {
		group.Go(run)
	}
	run()
	group.Wait()
	return first
}
