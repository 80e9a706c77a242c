// Package xla is the only room that talks to PJRT: it opens a plugin's client,
// compiles programs once each, makes arrays from memory and runs programs.
//
// Traps of gopjrt that are handled here and nowhere else: it turns PJRT's
// codes into text (status.go); it must be given a plugin by absolute path; it
// frees nothing of a client that was destroyed first (client.go counts users).
package xla

import (
	"fmt"
	"sync/atomic"

	"github.com/gomlx/gopjrt/pjrt"
)

// Options say which client to open.
type Options struct {
	Plugin string // absolute path of a plugin that plugin.Check accepts
	Device int    // index of the client's addressable device
}

// Client is one PJRT client on one device. Its methods may be called from
// many goroutines.
//
// A client lives until it is closed and every array that it handed out is
// released: PJRT's memory must not go away below a gradient still in use.
type Client struct {
	plugin *pjrt.Plugin
	client *pjrt.Client
	device *pjrt.Device
	cache  cache

	users     atomic.Int64 // 1 for being open, and 1 for each array in use
	heldBytes atomic.Int64
	heldCount atomic.Int64
}

// Open makes a client.
func Open(options Options) (*Client, error) {
	loaded, err := pjrt.GetPlugin(options.Plugin)
	if err != nil {
		return nil, fmt.Errorf("loading %s: %w", options.Plugin, translate(err))
	}
	client, err := loaded.NewClient(nil)
	if err != nil {
		return nil, fmt.Errorf("opening a client of %s: %w", options.Plugin, translate(err))
	}
	devices := client.AddressableDevices()
	if options.Device < 0 || options.Device >= len(devices) {
		client.Destroy()
		return nil, &DeviceError{Device: options.Device, Count: len(devices)}
	}
	c := &Client{plugin: loaded, client: client, device: devices[options.Device]}
	c.users.Store(1)
	return c, nil
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

// Programs is how many programs were compiled since the client was opened.
func (c *Client) Programs() int64 { return c.cache.count.Load() }

// Held is the number and the bytes of arrays handed out and not yet released.
func (c *Client) Held() (count, bytes int64) { return c.heldCount.Load(), c.heldBytes.Load() }

// Close ends the caller's use of the client. It is called once.
func (c *Client) Close() { c.leave() }

// leave drops one user; the last one destroys the client.
func (c *Client) leave() {
	if c.users.Add(-1) > 0 {
		return
	}
	c.cache.destroy()
	c.client.Destroy()
}
