package main

/*
#include "boundary.h"
*/
import "C"

import (
	"unsafe"

	"github.com/anchorkl/anchorkl/core"
)

//export goProgram
func goProgram(args *C.akl_program_args, e *C.akl_error) (status C.akl_status) {
	defer guard(e, &status)
	args.text_size, args.version, args.numbers = 0, C.int32_t(core.ProgramVersion), 0
	program, err := programText(args)
	if err != nil {
		return report(e, err)
	}
	args.text_size = C.size_t(len(program) + 1)
	if args.text == nil {
		return C.AKL_OK
	}
	if args.text_capacity < args.text_size {
		return report(e, fault(core.InvalidArgument, "text_capacity", "got %d, want at least the text's %d bytes",
			args.text_capacity, args.text_size))
	}
	into := unsafe.Slice((*byte)(unsafe.Pointer(args.text)), len(program)+1)
	copy(into, program)
	into[len(program)] = 0
	return C.AKL_OK
}

func programText(args *C.akl_program_args) (string, error) {
	if args.reserved != 0 {
		return "", fault(core.InvalidArgument, "reserved", "got %d, want 0", args.reserved)
	}
	backend := text(args.backend)
	if backend == "" {
		backend = "cpu"
	}
	wanted := core.LogitsText{Backend: backend, AlphaInterior: args.alpha_interior != 0}
	switch args.form {
	case C.AKL_FORM_LOGITS, C.AKL_FORM_SHARD:
		request, err := lossRequest((*C.akl_loss_args)(unsafe.Pointer(args.loss)))
		if err != nil {
			return "", err
		}
		request.Gradient, request.Statistics = args.want_gradient != 0, args.want_statistics != 0
		if args.form == C.AKL_FORM_LOGITS {
			return core.ProgramText(request, wanted)
		}
		round := int(args.round)
		written, numbers, err := core.ShardProgramText(request, core.ShardText{LogitsText: wanted, Shards: int(args.shards), Round: round})
		if err == nil && round < len(numbers) {
			args.numbers = C.int32_t(numbers[round])
		}
		return written, err
	case C.AKL_FORM_LINEAR:
		linear := (*C.akl_linear_args)(unsafe.Pointer(args.linear))
		request, err := linearRequest(linear)
		if err != nil {
			return "", err
		}
		gradients := args.want_linear_gradient
		request.HiddenGradient = gradients[C.AKL_GRADIENT_HIDDEN] != 0
		request.WeightGradient = gradients[C.AKL_GRADIENT_WEIGHT] != 0
		request.BiasGradient = gradients[C.AKL_GRADIENT_BIAS] != 0
		request.Statistics = args.want_statistics != 0
		return core.LinearProgramText(request, core.LinearText{
			LogitsText: wanted, Kernels: args.kernels != 0, SharedTeacherHead: args.shared_teacher_head != 0,
		})
	}
	return "", fault(core.Unsupported, "form", "got %d, this version has 0 (logits), 1 (linear) and 2 (shard) only", args.form)
}
