package core

import "syscall"

// adviseHugePages asks for huge pages; a system without them declines, which is fine.
func adviseHugePages(bytes []byte) {
	const hugePages = 14 // MADV_HUGEPAGE
	if len(bytes) >= hugePage {
		_ = syscall.Madvise(bytes, hugePages)
	}
}
