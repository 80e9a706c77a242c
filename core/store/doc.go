// Package store keeps what teachers say about training examples, so that it is
// computed once: for each example the distributions of its response tokens,
// full (logits) or the k most likely tokens with the rest's mass.
//
// A store is a folder: manifest.json says what is in it, and each writer has a
// segment of its own, segment-RANK.akl, to which it only appends, and beside it
// segment-RANK.index, which is made from the segment and may be lost.
// docs/store.md has every byte.
//
// An appended record is in the kernel's hands when Append returns: it survives
// the death of the process, and that of the machine once Sync has returned or
// the writer has synced by itself (Options). What a crash tears is found by
// lengths and checksums, reported, and dropped.
package store
