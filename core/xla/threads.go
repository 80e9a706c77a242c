package xla

/*
#include "call.h"
*/
import "C"

import (
	"fmt"
	"runtime"
)

// XLA ends the process when it gets no thread. So it is looked before whether there
// are as many as it will take: pools of one for each processor, 4 for a client and 2
// for a compile, and a few of Go's and of LLVM's.
func threadsOfClient() int  { return 6*runtime.NumCPU() + 6 }
func threadsOfCompile() int { return 2*runtime.NumCPU() + 4 }

// checkThreads is an error if the process can't have so many threads more.
func checkThreads(wanted int) error {
	if made := int(C.xlacall_threads(C.size_t(wanted))); made < wanted {
		return &Error{Code: Unavailable, Message: fmt.Sprintf("the process can have %d more threads, want %d, which XLA takes on %d processors: "+
			"it has reached its limit (ulimit -u, ulimit -v, or that of its container)", made, wanted, runtime.NumCPU())}
	}
	return nil
}
