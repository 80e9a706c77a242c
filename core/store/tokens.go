package store

import (
	"encoding/binary"
	"fmt"
)

// tokenPlanes are the four planes of the token ids, and one bit for each
// token that says whether a row predicts it.
func tokenPlanes(tokens, positions []int32) [][]byte {
	ids := make([]byte, 4*len(tokens))
	for i, token := range tokens {
		binary.LittleEndian.PutUint32(ids[4*i:], uint32(token))
	}
	counts := make([]byte, (len(tokens)+7)/8)
	for _, position := range positions {
		counts[position/8] |= 1 << (position % 8)
	}
	return append(split(ids, 4), counts)
}

func readTokens(packed []byte, r *Record, scratch *[]byte) error {
	sizes := []int{len(r.Tokens), len(r.Tokens), len(r.Tokens), len(r.Tokens), (len(r.Tokens) + 7) / 8}
	planes, err := unpackPlanes(packed, sizes, scratch)
	if err != nil {
		return err
	}
	rows := 0
	for i := range r.Tokens {
		r.Tokens[i] = int32(number(planes[:4], i))
		if planes[4][i/8]>>(i%8)&1 == 0 {
			continue
		}
		if rows < len(r.Positions) {
			r.Positions[rows] = int32(i)
		}
		rows++
	}
	if rows != len(r.Positions) {
		return fmt.Errorf("it has %d rows, and its tokens say %d", len(r.Positions), rows)
	}
	return nil
}
