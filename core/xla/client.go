// Package xla is the only room that talks to PJRT: it opens a plugin's client,
// compiles programs once each, and runs them in the caller's memory.
//
// The plugin, its client and devices are gopjrt's; compiling, loading and
// running go through call.c, since gopjrt has no way to run in place
// (gopjrt.go). Traps handled here and nowhere else: gopjrt must be given a
// plugin by absolute path; a table's functions and the fields of its structs
// differ between versions (pjrt.h); a plugin may refuse an option.
package xla

/*
#include <stdlib.h>
#include "call.h"
*/
import "C"

import (
	"fmt"
	"sync/atomic"
	"unsafe"

	"github.com/gomlx/gopjrt/pjrt"
)

// Options say which client to open.
type Options struct {
	Plugin string // absolute path of a plugin that plugin.Check accepts
	Device int    // index of the client's addressable device; of a GPU its number in the process
	// GPU is set for a client whose programs' arguments are in a GPU's memory.
	GPU *GPU
	// CacheDir is the folder in which compiled programs are kept for other
	// processes; "" for none.
	CacheDir string
}

// Client is one PJRT client on one device, with its compiled programs. Its
// methods may be called from many goroutines, but Close, which must be the last.
type Client struct {
	plugin *pjrt.Plugin
	client *pjrt.Client
	api    api
	handle *C.pjrt_client
	device *C.pjrt_device

	copier *C.xlacall_copier // nil: arguments are in the host's memory

	cache      cache
	compiler   compiler
	persistent persistent

	compiled, loaded atomic.Int64
}

// Open makes a client.
func Open(options Options) (*Client, error) {
	// Before gopjrt calls anything in it.
	table, err := tableOf(options.Plugin)
	if err != nil {
		return nil, err
	}
	functions, err := newAPI(table, options.GPU != nil)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", options.Plugin, err)
	}
	plugin, err := getPlugin(options.Plugin)
	if err != nil {
		return nil, fmt.Errorf("loading %s: %w", options.Plugin, err)
	}
	if err := checkThreads(threadsOfClient()); err != nil {
		return nil, err
	}
	client, err := newClient(plugin, options)
	if err != nil && options.GPU != nil {
		return nil, fmt.Errorf("opening a client of %s for CUDA device %d: %w", options.Plugin, options.Device, err)
	}
	if err != nil {
		return nil, fmt.Errorf("opening a client of %s: %w", options.Plugin, err)
	}
	c := &Client{plugin: plugin, client: client, api: functions}
	if err := c.open(options); err != nil {
		client.Destroy()
		return nil, err
	}
	return c, nil
}

// newClient opens a client that executes in the calling thread: a short
// program takes less time than to hand it to another thread. What XLA does in
// parallel within a program stays so. A plugin may not know the option.
func newClient(plugin *pjrt.Plugin, options Options) (*pjrt.Client, error) {
	if options.GPU != nil {
		return plugin.NewClient(options.GPU.clientOptions(options.Device))
	}
	client, err := plugin.NewClient(pjrt.NamedValuesMap{"asynchronous": false})
	if err != nil {
		return plugin.NewClient(nil)
	}
	return client, nil
}

func (c *Client) open(options Options) error {
	if err := c.checkPlatform(options); err != nil {
		return err
	}
	devices, number := c.client.AddressableDevices(), options.Device
	if options.GPU != nil {
		number = 0 // the client was given one device alone
	}
	if number < 0 || number >= len(devices) {
		return &DeviceError{Device: options.Device, Count: len(devices)}
	}
	client, device, err := handles(c.client, devices[number])
	if err != nil {
		return err
	}
	c.handle, c.device = (*C.pjrt_client)(client), (*C.pjrt_device)(device)
	overrides := cpuOverrides()
	if options.GPU != nil {
		c.copier, overrides = options.GPU.copier(), gpuOverrides(options.Plugin)
	} else if err := c.api.usesMemory(c.handle, c.device); err != nil {
		return fmt.Errorf("%s: %w", options.Plugin, err)
	}
	c.compiler.wanted, c.compiler.plain = compileOptions(overrides), compileOptions(nil)
	c.openPersistent(options)
	return nil
}

// DeviceError says that a client has no such device.
type DeviceError struct{ Device, Count int }

func (e *DeviceError) Error() string {
	return fmt.Sprintf("device_id: got %d, want one of the plugin's %d devices, counted from 0", e.Device, e.Count)
}

// Platform is the name and the version text of the client's platform.
func (c *Client) Platform() (name, version string) {
	return c.client.Platform(), c.client.PlatformVersion()
}

// APIVersion is the plugin's PJRT API version.
func (c *Client) APIVersion() (major, minor int) { return c.plugin.Version() }

// Compiled is how many programs XLA compiled since the client was opened.
func (c *Client) Compiled() int64 { return c.compiled.Load() }

// Loaded is how many programs were taken from the persistent cache instead.
func (c *Client) Loaded() int64 { return c.loaded.Load() }

// Close frees the programs and the client. No call is running any more.
func (c *Client) Close() {
	c.cache.destroy()
	c.persistent.close()
	c.client.Destroy()
	C.free(unsafe.Pointer(c.copier))
}
