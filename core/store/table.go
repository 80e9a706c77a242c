package store

// table finds a record's place by its example id in constant time: open
// addressing over pairs (id, place), of which a place of 0 is an empty one, as
// no record lies at 0. At most 2/3 of the pairs are in use. Its memory is what
// an index file holds, which is used in place.
type table struct {
	pairs []uint64 // 2 for each slot; slots are a power of two
	count int
}

const fewestSlots = 16

func newTable(records int) *table {
	slots := fewestSlots
	for records > slots/3*2 {
		slots *= 2
	}
	return &table{pairs: make([]uint64, 2*slots)}
}

// slot is where an id is, or would be put. In a table without an empty slot, which only a
// file can hold that somebody made so, it may be another's.
func (t *table) slot(id uint64) int {
	mask := len(t.pairs)/2 - 1
	at := int(mixed(id)) & mask
	for range mask {
		if t.pairs[2*at+1] == 0 || t.pairs[2*at] == id {
			break
		}
		at = (at + 1) & mask
	}
	return at
}

func (t *table) find(id uint64) (place int, found bool) {
	at := t.slot(id)
	place = int(t.pairs[2*at+1])
	return place, place != 0 && t.pairs[2*at] == id
}

// add puts a record into the table unless its id is there already.
func (t *table) add(id uint64, place int) bool {
	if slots := len(t.pairs) / 2; t.count+1 > slots/3*2 {
		larger := newTable(2 * t.count)
		t.each(func(id uint64, place int) { larger.add(id, place) })
		*t = *larger
	}
	at := t.slot(id)
	if t.pairs[2*at+1] != 0 {
		return false
	}
	t.pairs[2*at], t.pairs[2*at+1] = id, uint64(place)
	t.count++
	return true
}

func (t *table) each(visit func(id uint64, place int)) {
	for at := 0; at < len(t.pairs); at += 2 {
		if t.pairs[at+1] != 0 {
			visit(t.pairs[at], int(t.pairs[at+1]))
		}
	}
}

// mixed spreads ids, which are often 0, 1, 2 ..., over all bits (the last
// steps of splitmix64).
func mixed(id uint64) uint64 {
	id = (id ^ id>>30) * 0xbf58476d1ce4e5b9
	id = (id ^ id>>27) * 0x94d049bb133111eb
	return id ^ id>>31
}
