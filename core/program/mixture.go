package program

// Mixture puts the anchor's logits [Rows, Vocab] in place of the snapshot's:
// (1-alpha) a + alpha r, row by row, of logits after scale and cap. It takes alpha
// [Rows], MixtureScalars scalars, r, and a.
type Mixture struct {
	Rows, Vocab    int
	Logits         DType
	Scaled, Capped [2]bool // of snapshot and reference
}

// MixtureScalars are the scales of snapshot and reference and then their caps.
const MixtureScalars = 4

// Text writes the program.
func (m Mixture) Text() (string, error) {
	return writeProgram("anchorkl_mixture", m.Logits, func(g *graph) []value {
		alpha := g.input(true, "alpha", g.float, m.Rows)
		scalars := g.input(true, "scalars", g.float, MixtureScalars)
		reference := g.input(true, "reference", g.float, m.Rows, m.Vocab)
		snapshot := g.resultInput("snapshot", shape(m.Logits, m.Rows, m.Vocab), 0)
		teachers := [2]value{snapshot, reference}
		for i := range teachers {
			o := Operand{Scaled: m.Scaled[i], Capped: m.Capped[i]}
			teachers[i], _ = o.transform(g, teachers[i], g.scalar(scalars, i), g.scalar(scalars, 2+i))
		}
		return []value{g.mix(alpha, teachers[0], teachers[1], false)}
	})
}

// mix is (1-alpha) a + alpha r, row by row. A side without weight may hold anything; interior: there is none.
func (g *graph) mix(alpha, a, r value, interior bool) value {
	s := g.shares(alpha, interior)
	a, r = s.sides(g, a, r)
	return g.add(g.mul(s.snapshot, a), g.mul(s.reference, r))
}
