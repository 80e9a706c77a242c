package store

import "hash/crc32"

// Checksums are CRC-32C, which processors compute at the speed of memory: any
// one flipped bit, and any damage within 32 bits, is found for certain.
var castagnoli = crc32.MakeTable(crc32.Castagnoli)

func checksum(text []byte) uint32 { return crc32.Checksum(text, castagnoli) }

// update goes on with a checksum.
func update(sum uint32, text []byte) uint32 { return crc32.Update(sum, castagnoli, text) }
