// Package core computes the anchored KL loss on XLA: a request is checked at
// the door, planned, run as one StableHLO program, and answered.
//
// The student's distribution p = softmax(s/tau) is pulled toward an anchor q
// between a frozen snapshot and a frozen reference; a row's loss is KL(q||p).
// Source: Anchored Learning, arXiv 2605.04468.
//
// A [Context] holds a PJRT client on one device and its compiled programs. Its
// methods may be called from many goroutines.
package core

import anchorkl "github.com/anchorkl/anchorkl"

// Version is the version of the library, the wheel and the C header.
var Version = anchorkl.Version()
