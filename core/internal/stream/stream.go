// Package stream writes memory past the cache: what is cleared is not read
// again soon, and a plain store would first fetch each line from memory.
package stream

/*
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#if defined(__SSE2__)
#include <emmintrin.h>
static void clear(char *at, size_t bytes) {
  size_t head = (16 - (uintptr_t)at % 16) % 16;
  if (bytes < 64 + head) {
    memset(at, 0, bytes);
    return;
  }
  memset(at, 0, head);
  at += head;
  bytes -= head;
  const __m128i zero = _mm_setzero_si128();
  for (; bytes >= 64; at += 64, bytes -= 64) {
    _mm_stream_si128((__m128i *)at, zero);
    _mm_stream_si128((__m128i *)at + 1, zero);
    _mm_stream_si128((__m128i *)at + 2, zero);
    _mm_stream_si128((__m128i *)at + 3, zero);
  }
  _mm_sfence(); // others must see these stores before what follows
  memset(at, 0, bytes);
}
#else
static void clear(char *at, size_t bytes) { memset(at, 0, bytes); }
#endif
*/
import "C"

import "unsafe"

// Clear sets bytes to 0.
func Clear(bytes []byte) {
	if len(bytes) > 0 {
		C.clear((*C.char)(unsafe.Pointer(unsafe.SliceData(bytes))), C.size_t(len(bytes)))
	}
}
