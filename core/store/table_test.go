package store

import "testing"

// TestFullTable: a table of which no slot is empty, as a file may hold, ends each search.
func TestFullTable(t *testing.T) {
	full := table{pairs: make([]uint64, 2*fewestSlots), count: fewestSlots / 2}
	for slot := range fewestSlots {
		full.pairs[2*slot], full.pairs[2*slot+1] = uint64(1000+slot), 8
	}
	if place, found := full.find(7); found {
		t.Errorf("got place %d of an id that is not there", place)
	}
	for slot := range fewestSlots {
		if place, found := full.find(uint64(1000 + slot)); !found || place != 8 {
			t.Errorf("id %d: got %d, %t", 1000+slot, place, found)
		}
	}
}
