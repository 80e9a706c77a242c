// Package main is the shared library: each exported function of
// include/anchorkl.h has its C half in boundary.c and its Go half here, which
// unpacks C structs, calls core and packs the answer; nothing else.
package main

/*
#cgo CFLAGS: -std=c99 -D_POSIX_C_SOURCE=200809L -Wall -Wextra -Wshadow
#include <stdlib.h>
#include "boundary.h"
#include "enter.h"
*/
import "C"

import (
	"strings"
	"unsafe"

	"github.com/anchorkl/anchorkl/core"
)

// A library has a main function that is never called.
func main() {}

// Package syscall, whose initialization raises them, is initialized before this one.
func init() { C.restore_limits() }

//export goContextCreate
func goContextCreate(options *C.akl_context_options, id *C.uintptr_t, out *C.akl_error) (status C.akl_status) {
	defer guard(out, &status)
	created, err := core.NewContext(core.ContextOptions{
		Plugin:     text(options.plugin),
		Device:     text(options.device),
		DeviceID:   int(options.device_id),
		Threads:    int(options.threads),
		PythonPath: list(options.python_path),
		CacheDir:   text(options.cache_dir),

		MemoryFraction: float64(options.memory_fraction),
	})
	if err != nil {
		return report(out, err)
	}
	*id = C.uintptr_t(contexts.add(created))
	return C.AKL_OK
}

//export goContextDestroy
func goContextDestroy(id C.uintptr_t) (status C.akl_status) {
	defer guard(nil, &status)
	context, ok := contexts.remove(uint64(id))
	if !ok {
		return C.AKL_INVALID_CONTEXT
	}
	return report(nil, context.Close())
}

//export goContextInfo
func goContextInfo(id C.uintptr_t, out *C.akl_info, e *C.akl_error) (status C.akl_status) {
	defer guard(e, &status)
	context, err := contextOf(id)
	if err != nil {
		return report(e, err)
	}
	info, err := context.Info()
	if err != nil {
		return report(e, err)
	}
	put(out.platform[:], info.Platform)
	put(out.platform_version[:], info.PlatformVersion)
	put(out.plugin[:], info.Plugin)
	out.pjrt_api_major, out.pjrt_api_minor = C.int32_t(info.PJRTMajor), C.int32_t(info.PJRTMinor)
	out.programs_compiled = C.int64_t(info.ProgramsCompiled)
	out.live_buffers, out.bytes_held = C.int64_t(info.LiveBuffers), C.int64_t(info.BytesHeld)
	out.bytes_copied, out.calls = C.int64_t(info.BytesCopied), C.int64_t(info.Calls)
	out.programs_loaded, out.bytes_kept = C.int64_t(info.ProgramsLoaded), C.int64_t(info.BytesKept)
	return C.AKL_OK
}

//export goContextTrim
func goContextTrim(id C.uintptr_t, e *C.akl_error) (status C.akl_status) {
	defer guard(e, &status)
	context, err := contextOf(id)
	if err != nil {
		return report(e, err)
	}
	return report(e, context.Trim())
}

//export goLoss
func goLoss(id C.uintptr_t, args *C.akl_loss_args, result *C.akl_loss_result, e *C.akl_error) (status C.akl_status) {
	defer guard(e, &status)
	context, err := contextOf(id)
	if err != nil {
		return report(e, err)
	}
	if err := checkReserved(args); err != nil {
		return report(e, err)
	}
	request, err := lossRequest(args)
	if err == nil {
		err = setWanted(&request, result)
	}
	if err != nil {
		return report(e, err)
	}
	answer, err := context.Loss(request)
	if err != nil {
		return report(e, err)
	}
	setResult(result, answer)
	return C.AKL_OK
}

// setWanted unpacks what is wanted of a loss.
func setWanted(request *core.LossRequest, result *C.akl_loss_result) error {
	if result.reserved != 0 {
		return fault(core.InvalidArgument, "result.reserved", "got %d, want 0", result.reserved)
	}
	request.Gradient = result.want_gradient != 0
	request.RowLossesInto = tensor(result.row_losses)
	if result.statistics != nil {
		request.Statistics, request.StatisticsInto = true, tensor(result.statistics.rows)
	}
	if request.Gradient {
		request.GradientInto = tensor(result.gradient)
	}
	return nil
}

// setResult packs the answer.
func setResult(result *C.akl_loss_result, answer *core.LossResult) {
	result.loss, result.counted_rows = C.double(answer.Loss), C.int64_t(answer.CountedRows)
	result.bad_rows, result.first_bad_row = C.int64_t(answer.Bad.Count), C.int64_t(answer.Bad.First)
	result.bad_tensor = tensorNames[answer.Bad.Tensor]
	setMeans(result.statistics, answer.Statistics)
	result.gradient_data, result.owner = nil, 0
	if answer.Gradient != nil {
		result.gradient_data = answer.Gradient.Data()
		result.owner = C.uint64_t(gradients.add(answer.Gradient))
	}
}

//export goGradientDescribe
func goGradientDescribe(owner C.uint64_t, out *C.owned_gradient, e *C.akl_error) (status C.akl_status) {
	defer guard(e, &status)
	gradient, ok := gradients.get(uint64(owner))
	if !ok {
		return report(e, fault(core.InvalidContext, "result.owner",
			"got a result without a gradient of the library's (handle %d): want one that was neither handed over nor released", owner))
	}
	rows, columns := gradient.Shape()
	device, number := gradient.Device()
	*out = C.owned_gradient{owner: owner, data: gradient.Data(), rows: C.int64_t(rows), columns: C.int64_t(columns),
		device_type: C.int32_t(device), device_id: C.int32_t(number)}
	out.dtype.code, out.dtype.bits = C.uint8_t(gradient.DType()>>8), C.uint8_t(gradient.DType()&0xff)
	return C.AKL_OK
}

//export goGradientRelease
func goGradientRelease(owner C.uint64_t) {
	var status C.akl_status
	defer guard(nil, &status)
	if gradient, ok := gradients.remove(uint64(owner)); ok {
		gradient.Release()
	}
}

// checkReserved refuses what may one day mean something.
func checkReserved(args *C.akl_loss_args) error {
	if args.reserved != 0 {
		return fault(core.InvalidArgument, "reserved", "got %d, want 0", args.reserved)
	}
	return nil
}

// setMeans fills the caller's statistics, if there are any.
func setMeans(into *C.akl_statistics, from *core.Statistics) {
	if into == nil {
		return
	}
	for k, mean := range from.Mean {
		into.mean[k] = C.double(mean)
	}
}

// tensorNames are names of tensors that C may keep.
var tensorNames = func() map[string]*C.char {
	names := map[string]*C.char{"": C.CString("")}
	for _, model := range []string{"student", "snapshot", "reference"} {
		for _, part := range []string{"", "_hidden", "_weight", "_bias"} {
			names[model+part] = C.CString(model + part)
		}
	}
	return names
}()

// lossRequest unpacks the arguments of a loss.
func lossRequest(args *C.akl_loss_args) (core.LossRequest, error) {
	student, reference := tensor(args.student), tensor(args.reference)
	if student == nil {
		return core.LossRequest{}, fault(core.NullPointer, "student", "got NULL, want the address of a tensor")
	}
	if reference == nil {
		if args.topk == nil {
			return core.LossRequest{}, fault(core.NullPointer, "reference", "got NULL, want the address of a tensor, or a topk instead")
		}
		reference = &core.Tensor{}
	}
	request := core.NewLossRequest(*student, tensor(args.snapshot), *reference)
	setObjective(&request.Objective, args)
	return request, nil
}

// setObjective unpacks what is wanted of any form's logits.
func setObjective(o *core.Objective, args *C.akl_loss_args) {
	o.Labels, o.AlphaRows, o.Weights = tensor(args.labels), tensor(args.alpha_rows), tensor(args.weights)
	o.Alpha, o.Tau, o.NumItems = float64(args.alpha), float64(args.tau), float64(args.num_items)
	o.IgnoreIndex, o.Vocab = int64(args.ignore_index), int(args.vocab)
	o.Space, o.Divergence = core.Space(args.space), core.Divergence(args.divergence)
	o.Reduction, o.TauSquared = core.Reduction(args.reduction), args.tau_squared != 0
	o.KLWeight, o.CEWeight, o.Beta = float64(args.kl_weight), float64(args.ce_weight), float64(args.beta)
	o.LogitScale, o.Softcap = perModel(args.logit_scale), perModel(args.softcap)
	o.Check, o.Stream = core.Check(args.check), args.stream
	if listed := (*C.akl_topk)(unsafe.Pointer(args.topk)); listed != nil {
		o.TopK = &core.TopK{IDs: *tensor(listed.ids), Logs: *tensor(listed.logs), Tail: *tensor(listed.tail)}
	}
}

func perModel(numbers [3]C.double) core.PerModel {
	return core.PerModel{Student: float64(numbers[C.AKL_STUDENT]), Snapshot: float64(numbers[C.AKL_SNAPSHOT]),
		Reference: float64(numbers[C.AKL_REFERENCE])}
}

// tensor unpacks a tensor; nil stays nil.
func tensor(t *C.akl_tensor) *core.Tensor {
	if t == nil {
		return nil
	}
	dtype := core.DType(uint16(t.dtype.code)<<8 | uint16(t.dtype.bits))
	if t.dtype.lanes != 1 {
		dtype = 0 // vectors of elements are no type of ours
	}
	return &core.Tensor{
		Data: t.data, DType: dtype, Device: core.DeviceType(t.device_type), DeviceID: int(t.device_id),
		Rows: int(t.rows), Columns: int(t.columns), RowStride: int(t.row_stride),
	}
}

// text is a C string; NULL is "".
func text(s *C.char) string {
	if s == nil {
		return ""
	}
	return C.GoString(s)
}

// list splits a ':'-separated C string; NULL is nil.
func list(s *C.char) []string {
	if s == nil {
		return nil
	}
	parts := []string{}
	for _, part := range strings.Split(C.GoString(s), ":") {
		if part != "" {
			parts = append(parts, part)
		}
	}
	return parts
}
