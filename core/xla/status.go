package xla

import "errors"

// Code is PJRT's error code (absl's status codes).
type Code int

// The codes that are told apart, and those of our own errors.
const (
	InvalidArgument    Code = 3
	ResourceExhausted  Code = 8
	FailedPrecondition Code = 9
	Unimplemented      Code = 12
	Internal           Code = 13
	Unavailable        Code = 14
)

// Error is an error that the plugin returned, or that Run found.
type Error struct {
	Code    Code
	Message string
}

func (e *Error) Error() string { return e.Message }

// ErrCompile marks errors of compiling, as against running, a program.
var ErrCompile = errors.New("XLA refused the program")
