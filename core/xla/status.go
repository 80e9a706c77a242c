package xla

import (
	"errors"
	"regexp"
	"strconv"
)

// Code is PJRT's error code (absl's status codes).
type Code int

// The codes that callers tell apart.
const (
	ResourceExhausted Code = 8
	Unimplemented     Code = 12
	Unavailable       Code = 14
)

// Error is an error that the plugin returned.
type Error struct {
	Code    Code
	Message string
}

func (e *Error) Error() string { return e.Message }

// ErrCompile marks errors of compiling, as against running, a program.
var ErrCompile = errors.New("XLA refused the program")

// gopjrt keeps PJRT's code only as text of this form.
var codeText = regexp.MustCompile(`(?s)PJRT error \(code=(\d+)\): (.*)$`)

// translate turns an error of gopjrt into an *Error where it carries a code.
func translate(err error) error {
	if err == nil {
		return nil
	}
	found := codeText.FindStringSubmatch(err.Error())
	if found == nil {
		return err
	}
	code, conversion := strconv.Atoi(found[1])
	if conversion != nil {
		return err
	}
	return &Error{Code: Code(code), Message: found[2]}
}
