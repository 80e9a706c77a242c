package core

import (
	"unsafe"

	"github.com/anchorkl/anchorkl/core/program"
)

// ProgramVersion changes whenever the inputs, results or meaning of the
// programs that ProgramText writes change.
const ProgramVersion = program.Version

// LogitsText says which program of the logits form ProgramText writes.
type LogitsText struct {
	Backend string // "cpu", "cuda" or "tpu": the form that suits it
	// AlphaInterior: alpha, in the arithmetic's type, will be a normal number below 1 in
	// every row that counts, which is less work. A row in which it is not gets another anchor.
	AlphaInterior bool
}

// ProgramText is the StableHLO text of the program that a request needs, for
// hosts that compile it themselves. Needs no plugin and no device; of the request
// only the logits' types and shapes, Vocab, Space and Gradient are read. See
// program.Logits for the program's inputs and results.
func ProgramText(request LossRequest, wanted LogitsText) (string, error) {
	l, err := request.exported(wanted)
	if err != nil {
		return "", err
	}
	return textOf(l.Text())
}

// exported is the program of a request whose tensors have no memory.
func (r *LossRequest) exported(wanted LogitsText) (l program.Logits, err error) {
	layout, err := layoutFor(wanted.Backend)
	if err != nil {
		return l, err
	}
	for _, t := range r.logits() {
		if err := t.checkShape(); err != nil {
			return l, err
		}
		if t.tensor.Rows < 1 || t.tensor.Rows != r.Student.Rows {
			return l, fault(InvalidShape, t.name+".rows", "got %d, want the student's %d, at least 1", t.tensor.Rows, r.Student.Rows)
		}
	}
	if err := r.checkShared(); err != nil {
		return l, err
	}
	vocab, err := r.checkVocab()
	if err != nil {
		return l, err
	}
	l = r.program(vocab, layout)
	l.Rows, l.Interior = r.Student.Rows, wanted.AlphaInterior
	return l, nil
}

func layoutFor(backend string) (program.Layout, error) {
	layout, err := program.LayoutFor(backend)
	if err != nil {
		return 0, fault(InvalidArgument, "backend", `got %q, want "cpu", "cuda" or "tpu"`, backend)
	}
	return layout, nil
}

// checkShape checks a tensor that has no memory, as programs are written for.
func (t namedTensor) checkShape() error {
	var aligned float64
	shape := *t.tensor
	shape.Data = unsafe.Pointer(&aligned) // nothing is read
	return namedTensor{t.name, &shape}.checkFloats()
}

// checkShared checks the options that are part of a program's text; of those that are
// its inputs any valid value does.
func (o *Objective) checkShared() error {
	if o.TopK != nil {
		return fault(Unsupported, "topk", "got one for a program's text, want logits: programs for other hosts have no such reference yet")
	}
	o.Alpha, o.Tau, o.Reduction = 0.5, 1, Mean
	return o.checkScalars()
}

func textOf(text string, err error) (string, error) {
	if err != nil {
		return "", &Error{Status: Internal, Message: err.Error(), cause: err}
	}
	return text, nil
}
