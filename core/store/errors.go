package store

import "fmt"

// Kind tells errors apart.
type Kind int

// The kinds of errors.
const (
	Invalid  Kind = iota + 1 // an argument that can't be
	NotFound                 // no store, or no record of that id
	Mismatch                 // a store or a record of something else than was asked for
	Damaged                  // bytes that fail their checksum, or contradict each other
	IO                       // the file system failed: full, read-only, not permitted
	Newer                    // written by a later version
	Busy                     // another writer has the segment
	Closed                   // the writer or store was closed, or failed before
)

// Error is what every failing call of this package returns.
type Error struct {
	Kind    Kind
	Field   string // the argument at fault, "" if none
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

func fault(kind Kind, field, format string, arguments ...any) *Error {
	return &Error{Kind: kind, Field: field, Message: fmt.Sprintf(format, arguments...)}
}

// failed is an error of the file system; its text names the file.
func failed(err error, doing string) *Error {
	return &Error{Kind: IO, Message: fmt.Sprintf("%s: %v", doing, err), cause: err}
}
