package core

// rowRange is the rows from first up to, not with, end.
type rowRange struct{ first, end int }

// group is blocks of the same size, each given by its first row.
type group struct {
	block  int
	starts []int32
}

// blockPlan says which rows are computed, in which blocks.
type blockPlan struct {
	groups    []group
	untouched []rowRange // rows of no block, none of which counts
}

// planBlocks covers the rows that count, those whose weight is not 0, with
// blocks; rows that do not count are in a block only where a block has room.
// sizes are the sizes that there are programs for, largest first, 1 last.
//
// Blocks all have the largest size that the rows allow, and the last one is
// moved back to end with the last row; when that would compute rows twice where
// they must not be, since the first time replaces them, smaller blocks end the
// rows instead.
func planBlocks(weight []float64, sizes []int, once bool) blockPlan {
	for len(sizes) > 1 && sizes[0] > len(weight) {
		sizes = sizes[1:]
	}
	var plan blockPlan
	covered := 0 // the first row that no block has had yet
	for row := 0; row < len(weight); row++ {
		if weight[row] == 0 || row < covered {
			continue
		}
		size, first := sizes[0], row
		if once {
			for _, smaller := range sizes {
				if size = smaller; row+size <= len(weight) {
					break
				}
			}
		} else {
			first = min(row, len(weight)-size)
		}
		if first > covered {
			plan.untouched = append(plan.untouched, rowRange{covered, first})
		}
		covered = first + size
		plan.add(size, first)
	}
	if covered < len(weight) {
		plan.untouched = append(plan.untouched, rowRange{covered, len(weight)})
	}
	return plan
}

func (p *blockPlan) add(size, first int) {
	for i := range p.groups {
		if p.groups[i].block == size {
			p.groups[i].starts = append(p.groups[i].starts, int32(first))
			return
		}
	}
	p.groups = append(p.groups, group{size, []int32{int32(first)}})
}
