package core

import "github.com/anchorkl/anchorkl/core/xla"

// divideUp is n/by, rounded up.
func divideUp(n, by int) int { return (n + by - 1) / by }

// roundUp is the next multiple of unit.
func roundUp(n, unit int) int { return divideUp(n, unit) * unit }

// alignUp is so many bytes and as many more as keep what follows aligned.
func alignUp(bytes int) int { return roundUp(bytes, xla.Alignment) }
