package core

import (
	"unsafe"

	"github.com/anchorkl/anchorkl/core/program"
)

// ProgramVersion changes whenever the inputs, results or meaning of the
// programs that ProgramText writes change.
const ProgramVersion = program.Version

// ProgramText is the StableHLO text of the program that a request needs, in
// the form that suits a backend ("cpu", "cuda" or "tpu"), for hosts that
// compile it themselves. Needs no plugin and no device; of the request only
// the logits' types and shapes, Vocab, Space and Gradient are read. See
// program.Logits for the program's inputs and results.
func ProgramText(request LossRequest, backend string) (string, error) {
	layout, err := program.LayoutFor(backend)
	if err != nil {
		return "", fault(InvalidArgument, "backend", `got %q, want "cpu", "cuda" or "tpu"`, backend)
	}
	var aligned float64
	for _, l := range request.logits() {
		shape := *l.tensor
		shape.Data = unsafe.Pointer(&aligned) // there is no memory, and none is read
		if !shape.DType.IsLogits() {
			return "", fault(InvalidDType, l.name+".dtype", "got %s, want float16, bfloat16, float32 or float64", shape.DType)
		}
		if err := shape.check(l.name); err != nil {
			return "", err
		}
		if shape.Rows < 1 || shape.Rows != request.Student.Rows {
			return "", fault(InvalidShape, l.name+".rows", "got %d, want the student's %d, at least 1", shape.Rows, request.Student.Rows)
		}
	}
	// The scalars are inputs of the program: any valid ones do.
	request.Alpha, request.Tau, request.Reduction = 0.5, 1, Mean
	if err := request.checkScalars(); err != nil {
		return "", err
	}
	vocab, err := request.checkVocab()
	if err != nil {
		return "", err
	}
	wanted := request.program(vocab, layout)
	wanted.Rows = request.Student.Rows
	text, err := wanted.Text()
	if err != nil {
		return "", &Error{Status: Internal, Message: err.Error(), cause: err}
	}
	return text, nil
}
