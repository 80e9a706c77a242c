//go:build !linux

package core

// adviseHugePages has nothing to ask for here.
func adviseHugePages([]byte) {}
