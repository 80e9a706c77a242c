package xla

/*
#include <stdlib.h>
#include "call.h"
*/
import "C"

import (
	"fmt"
	"strings"
	"sync/atomic"
	"unsafe"
)

// Program is a compiled program on its client's device. It lives until its
// client is closed, or it was released and dropped for others.
type Program struct {
	client  *Client
	entry   *entry // of the client's cache
	native  *C.xlacall_program
	scratch int64 // temporary memory of a run, in bytes; -1 if the plugin can't say
}

// ScratchError says that a program takes more temporary memory than it may.
type ScratchError struct{ Bytes, Limit int64 }

func (e *ScratchError) Error() string {
	if e.Bytes < 0 {
		return fmt.Sprintf("the plugin does not tell the program's temporary memory, which must be at most %d bytes", e.Limit)
	}
	return fmt.Sprintf("the program takes %d bytes of temporary memory, want at most %d: it copies an argument", e.Bytes, e.Limit)
}

// Program is the compiled program of a key. text writes it; it is called once
// per key, by whichever caller is first, and the others wait.
//
// With scratchLimit > 0 it is an error, a *ScratchError, if a run of the
// program would take more temporary memory than that: the program then copies
// an argument, which may be declared larger than its memory.
//
// The caller calls Release when it has run the program.
func (c *Client) Program(key any, text func() (string, error), scratchLimit int64) (*Program, error) {
	found, err := c.cache.get(key, func() (*Program, error) { return c.build(text) })
	if err != nil {
		return nil, err
	}
	program := found.program
	if scratchLimit > 0 && (program.scratch < 0 || program.scratch > scratchLimit) {
		program.Release()
		return nil, &ScratchError{Bytes: program.scratch, Limit: scratchLimit}
	}
	return program, nil
}

// Scratch is the temporary memory of a run, in bytes; -1 if the plugin can't say.
func (p *Program) Scratch() int64 { return p.scratch }

// Release ends the caller's use of a program: it may be freed to make room for others.
func (p *Program) Release() { p.client.cache.release(p.entry) }

// build makes a program: from the persistent cache, or by XLA.
func (c *Client) build(text func() (string, error)) (*Program, error) {
	written, err := text()
	if err != nil {
		return nil, err
	}
	if restored := c.restore(written); restored != nil {
		c.loaded.Add(1)
		return restored, nil
	}
	if err := checkThreads(threadsOfCompile()); err != nil {
		return nil, err
	}
	executable, err := c.compiler.compile(c, written)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrCompile, err)
	}
	c.compiled.Add(1)
	scratch, err := c.api.scratch(executable)
	if err != nil {
		scratch = -1
	}
	compiled, err := c.program(executable, scratch)
	if err != nil {
		return nil, err
	}
	c.keep(written, compiled)
	return compiled, nil
}

// program takes over an executable.
func (c *Client) program(executable *C.pjrt_loaded, scratch int64) (*Program, error) {
	results, err := c.api.results(executable)
	if err != nil {
		c.api.destroy(executable)
		return nil, err
	}
	// In C's memory, so that a run passes one pointer that needs no checking.
	native := (*C.xlacall_program)(C.malloc(C.sizeof_xlacall_program))
	*native = C.xlacall_program{api: c.api.table, client: c.handle, device: c.device, executable: executable,
		results: C.size_t(results), copier: c.copier}
	return &Program{client: c, native: native, scratch: scratch}, nil
}

func (p *Program) destroy() {
	p.client.api.destroy(p.native.executable)
	C.free(unsafe.Pointer(p.native))
}

// compiler compiles with the options that the plugin takes.
type compiler struct {
	wanted, plain []byte // compile options, with and without overrides
	refused       atomic.Bool
}

func (c *compiler) compile(client *Client, text string) (*C.pjrt_loaded, error) {
	if c.refused.Load() {
		return client.api.compile(client.handle, text, c.plain)
	}
	executable, err := client.api.compile(client.handle, text, c.wanted)
	if err != nil && strings.Contains(err.Error(), "No such compile option") {
		c.refused.Store(true)
		return client.api.compile(client.handle, text, c.plain)
	}
	return executable, err
}
