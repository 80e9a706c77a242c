package core

import (
	"errors"
	"fmt"

	"github.com/anchorkl/anchorkl/core/xla"
)

// Status tells kinds of errors apart. The values are those of the C header.
type Status int32

// Every status, with its usual cause.
const (
	OK              Status = 0
	InvalidArgument Status = 100 // a value is out of range
	InvalidShape    Status = 101 // rows, columns or row strides do not fit each other
	InvalidDType    Status = 102 // a type that this tensor can't have
	InvalidDevice   Status = 103 // a tensor is not on the context's device
	InvalidStruct   Status = 104 // C only: struct_size is too small
	NullPointer     Status = 105 // a required pointer is nil
	InvalidContext  Status = 106 // the context, store or writer was closed
	Unsupported     Status = 107 // a valid request that this version can't serve
	NotFinite       Status = 108 // CheckRaise: a row's loss is NaN or infinite
	NotFound        Status = 109 // no store there, or no record of that id in it
	Mismatch        Status = 110 // a store or record of something else
	Unavailable     Status = 200 // no usable PJRT plugin, or no such device
	Forked          Status = 201 // C only: called in a forked child
	OutOfMemory     Status = 202 // the device or the host has no memory left
	CompileFailed   Status = 203 // XLA refused the program
	ExecutionFailed Status = 204 // the program failed while it ran
	IOFailed        Status = 205 // the file system failed
	Damaged         Status = 206 // a file's bytes fail their checksum
	Busy            Status = 207 // another writer has the segment
	Internal        Status = 300 // a bug in anchorkl
)

var statusNames = map[Status]string{
	OK:              "AKL_OK",
	InvalidArgument: "AKL_INVALID_ARGUMENT",
	InvalidShape:    "AKL_INVALID_SHAPE",
	InvalidDType:    "AKL_INVALID_DTYPE",
	InvalidDevice:   "AKL_INVALID_DEVICE",
	InvalidStruct:   "AKL_INVALID_STRUCT",
	NullPointer:     "AKL_NULL_POINTER",
	InvalidContext:  "AKL_INVALID_CONTEXT",
	Unsupported:     "AKL_UNSUPPORTED",
	NotFinite:       "AKL_NOT_FINITE",
	NotFound:        "AKL_NOT_FOUND",
	Mismatch:        "AKL_MISMATCH",
	Unavailable:     "AKL_UNAVAILABLE",
	Forked:          "AKL_FORKED",
	OutOfMemory:     "AKL_OUT_OF_MEMORY",
	CompileFailed:   "AKL_COMPILE_FAILED",
	ExecutionFailed: "AKL_EXECUTION_FAILED",
	IOFailed:        "AKL_IO_FAILED",
	Damaged:         "AKL_DAMAGED",
	Busy:            "AKL_BUSY",
	Internal:        "AKL_INTERNAL",
}

// Statuses are all of them, by number.
func Statuses() map[Status]string { return statusNames }

// String is the name that the C header gives the status.
func (s Status) String() string {
	if name, ok := statusNames[s]; ok {
		return name
	}
	return "AKL_UNKNOWN"
}

// Error is what every failing call of this package returns.
type Error struct {
	Status  Status
	Field   string // the argument at fault, such as "alpha" or "student.row_stride"; "" if none
	Message string // what it got and what it wanted
	cause   error
}

func (e *Error) Error() string {
	if e.Field == "" {
		return e.Message
	}
	return e.Field + ": " + e.Message
}

// Unwrap is the error below, if any.
func (e *Error) Unwrap() error { return e.cause }

// fault makes an Error about an argument.
func fault(status Status, field, format string, arguments ...any) *Error {
	return &Error{Status: status, Field: field, Message: fmt.Sprintf(format, arguments...)}
}

// fromXLA gives an error of compiling or running its status: the one place
// where PJRT's codes become ours.
func fromXLA(err error) error {
	status := ExecutionFailed
	var plugin *xla.Error
	switch {
	case errors.As(err, &plugin) && plugin.Code == xla.ResourceExhausted:
		status = OutOfMemory
	case errors.Is(err, xla.ErrCompile):
		status = CompileFailed
	case errors.As(err, &plugin) && plugin.Code == xla.Unavailable:
		status = Unavailable
	}
	return &Error{Status: status, Message: err.Error(), cause: err}
}
