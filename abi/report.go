package main

/*
#include "boundary.h"
*/
import "C"

import (
	"errors"
	"fmt"
	"runtime/debug"

	"github.com/anchorkl/anchorkl/core"
)

// report fills the caller's error and returns its status; nil is AKL_OK.
func report(out *C.akl_error, err error) C.akl_status {
	if err == nil {
		return C.AKL_OK
	}
	var known *core.Error
	if !errors.As(err, &known) {
		known = &core.Error{Status: core.Internal, Message: err.Error()}
	}
	if out != nil {
		out.status = C.int32_t(known.Status)
		put(out.field[:], known.Field)
		put(out.message[:], known.Error())
	}
	return C.akl_status(known.Status)
}

// fault is an error about an argument that only C callers can get wrong.
func fault(status core.Status, field, format string, arguments ...any) error {
	return &core.Error{Status: status, Field: field, Message: fmt.Sprintf(format, arguments...)}
}

// guard turns a panic into AKL_INTERNAL: it must never cross into C.
func guard(out *C.akl_error, status *C.akl_status) {
	if cause := recover(); cause != nil {
		*status = report(out, &core.Error{Status: core.Internal,
			Message: fmt.Sprintf("a bug in anchorkl, please report it: %v\n%s", cause, debug.Stack())})
	}
}

// put writes a string to a C array, NUL-terminated, cut where it is too long
// but never inside a UTF-8 sequence.
func put(into []C.char, s string) {
	if len(s) >= len(into) {
		end := len(into) - 1
		for end > 0 && s[end]&0xc0 == 0x80 {
			end--
		}
		s = s[:end]
	}
	for i := range len(s) {
		into[i] = C.char(s[i])
	}
	into[len(s)] = 0
}
