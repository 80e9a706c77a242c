package xla

/*
#cgo noescape xlacall_run
#cgo nocallback xlacall_run
#include "call.h"
*/
import "C"

import (
	"fmt"
	"unsafe"

	"github.com/anchorkl/anchorkl/core/program"
)

// Alignment is what PJRT's CPU client asks of memory that it uses in place.
const Alignment = 64

// MaxArguments is how many arguments a program may have.
const MaxArguments = C.XLACALL_ARGUMENTS

// Argument is an array of a program in the caller's memory: C's, or Go's that
// is pinned, aligned to Alignment; or the client's GPU's, aligned to GPUAlignment.
type Argument struct {
	Data  unsafe.Pointer
	DType program.DType
	Rank  int      // 0 to 2
	Dims  [2]int64 // the first Rank count
	// Result is set if the program writes the memory: the argument is donated,
	// and a result of the program aliases it. The program's results are the
	// arguments with Result, in order.
	Result bool
}

// Run executes the program and returns when the results are in the arguments'
// memory. The memory must not be written during the call, but by the program.
//
// The plugin is trusted to look at no memory that the program does not read;
// an argument's dimensions may therefore be larger than its memory.
//
// Many goroutines may run one program at once, on results that don't overlap.
// After an error the results' contents are undefined.
func (p *Program) Run(arguments []Argument) error {
	_, err := p.RunCopying(arguments)
	return err
}

// RunCopying is Run; on a GPU it says how many bytes of results were copied to where
// they were wanted, since the plugin wrote them elsewhere.
func (p *Program) RunCopying(arguments []Argument) (copied int64, err error) {
	if len(arguments) > MaxArguments {
		return 0, invalid("got %d arguments, want at most %d", len(arguments), MaxArguments)
	}
	// A copy, so that nothing else of Go's is near what C is given.
	var native [MaxArguments]C.xlacall_argument
	results, alignment := C.size_t(0), uintptr(Alignment)
	if p.native.copier != nil {
		alignment = GPUAlignment
	}
	for i := range arguments {
		from, to := &arguments[i], &native[i]
		if from.Data == nil || uintptr(from.Data)%alignment != 0 {
			return 0, invalid("argument %d: got memory at %p, want an address aligned to %d bytes", i, from.Data, alignment)
		}
		if from.Rank < 0 || from.Rank > len(from.Dims) {
			return 0, invalid("argument %d: got rank %d, want 0 to %d", i, from.Rank, len(from.Dims))
		}
		to.data, to.rank = from.Data, C.int32_t(from.Rank)
		to.dims[0], to.dims[1] = C.int64_t(from.Dims[0]), C.int64_t(from.Dims[1])
		if to._type = bufferType(from.DType); to._type == 0 {
			return 0, invalid("argument %d: got type %s, which no program declares", i, from.DType)
		}
		if from.Result {
			to.result = 1
			results++
		}
	}
	if results != p.native.results {
		return 0, invalid("got %d arguments for results, want %d, the program's results", results, p.native.results)
	}
	// Not &native[0] in the call: cgo then checks, and so copies, the array.
	first := &native[0]
	outcome := C.xlacall_run(p.native, first, C.size_t(len(arguments)))
	if outcome.error != nil {
		return 0, p.client.api.failure(outcome.error)
	}
	if outcome.moved >= 0 && outcome.code != 0 {
		return 0, &Error{Code: Internal, Message: fmt.Sprintf("copying result %d on the device failed with CUDA's error %d", outcome.moved, outcome.code)}
	}
	if outcome.moved >= 0 {
		return 0, &Error{Code: FailedPrecondition, Message: fmt.Sprintf(
			"the plugin wrote result %d elsewhere than in its argument's memory: it does not compute in place", outcome.moved)}
	}
	return int64(outcome.copied), nil
}

func invalid(format string, arguments ...any) error {
	return &Error{Code: InvalidArgument, Message: fmt.Sprintf(format, arguments...)}
}

// bufferType is PJRT's name of a type that programs declare; 0 for others.
func bufferType(dtype program.DType) C.int32_t {
	switch dtype {
	case program.Float16:
		return C.PJRT_F16
	case program.BFloat16:
		return C.PJRT_BF16
	case program.Float32:
		return C.PJRT_F32
	case program.Float64:
		return C.PJRT_F64
	case program.Uint16:
		return C.PJRT_U16
	case program.Int32:
		return C.PJRT_S32
	case program.Int64:
		return C.PJRT_S64
	}
	return 0
}
