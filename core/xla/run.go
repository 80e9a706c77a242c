package xla

import (
	"errors"
	"fmt"

	"github.com/gomlx/gopjrt/pjrt"
)

var errCompilePanicked = errors.New("the compile of this program did not return")

// Run executes the program of a key on the arguments and waits for it. text
// writes the program; it is called once per key, by whichever caller is first.
// The results are the caller's to release; sizes are their bytes.
func (c *Client) Run(key any, text func() (string, error), arguments []*Array, sizes ...int64) ([]*Array, error) {
	executable, err := c.cache.get(key, func() (*pjrt.LoadedExecutable, error) { return c.compile(text) })
	if err != nil {
		return nil, err
	}
	buffers := make([]*pjrt.Buffer, len(arguments))
	for i, argument := range arguments {
		buffers[i] = argument.buffer
	}
	outputs, err := executable.Execute(buffers...).OnDevice(c.device).Done()
	if err != nil {
		return nil, translate(err)
	}
	results := make([]*Array, len(outputs))
	for i, output := range outputs {
		results[i] = c.array(output, sizes[i])
	}
	return results, nil
}

func (c *Client) compile(text func() (string, error)) (*pjrt.LoadedExecutable, error) {
	program, err := text()
	if err != nil {
		return nil, err
	}
	executable, err := c.client.Compile().WithStableHLO([]byte(program)).Done()
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrCompile, translate(err))
	}
	return executable, nil
}
