package core

import (
	"runtime"
	"unsafe"

	"github.com/anchorkl/anchorkl/core/program"
	"github.com/anchorkl/anchorkl/core/xla"
)

// linearRun is one call's way through the chunks of the fused linear form.
type linearRun struct {
	context    *Context
	request    *LinearRequest
	plan       rowPlan
	vocab      int
	arithmetic DType

	counted []int32 // the rows that count, which alone are computed
	chunks  chunks
	heads   []*head // the first is the student's, the second the mixed hidden states' if these are mixed
	mix     mix
	anchor  unsafe.Pointer // a chunk's mixed logits, where they or hidden states are mixed
	mixing  mixing

	// upstream is a chunk's logits' gradient: where the student's logits were, or,
	// where the products take it in bfloat16, in memory of its own, in that type.
	upstream array

	gradients headGradients
	borrowed  []*region // until the call ends
	bytes     int       // of these, as far as asked for
	pinner    runtime.Pinner

	rowLosses, statistics []float64
}

// head makes the logits of one model, chunk by chunk.
type head struct {
	width          int
	hidden         DType // as it is multiplied
	weight, bias   array // bias: no data if there is none
	take           func(into unsafe.Pointer, row int)
	staged, logits unsafe.Pointer // a chunk's
}

func newLinearRun(c *Context, request *LinearRequest, plan rowPlan, vocab int) *linearRun {
	r := &linearRun{context: c, request: request, plan: plan, vocab: vocab, arithmetic: request.arithmetic()}
	for row, weight := range plan.weight {
		if weight != 0 {
			r.counted = append(r.counted, int32(row))
		}
	}
	r.rowLosses = make([]float64, len(plan.weight))
	if request.Statistics {
		r.statistics = make([]float64, len(plan.weight)*StatisticsCount)
	}
	r.mix = request.mix()
	return r
}

// all goes through the chunks.
func (r *linearRun) all() error {
	if err := r.place(); err != nil {
		return err
	}
	for first := 0; first < len(r.counted); first += r.chunks.rows {
		if err := r.oneChunk(r.counted[first:min(first+r.chunks.rows, len(r.counted))]); err != nil {
			return err
		}
	}
	return r.finish()
}

// place finds memory for everything that is needed.
func (r *linearRun) place() error {
	models := r.request.models()
	if r.mix == mixHidden {
		models = models[:1]
	}
	for _, m := range models {
		h, err := r.headOf(m)
		if err != nil {
			return err
		}
		r.heads = append(r.heads, h)
	}
	if r.mix == mixHidden {
		h, err := r.mixedHead()
		if err != nil {
			return err
		}
		r.heads = append(r.heads, h)
	}
	return r.placeChunk()
}

// placeChunk finds memory for a chunk's hidden states and logits. Where logits are mixed
// there are two arrays of them: the student's come to lie where the reference's were.
func (r *linearRun) placeChunk() error {
	element := r.arithmetic.Size()
	arrays := len(r.heads)
	if r.mix == mixLogits {
		arrays = 2
	}
	rowBytes := arrays * r.vocab * element
	r.chunks = cutChunks(r.request.ChunkRows, len(r.counted), rowBytes, r.request.Student.Weight.DType.Size() == 2)
	if r.chunks.rows > mostBytes/rowBytes {
		return fault(OutOfMemory, "chunk_rows", "got %d rows of %d bytes of logits, more than memory can hold", r.chunks.rows, rowBytes)
	}
	logits := alignUp(r.chunks.rows * r.vocab * element)
	r.upstream = array{dtype: r.arithmetic, width: r.vocab * element}
	ownUpstream := 0
	if r.request.narrowUpstream(r.arithmetic) {
		r.upstream = array{dtype: BFloat16, width: r.vocab * BFloat16.Size()}
		ownUpstream = alignUp(r.chunks.rows * r.upstream.width)
	}
	bytes := arrays*logits + ownUpstream + r.mixing.bytes(r)
	for _, h := range r.heads {
		bytes += alignUp(r.chunks.rows * h.width * h.hidden.Size())
	}
	scratch, err := r.borrow(bytes)
	if err != nil {
		return err
	}
	at := scratch.data()
	for i, h := range r.heads {
		h.logits = unsafe.Add(at, i%arrays*logits)
	}
	r.upstream.data = r.heads[0].logits
	if r.mix != mixNothing {
		r.anchor = r.heads[1].logits
	}
	at = unsafe.Add(at, arrays*logits)
	if ownUpstream > 0 {
		r.upstream.data = at
		at = unsafe.Add(at, ownUpstream)
	}
	for _, h := range r.heads {
		h.staged = at
		at = unsafe.Add(at, alignUp(r.chunks.rows*h.width*h.hidden.Size()))
	}
	r.mixing.place(r, at)
	return r.placeGradients()
}

// headOf is a model's own head.
func (r *linearRun) headOf(m model) (*head, error) {
	h := &head{width: m.Hidden.Columns, hidden: m.Hidden.DType}
	bytes := h.width * h.hidden.Size()
	hidden := &m.Hidden
	h.take = func(into unsafe.Pointer, row int) {
		copy(unsafe.Slice((*byte)(into), bytes), unsafe.Slice((*byte)(hidden.at(row)), bytes))
	}
	return h, r.placeHead(h, m.Projection)
}

func (r *linearRun) placeHead(h *head, p *Projection) error {
	var err error
	if h.weight, err = r.inPlace(&p.Weight); err == nil && p.Bias != nil {
		h.bias, err = r.inPlace(p.Bias)
	}
	return err
}

// inPlace is a dense tensor where it lies, or a copy of it that is aligned.
func (r *linearRun) inPlace(t *Tensor) (array, error) {
	r.pinner.Pin(t.Data)
	a := array{t.Data, t.DType, t.Columns * t.DType.Size()}
	if uintptr(t.Data)%xla.Alignment == 0 {
		return a, nil
	}
	copied, err := r.borrow(t.Rows * a.width)
	if err != nil {
		return a, err
	}
	r.context.bytesCopied.Add(int64(copy(copied.bytes, t.bytes())))
	a.data = copied.data()
	return a, nil
}

// oneChunk computes some rows: their logits, losses, and shares of the gradients.
func (r *linearRun) oneChunk(rows []int32) error {
	padded := r.chunks.padded(len(rows))
	for _, h := range r.heads[1:] {
		if err := r.project(h, rows, padded); err != nil {
			return err
		}
	}
	if r.mix == mixLogits {
		if err := r.mixing.run(r, rows, padded); err != nil {
			return err
		}
	}
	if err := r.project(r.heads[0], rows, padded); err != nil {
		return err
	}
	if err := r.lossOf(rows); err != nil {
		return err
	}
	return r.addGradients(rows, padded)
}

// project makes the logits of one head.
func (r *linearRun) project(h *head, rows []int32, padded int) error {
	bytes := h.width * h.hidden.Size()
	for i, row := range rows {
		h.take(unsafe.Add(h.staged, i*bytes), int(row))
	}
	clear(unsafe.Slice((*byte)(unsafe.Add(h.staged, len(rows)*bytes)), (padded-len(rows))*bytes))
	wanted := program.Product{Rows: padded, Width: h.width, Vocab: r.vocab, Hidden: h.hidden, Weight: h.weight.dtype,
		Bias: h.bias.dtype, Logits: r.arithmetic}
	arguments := []xla.Argument{matrixOf(h.staged, h.hidden, padded, h.width), matrixOf(h.weight.data, h.weight.dtype, r.vocab, h.width)}
	if h.bias.data != nil {
		arguments = append(arguments, vectorOf(h.bias.data, h.bias.dtype, r.vocab))
	}
	return r.execute(wanted, wanted.Text, append(arguments, written(matrixOf(h.logits, r.arithmetic, padded, r.vocab)))...)
}

// lossOf computes the rows' losses and the gradient of their logits.
func (r *linearRun) lossOf(rows []int32) error {
	logits := func(data unsafe.Pointer) Tensor {
		return Tensor{Data: data, DType: r.arithmetic, Device: CPU, Rows: len(rows), Columns: r.vocab}
	}
	request := &LossRequest{Student: logits(r.heads[0].logits), Objective: r.request.Objective}
	if r.mix == mixNothing {
		teachers := r.heads[1:]
		if r.request.Snapshot != nil {
			snapshot := logits(teachers[0].logits)
			request.Snapshot, teachers = &snapshot, teachers[1:]
		}
		if r.request.TopK == nil {
			request.Reference = logits(teachers[0].logits)
		}
	} else {
		request.Reference = logits(r.anchor)
	}
	if r.mix == mixLogits { // scaled and capped before they were mixed
		request.LogitScale.Reference, request.Softcap.Reference = 1, 0
	}
	if r.request.wantsGradient() {
		request.Gradient, request.GradientInto = true, &Tensor{Data: r.upstream.data, DType: r.upstream.dtype, Device: CPU, Rows: len(rows), Columns: r.vocab}
	}
	plan := rowPlan{z: r.plan.z, counted: len(rows), source: rows, alpha: make([]float64, len(rows)), weight: make([]float64, len(rows))}
	if r.plan.label != nil {
		plan.label = make([]int32, len(rows))
	}
	for i, row := range rows {
		plan.alpha[i], plan.weight[i] = r.plan.alpha[row], r.plan.weight[row]
		if r.mix != mixNothing {
			plan.alpha[i] = 1 // the mixture is the whole anchor
		}
		if plan.label != nil {
			plan.label[i] = r.plan.label[row]
		}
	}
	wanted := request.program(r.vocab, program.Planned)
	if r.upstream.dtype != r.arithmetic {
		wanted.Gradient = r.upstream.dtype
	}
	computed, err := r.context.run(request, plan, wanted)
	if err != nil {
		return err
	}
	for i, row := range rows {
		r.rowLosses[row] = computed.rowLosses[i]
		if r.statistics != nil {
			copy(r.statistics[int(row)*StatisticsCount:][:StatisticsCount], computed.statistics[i*StatisticsCount:])
		}
	}
	return nil
}

// execute runs a program.
func (r *linearRun) execute(key any, text func() (string, error), arguments ...xla.Argument) error {
	compiled, err := r.context.client.Program(key, text, 0)
	if err != nil {
		return fromXLA(err)
	}
	defer compiled.Release()
	if err := compiled.Run(arguments); err != nil {
		return fromXLA(err)
	}
	return nil
}

func (r *linearRun) release() {
	r.pinner.Unpin()
	for _, b := range r.borrowed {
		r.context.scratch.give(b)
	}
	r.gradients.release(r.context)
}

// borrow takes memory until the call ends.
func (r *linearRun) borrow(bytes int) (*region, error) {
	m, err := r.context.scratch.take(bytes)
	if err == nil {
		r.borrowed, r.bytes = append(r.borrowed, m), r.bytes+bytes
	}
	return m, err
}

func matrixOf(data unsafe.Pointer, dtype DType, rows, columns int) xla.Argument {
	return xla.Argument{Data: data, DType: dtype, Rank: 2, Dims: [2]int64{int64(rows), int64(columns)}}
}

func vectorOf(data unsafe.Pointer, dtype DType, elements int) xla.Argument {
	return xla.Argument{Data: data, DType: dtype, Rank: 1, Dims: [2]int64{int64(elements)}}
}

// written marks an argument as a result.
func written(a xla.Argument) xla.Argument {
	a.Result = true
	return a
}
