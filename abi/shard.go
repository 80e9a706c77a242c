package main

/*
#include "boundary.h"
*/
import "C"

import (
	"unsafe"

	"github.com/anchorkl/anchorkl/core"
)

//export goShardStats
func goShardStats(id C.uintptr_t, args *C.akl_shard_args, out *C.akl_shard_numbers, e *C.akl_error) (status C.akl_status) {
	defer guard(e, &status)
	request, err := shardRequest(args)
	if err != nil {
		return report(e, err)
	}
	rounds, dtype := request.Rounds(), request.NumbersType()
	if out.round < 0 || int(out.round) >= len(rounds) {
		return report(e, fault(core.InvalidArgument, "round", "got %d, want 0 to %d", out.round, len(rounds)-1))
	}
	round := rounds[out.round]
	out.rounds, out.count, out.reduce = C.int32_t(len(rounds)), C.int32_t(round.Numbers), C.int32_t(round.Reduce)
	out.dtype.code, out.dtype.bits, out.dtype.lanes = C.uint8_t(dtype>>8), C.uint8_t(dtype&0xff), 1
	if out.numbers == nil {
		return C.AKL_OK
	}
	context, err := contextOf(id)
	if err != nil {
		return report(e, err)
	}
	return report(e, context.ShardStats(request, int(out.round), *tensor(out.numbers)))
}

//export goShardLoss
func goShardLoss(id C.uintptr_t, args *C.akl_shard_args, result *C.akl_loss_result, e *C.akl_error) (status C.akl_status) {
	defer guard(e, &status)
	context, err := contextOf(id)
	if err != nil {
		return report(e, err)
	}
	request, err := shardRequest(args)
	if err != nil {
		return report(e, err)
	}
	if err := setWanted(&request.LossRequest, result); err != nil {
		return report(e, err)
	}
	if result.statistics != nil && args.want_statistics == 0 {
		return report(e, fault(core.InvalidArgument, "want_statistics", "got 0 with statistics in the result, want 1, also in the rounds before"))
	}
	request.Statistics = args.want_statistics != 0
	answer, err := context.ShardLoss(request)
	if err != nil {
		return report(e, err)
	}
	setResult(result, answer)
	return C.AKL_OK
}

// shardRequest unpacks the arguments of the vocabulary-parallel form.
func shardRequest(args *C.akl_shard_args) (core.ShardRequest, error) {
	if args.reserved != 0 {
		return core.ShardRequest{}, fault(core.InvalidArgument, "reserved", "got %d, want 0", args.reserved)
	}
	loss := (*C.akl_loss_args)(unsafe.Pointer(args.loss))
	if err := checkReserved(loss); err != nil {
		return core.ShardRequest{}, err
	}
	own, err := lossRequest(loss)
	own.Statistics = args.want_statistics != 0
	request := core.ShardRequest{LossRequest: own, FirstColumn: int(args.first_column)}
	for _, reduced := range args.reduced {
		if reduced == nil {
			break
		}
		request.Reduced = append(request.Reduced, *tensor(reduced))
	}
	return request, err
}
