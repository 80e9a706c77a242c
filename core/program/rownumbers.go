package program

// rowNumbers are the vectors over rows and the scalars that the passes of the
// Tiles layout use; nil where the program has no such thing.
type rowNumbers struct {
	inputs
	vocab  value // the number of real columns
	invTau value
	shares shares
	// baseA and baseR are whole numbers near the largest logits of the anchor's sides.
	baseA, baseR value

	// What is compared with the anchor: the student, and for the statistics the
	// snapshot.
	student, still subject
	// The anchor (logit space; of the mixed logits), and its two sides (probability space).
	anchor, sideA, sideR total

	// For the statistics: the models themselves, and the student over the snapshot,
	// and so on.
	snapshot, reference                                  total
	studentSnapshot, studentReference, snapshotReference ratio

	// The cross-entropy, the probability of all tokens but the label, and 1 over
	// the sum of the weights.
	ce, others, share value

	// known is the sum that the gradient needs: D for Reverse, KL(p || m) for
	// JensenShannon.
	known value
}

// total is a side's largest logit, the sum of its weights relative to that, and
// for the statistics the number of the column where the largest is.
type total struct{ max, sum, at value }

// ratio is log y - log z of two sides, d - length, once the first pass has
// found the length, the normaliser L.
type ratio struct {
	offset
	middle, length value
}

// d is (y - z)/tau less a constant of the row, without the middle if there is none yet.
func (r ratio) d(g *graph, y, z, invTau value) value {
	d := g.mul(r.difference(g, y, z), invTau)
	if r.middle == nil {
		return d
	}
	return g.sub(d, r.middle)
}

func (r ratio) log(g *graph, y, z, invTau value) value { return g.sub(r.d(g, y, z, invTau), r.length) }

// subject is what lies on the student's side of the anchor. In probability space
// a and r are the anchor's sides over it; in logit space only their offsets are
// used, which are the subject's over the sides, and the subject over the anchor
// has the middle and the length.
type subject struct {
	total
	a, r           ratio
	middle, length value
}

// ofColumns lists the values that are combined with the logits as they are
// loaded, or with the columns' numbers, and not with what was made of them.
func (n *rowNumbers) ofColumns() []*value {
	list := []*value{&n.vocab, &n.labels, &n.shares.onlySnapshot, &n.shares.onlyReference, &n.baseA, &n.baseR}
	for i := range n.scale {
		list = append(list, &n.scale[i], &n.cap[i])
	}
	for _, t := range []*total{&n.student.total, &n.still.total, &n.anchor, &n.sideA, &n.sideR, &n.snapshot, &n.reference} {
		list = append(list, &t.max, &t.at)
	}
	for _, r := range []*ratio{&n.student.a, &n.student.r, &n.still.a, &n.still.r,
		&n.studentSnapshot, &n.studentReference, &n.snapshotReference} {
		list = append(list, &r.y, &r.z)
	}
	return list
}
