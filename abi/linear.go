package main

/*
#include "boundary.h"
*/
import "C"

import (
	"unsafe"

	"github.com/anchorkl/anchorkl/core"
)

//export goLinearLoss
func goLinearLoss(id C.uintptr_t, args *C.akl_linear_args, result *C.akl_linear_result, e *C.akl_error) (status C.akl_status) {
	defer guard(e, &status)
	context, err := contextOf(id)
	if err != nil {
		return report(e, err)
	}
	request, err := linearRequest(args)
	if err != nil {
		return report(e, err)
	}
	if err := checkReserved((*C.akl_loss_args)(unsafe.Pointer(args.loss))); err != nil {
		return report(e, err)
	}
	if result.reserved != 0 {
		return report(e, fault(core.InvalidArgument, "result.reserved", "got %d, want 0", result.reserved))
	}
	request.HiddenGradient = result.want_gradient[C.AKL_GRADIENT_HIDDEN] != 0
	request.WeightGradient = result.want_gradient[C.AKL_GRADIENT_WEIGHT] != 0
	request.BiasGradient = result.want_gradient[C.AKL_GRADIENT_BIAS] != 0
	request.HiddenGradientInto = tensor(result.gradient[C.AKL_GRADIENT_HIDDEN])
	request.WeightGradientInto = tensor(result.gradient[C.AKL_GRADIENT_WEIGHT])
	request.BiasGradientInto = tensor(result.gradient[C.AKL_GRADIENT_BIAS])
	request.RowLossesInto = tensor(result.row_losses)
	if result.statistics != nil {
		request.Statistics, request.StatisticsInto = true, tensor(result.statistics.rows)
	}
	answer, err := context.Linear(request)
	if err != nil {
		return report(e, err)
	}
	result.loss, result.counted_rows = C.double(answer.Loss), C.int64_t(answer.CountedRows)
	result.bad_rows, result.first_bad_row = C.int64_t(answer.Bad.Count), C.int64_t(answer.Bad.First)
	result.bad_tensor = tensorNames[answer.Bad.Tensor]
	result.chunk_rows, result.products = C.int64_t(answer.ChunkRows), C.int64_t(answer.Products)
	result.scratch_bytes = C.int64_t(answer.ScratchBytes)
	setMeans(result.statistics, answer.Statistics)
	for which, gradient := range []*core.Gradient{answer.HiddenGradient, answer.WeightGradient, answer.BiasGradient} {
		result.gradient_data[which], result.owner[which] = nil, 0
		if gradient != nil {
			result.gradient_data[which] = gradient.Data()
			result.owner[which] = C.uint64_t(gradients.add(gradient))
		}
	}
	return C.AKL_OK
}

// linearRequest unpacks the arguments of the fused linear form.
func linearRequest(args *C.akl_linear_args) (request core.LinearRequest, err error) {
	loss := (*C.akl_loss_args)(unsafe.Pointer(args.loss))
	for name, logits := range map[string]*C.akl_tensor{"student": loss.student, "snapshot": loss.snapshot, "reference": loss.reference} {
		if logits != nil {
			return request, fault(core.InvalidArgument, "loss."+name, "got logits, want NULL: here they are made of hidden states and weights")
		}
	}
	student, err := projection("student", args.student_hidden, args.student_weight, args.student_bias)
	if err != nil {
		return request, err
	}
	reference := &core.Projection{}
	if loss.topk == nil || args.reference_hidden != nil || args.reference_weight != nil || args.reference_bias != nil {
		reference, err = projection("reference", args.reference_hidden, args.reference_weight, args.reference_bias)
		if err != nil {
			return request, err
		}
	}
	var snapshot *core.Projection
	if args.snapshot_hidden != nil || args.snapshot_weight != nil || args.snapshot_bias != nil {
		if snapshot, err = projection("snapshot", args.snapshot_hidden, args.snapshot_weight, args.snapshot_bias); err != nil {
			return request, err
		}
	}
	request = core.NewLinearRequest(*student, snapshot, *reference)
	setObjective(&request.Objective, loss)
	request.ChunkRows = int(args.chunk_rows)
	return request, nil
}

// projection unpacks a model.
func projection(model string, hidden, weight, bias *C.akl_tensor) (*core.Projection, error) {
	if hidden == nil {
		return nil, fault(core.NullPointer, model+"_hidden", "got NULL, want the address of a tensor")
	}
	if weight == nil {
		return nil, fault(core.NullPointer, model+"_weight", "got NULL, want the address of a tensor")
	}
	return &core.Projection{Hidden: *tensor(hidden), Weight: *tensor(weight), Bias: tensor(bias)}, nil
}
