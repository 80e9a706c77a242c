package program

// transform applies an operand's scale and cap to its logits: y = scale z, then
// c tanh(y/c). Infinities stay what they are: -inf is probability 0, which a
// cap must not turn into a token. The derivative dy/dz is nil when it is 1.
func (o Operand) transform(g *graph, z, scale, cap value) (y, derivative value) {
	y = z
	if o.Scaled {
		y = g.mul(y, scale)
		derivative = scale
	}
	if o.Capped {
		t := g.tanh(g.div(y, cap))
		// The cap is taken off so that chains of the Tiles layout, which must share
		// nothing (passes.chain), do not share this comparison; it changes nothing.
		infinite := g.equal(g.sub(g.abs(y), cap), g.number(inf))
		y = g.choose(infinite, y, g.mul(cap, t))
		// 1 - tanh^2, without cancellation where tanh is near 1.
		slope := g.mul(g.sub(g.number(1), t), g.add(g.number(1), t))
		if derivative == nil {
			derivative = slope
		} else {
			derivative = g.mul(derivative, slope)
		}
	}
	return y, derivative
}
