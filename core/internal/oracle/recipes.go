package oracle

var (
	mixedBrain = dtypes{BFloat16, Float32, Float32}
	allDTypes  = []dtypes{
		allOf(Float32), allOf(BFloat16), allOf(Float16), allOf(Float64), mixedBrain,
		{Float32, BFloat16, Float16}, {Float16, Float32, BFloat16}, {Float64, Float32, BFloat16},
	}
	largeDTypes = []dtypes{allOf(Float32), allOf(BFloat16), allOf(Float16), mixedBrain, allOf(Float64)}
	exactDTypes = []dtypes{allOf(Float32), allOf(Float64)}
	bothSpaces  = []Space{Logit, Probability}
)

// basic returns the choices of the paper, with a name.
func basic(name string) choices {
	return choices{
		name: name, alpha: 0.5, tau: 1, ignoreIndex: -100,
		objective: objective{klWeight: 1, logitScale: [sides]float64{1, 1, 1}},
	}
}

// with returns the choices after a change.
func with(name string, change func(c *choices)) choices {
	c := basic(name)
	change(&c)
	return c
}

// filled returns basic choices over other logits.
func filled(name string, write fill) choices {
	return with(name, func(c *choices) { c.fill = write })
}

var (
	defaults   = basic("mean")
	everything = with("labels alpha_rows weights mean", func(c *choices) {
		c.labels, c.alphaRows, c.weights = someIgnored, true, true
	})
	alphaZero = with("alpha 0 mean", func(c *choices) { c.alpha = 0 })
	alphaOne  = with("alpha 1 mean", func(c *choices) { c.alpha = 1 })
	warm      = with("alpha 0.3 tau 2.5 mean", func(c *choices) {
		c.alpha, c.tau, c.fill = 0.3, 2.5, independent
	})
	numItems = with("labels num_items", func(c *choices) {
		c.labels, c.ignoreIndex, c.reduction, c.numItems = someIgnored, -1, NumItems, 1000
	})
	noSnapshot = with("no snapshot mean", func(c *choices) { c.noSnapshot = true })
	paddedOnly = basic("padded mean")
	noneCounts = with("all ignored mean", func(c *choices) { c.labels = allIgnored })

	// fewChoices make sense for one row, allChoices for many.
	fewChoices = []choices{defaults, warm, alphaZero, alphaOne, numItems, noSnapshot, paddedOnly, noneCounts}
	allChoices = append([]choices{
		with("alpha_rows weights mean", func(c *choices) { c.alphaRows, c.weights = true, true }),
		with("labels mean", func(c *choices) { c.labels = someIgnored }),
		with("sum tau_squared tau 0.7", func(c *choices) {
			c.tau, c.tauSquared, c.reduction = 0.7, true, Sum
		}),
		with("weights none", func(c *choices) { c.weights, c.reduction = true, None }),
	}, fewChoices...)
)

// recipes lists every case of the vectors file.
func recipes() []recipe {
	var all []recipe
	add := func(s size, types []dtypes, spaces []Space, options ...choices) {
		for _, t := range types {
			for _, space := range spaces {
				for _, o := range options {
					all = append(all, recipe{s, t, o, space})
				}
			}
		}
	}
	addSmall(add)
	addLarge(add)
	addNear(add)
	addHard(add)
	addDivergences(add)
	addDivergencesHard(add)
	addTerms(add)
	addTransforms(add)
	return all
}

// adder appends the product of its arguments to a list of recipes.
type adder func(s size, types []dtypes, spaces []Space, options ...choices)

// addSmall adds every option in every combination of types.
func addSmall(add adder) {
	for _, group := range []struct {
		rows    int
		options []choices
	}{{1, fewChoices}, {41, allChoices}} {
		for _, o := range group.options {
			s := size{rows: group.rows, vocab: 401}
			if o.name == paddedOnly.name {
				s.student, s.snapshot = 416, 408
			}
			add(s, allDTypes, bothSpaces, o)
		}
	}
}

// addLarge adds real vocabularies. Not every combination: the gradients would
// fill a disk.
func addLarge(add adder) {
	s := size{rows: 257, vocab: 1031}
	add(s, largeDTypes[:4], bothSpaces, defaults, everything)
	add(s, largeDTypes[4:], bothSpaces, everything)
	s = size{rows: 8, vocab: 50257}
	add(s, largeDTypes[:2], bothSpaces, defaults)
	add(s, largeDTypes[:4], bothSpaces, everything)
	add(s, largeDTypes[4:], bothSpaces[1:], everything)
	s = size{rows: 3, vocab: 151936}
	add(s, largeDTypes[:1], bothSpaces[:1], defaults)
	add(s, largeDTypes[1:2], bothSpaces[1:], defaults)
	s.student, s.snapshot = 152064, 152064
	padded := everything
	padded.name = "padded " + everything.name
	add(s, largeDTypes[:4], bothSpaces, padded)
	add(s, largeDTypes[4:], bothSpaces[:1], padded)
}

// addNear adds students that nearly agree with their teachers, where a loss
// computed by subtraction has no correct digit.
func addNear(add adder) {
	near3, near5 := filled("near 1e-3 mean", noisy(1e-3)), filled("near 1e-5 mean", noisy(1e-5))
	add(size{rows: 16, vocab: 4096}, exactDTypes, bothSpaces, near3, near5)
	add(size{rows: 16, vocab: 4096}, exactDTypes[1:], bothSpaces, filled("near 1e-9 mean", noisy(1e-9)))
	add(size{rows: 4, vocab: 50257}, exactDTypes[:1], bothSpaces, near3, near5)
	add(size{rows: 4, vocab: 50257}, exactDTypes[1:], bothSpaces[:1], near3, near5)
	add(size{rows: 9, vocab: 1031}, exactDTypes, bothSpaces,
		filled("near 1e-3 student +100 mean", affine(noisy(1e-3), 1, 100, 0, 0)),
		filled("near 1e-3 teachers -100 mean", affine(noisy(1e-3), 1, 0, -100, -100)))
}

// addHard adds logits at the edges of what the formulas are defined for.
func addHard(add adder) {
	add(size{rows: 9, vocab: 1031}, exactDTypes, bothSpaces,
		filled("independent mean", independent),
		filled("student +100 mean", affine(correlated, 1, 100, 0, 0)),
		filled("snapshot +100 mean", affine(correlated, 1, 0, 100, 0)),
		filled("reference -100 mean", affine(correlated, 1, 0, 0, -100)),
		filled("logits x30 mean", affine(correlated, 30, 0, 0, 0)),
		filled("logits x1e4 mean", affine(correlated, 1e4, 0, 0, 0)),
		filled("peaked mean", peaked),
		filled("equal tensors mean", equal),
		filled("flat rows mean", flat),
		filled("-inf in student mean", forbidding(true, false, false)),
		filled("-inf in snapshot mean", forbidding(false, true, false)),
		filled("-inf in reference mean", forbidding(false, false, true)),
		filled("-inf in student and snapshot mean", forbidding(true, true, false)),
		filled("-inf in teachers mean", forbidding(false, true, true)),
		filled("-inf in all mean", forbidding(true, true, true)),
		with("-inf in student none", func(c *choices) {
			c.reduction, c.fill = None, forbidding(true, false, false)
		}),
		with("alpha 0 -inf in reference mean", func(c *choices) {
			c.alpha, c.fill = 0, forbidding(false, false, true)
		}),
		with("alpha 1 -inf in snapshot mean", func(c *choices) {
			c.alpha, c.fill = 1, forbidding(false, true, false)
		}),
		with("alpha_rows -inf in reference mean", func(c *choices) {
			c.alphaRows, c.fill = true, forbidding(false, false, true)
		}),
		with("no snapshot -inf in all mean", func(c *choices) {
			c.noSnapshot, c.fill = true, forbidding(true, true, true)
		}))
}
