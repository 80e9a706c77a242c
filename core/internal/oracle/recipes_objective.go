package oracle

import "fmt"

var (
	forward = objective{divergence: Forward}
	reverse = objective{divergence: Reverse}
	jsdHalf = objective{divergence: JSD, beta: 0.5}

	// otherDivergences are all that is not the default.
	otherDivergences = []objective{
		reverse, jsdHalf, {divergence: JSD, beta: 0.1}, {divergence: JSD, beta: 0.999},
	}
	commonDTypes = []dtypes{allOf(Float32), allOf(BFloat16), allOf(Float64)}

	warmEverything = with("labels alpha_rows weights tau 2 tau_squared mean", func(c *choices) {
		c.labels, c.alphaRows, c.weights, c.tau, c.tauSquared = someIgnored, true, true, 2, true
	})
)

// under returns the choices with another divergence.
func (c choices) under(o objective) choices {
	c.divergence, c.beta = o.divergence, o.beta
	return c
}

// mixed returns the choices with labels and a loss of two terms.
func (c choices) mixed(klWeight, ceWeight float64) choices {
	c.name = fmt.Sprintf("kl %v ce %v %s", klWeight, ceWeight, c.name)
	c.labels, c.klWeight, c.ceWeight = someIgnored, klWeight, ceWeight
	return c
}

// addDivergences adds what is compared otherwise, over ordinary logits. Real
// vocabularies have few rows: their gradients would fill a disk.
func addDivergences(add adder) {
	for _, o := range otherDivergences {
		add(size{rows: 41, vocab: 401}, largeDTypes, bothSpaces, defaults.under(o), warmEverything.under(o))
		add(size{rows: 1, vocab: 401}, exactDTypes[:1], bothSpaces, warm.under(o))
	}
	for _, o := range []objective{reverse, jsdHalf} {
		padded := paddedOnly.under(o)
		add(size{rows: 1, vocab: 401, student: 416, snapshot: 408}, largeDTypes[3:4], bothSpaces[:1], padded)
		add(size{rows: 257, vocab: 1031}, commonDTypes[:1], bothSpaces[:1], defaults.under(o))
		add(size{rows: 257, vocab: 1031}, commonDTypes[1:2], bothSpaces[1:], warmEverything.under(o))
		add(size{rows: 3, vocab: 50257}, commonDTypes[:1], bothSpaces[1:], defaults.under(o))
		add(size{rows: 3, vocab: 50257}, commonDTypes[1:2], bothSpaces[:1], defaults.under(o))
		add(size{rows: 1, vocab: 151936}, commonDTypes[:1], bothSpaces[:1], defaults.under(o))
		add(size{rows: 1, vocab: 151936}, commonDTypes[1:2], bothSpaces[1:], defaults.under(o))
	}
}

// addDivergencesHard adds students that nearly agree, and logits at the edges.
func addDivergencesHard(add adder) {
	for _, o := range []objective{reverse, jsdHalf} {
		add(size{rows: 9, vocab: 1031}, exactDTypes, bothSpaces,
			filled("near 1e-3 mean", noisy(1e-3)).under(o), filled("near 1e-5 mean", noisy(1e-5)).under(o))
		add(size{rows: 9, vocab: 401}, exactDTypes, bothSpaces,
			filled("logits x30 mean", affine(correlated, 30, 0, 0, 0)).under(o),
			filled("logits x1e4 mean", affine(correlated, 1e4, 0, 0, 0)).under(o),
			filled("peaked mean", peaked).under(o),
			filled("equal tensors mean", equal).under(o),
			filled("-inf in student mean", forbidding(true, false, false)).under(o),
			filled("-inf in reference mean", forbidding(false, false, true)).under(o),
			filled("-inf in all mean", forbidding(true, true, true)).under(o))
		add(size{rows: 9, vocab: 401}, exactDTypes[:1], bothSpaces,
			filled("-inf in snapshot mean", forbidding(false, true, false)).under(o),
			filled("-inf in student and snapshot mean", forbidding(true, true, false)).under(o),
			filled("-inf in teachers mean", forbidding(false, true, true)).under(o),
			with("alpha 0 -inf in reference mean", func(c *choices) {
				c.alpha, c.fill = 0, forbidding(false, false, true)
			}).under(o),
			with("alpha 1 -inf in snapshot mean", func(c *choices) {
				c.alpha, c.fill = 1, forbidding(false, true, false)
			}).under(o))
	}
}

// addTerms adds the cross-entropy, beside each divergence and alone.
func addTerms(add adder) {
	small := size{rows: 41, vocab: 401}
	both, warmBoth := defaults.mixed(0.7, 0.3), warmEverything.mixed(0.7, 0.3)
	for i, o := range append([]objective{forward}, otherDivergences...) {
		space := bothSpaces[i%2:][:1]
		add(small, commonDTypes, space, both.under(o))
	}
	add(small, commonDTypes, bothSpaces[1:], warmBoth)
	add(small, commonDTypes, bothSpaces[:1], defaults.mixed(0, 1))
	add(small, commonDTypes[:1], bothSpaces[:1], warmEverything.mixed(0, 1))
	add(size{rows: 9, vocab: 401}, exactDTypes, bothSpaces[:1],
		filled("peaked mean", peaked).mixed(0, 1), filled("logits x30 mean", affine(correlated, 30, 0, 0, 0)).mixed(0, 1))
}

// addTransforms adds caps and scales.
func addTransforms(add adder) {
	small := size{rows: 41, vocab: 401}
	transformed := []choices{
		with("softcap 30 mean", func(c *choices) { c.softcap = [sides]float64{30, 30, 30} }),
		with("softcap 5 student mean", func(c *choices) { c.softcap[studentSide] = 5 }),
		with("scales 0.5 1 2 mean", func(c *choices) { c.logitScale = [sides]float64{0.5, 1, 2} }),
		with("scales 0.5 1 2 softcaps 20 30 5 tau 2 mean", func(c *choices) {
			c.logitScale, c.softcap, c.tau = [sides]float64{0.5, 1, 2}, [sides]float64{20, 30, 5}, 2
		}),
	}
	for _, c := range transformed {
		add(small, commonDTypes, bothSpaces, c)
		add(small, commonDTypes[:2], bothSpaces[:1], c.under(reverse))
		add(small, commonDTypes[:2], bothSpaces[1:], c.under(jsdHalf))
	}
	last := transformed[len(transformed)-1]
	add(small, commonDTypes, bothSpaces[:1], last.mixed(0.7, 0.3))
	last.noSnapshot, last.name = true, "no snapshot "+last.name
	add(small, commonDTypes[:1], bothSpaces, last)
}
