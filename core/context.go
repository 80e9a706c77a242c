package core

import (
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"sync"
	"sync/atomic"

	"github.com/anchorkl/anchorkl/core/xla"
	"github.com/anchorkl/anchorkl/plugin"
)

// ContextOptions say on what a context computes. The zero value is a CPU
// plugin, found in the usual places, and all cores of the process.
type ContextOptions struct {
	Plugin   string // path of a PJRT plugin; "" or "auto": search, see package plugin
	Device   string // "cpu" or "cuda"; "": "cpu"
	DeviceID int    // which of the plugin's devices; for "cuda" the device's number in this process
	// MemoryFraction is the share of a GPU's memory that XLA may take at most, in (0, 1];
	// 0: its default, three quarters. Nothing is taken before it is needed. Tensors are the
	// caller's memory, gradients and small arrays come from the driver.
	MemoryFraction float64
	// Threads is how many threads of the CPU a call computes on at most, its own
	// among them; 0: runtime.GOMAXPROCS, which is the process's share of the cores
	// unless the variable GOMAXPROCS says otherwise. XLA starts threads of its own,
	// one a core, that have nothing to do.
	Threads    int
	PythonPath []string // site-packages folders to search for plugin wheels; nil: see package plugin
	// CacheDir is a folder in which compiled programs are kept for other
	// processes, where they load in a few milliseconds. It is made if it is
	// missing, and used only if it is this user's alone, for programs are code.
	// "": $ANCHORKL_CACHE_DIR, or else "anchorkl" in the user's cache folder;
	// "off", also in the variable: none.
	CacheDir string
}

// cacheDir is the folder that is meant; "": none.
func (o ContextOptions) cacheDir() string {
	dir := o.CacheDir
	if dir == "" {
		dir = os.Getenv("ANCHORKL_CACHE_DIR")
	}
	if dir == "off" {
		return ""
	}
	if dir == "" {
		if users, err := os.UserCacheDir(); err == nil {
			dir = filepath.Join(users, "anchorkl")
		}
	}
	return dir
}

func (o ContextOptions) threads() int {
	if o.Threads > 0 {
		return o.Threads
	}
	return runtime.GOMAXPROCS(0)
}

// Context is a PJRT client on one device with its compiled programs. Its
// methods may be called from many goroutines. Programs are compiled when a
// shape or an option that shapes them is first seen, and kept until Close.
type Context struct {
	mutex    sync.RWMutex // held for reading during a call, for writing by Close
	closed   bool
	client   *xla.Client
	gpu      *gpu // nil: the CPU
	threads  int  // that a call runs on at most
	platform Info // the part of it that never changes

	gradients memory // of gradients, and of copies of logits
	frames    memory // of the small arrays of calls
	scratch   memory // of chunks of the fused linear form

	calls, bytesCopied, liveBuffers, bytesHeld atomic.Int64
}

// How many regions a context keeps for later calls: a gradient and one that is
// still in use when the next is computed; frames for as many calls at once.
const (
	keptGradients = 2
	keptFrames    = 8
	keptScratch   = 3 // a chunk's logits, a sum of weight gradients, a chunk's hidden gradients
	// A GPU's are more: giving device memory back waits for all that the device does. Of the fused
	// linear form there are three gradients, the three models' hidden states, and sums of three gradients.
	keptGradientsOnGPU = 4
	keptScratchOnGPU   = 6
)

// Info is what a context is and did.
type Info struct {
	Platform         string // "cpu" or "cuda"
	PlatformVersion  string
	Plugin           string // path of the plugin's file
	PJRTMajor        int    // the plugin's PJRT API version
	PJRTMinor        int
	ProgramsCompiled int64 // since the context was made
	ProgramsLoaded   int64 // taken from the cache of programs on disk instead
	LiveBuffers      int64 // gradients handed out and not yet released
	BytesHeld        int64 // their memory
	BytesKept        int64 // memory of gradients that were released, kept for the next; Trim frees it
	BytesCopied      int64 // of logits and gradients: unaligned input, gradients into the caller's memory
	Calls            int64 // loss calls that succeeded
}

// device is the kind of device that is wanted.
func (o ContextOptions) device() (string, error) {
	switch o.Device {
	case "":
		return "cpu", nil
	case "cpu", "cuda":
		return o.Device, nil
	}
	return "", fault(InvalidArgument, "device", `got %q, want "cpu" or "cuda"`, o.Device)
}

// NewContext finds and loads a plugin and opens its device. Close frees it.
//
// Errors: Unavailable, with every place that was looked at, when no plugin
// serves; InvalidArgument and Unsupported for options.
func NewContext(options ContextOptions) (*Context, error) {
	device, err := options.device()
	if err != nil {
		return nil, err
	}
	if options.DeviceID < 0 {
		return nil, fault(InvalidArgument, "device_id", "got %d, want 0 or more", options.DeviceID)
	}
	if options.Threads < 0 {
		return nil, fault(InvalidArgument, "threads", "got %d, want 1 or more, or 0 for all cores", options.Threads)
	}
	if !(options.MemoryFraction >= 0 && options.MemoryFraction <= 1) { // NaN fails, too
		return nil, fault(InvalidArgument, "memory_fraction", "got %v, want a share of the device's memory in (0, 1], or 0 for XLA's default", options.MemoryFraction)
	}
	if options.MemoryFraction != 0 && device != "cuda" {
		return nil, fault(InvalidArgument, "memory_fraction", "got %v for the CPU, want 0: it is of a GPU's memory", options.MemoryFraction)
	}
	found, err := plugin.Find(plugin.Search{Path: options.Plugin, Device: device, PythonPath: options.PythonPath})
	if err != nil {
		return nil, &Error{Status: Unavailable, Field: "plugin", Message: err.Error(), cause: err}
	}
	wanted := xla.Options{Plugin: found.Path, Device: options.DeviceID, CacheDir: options.cacheDir()}
	c := &Context{threads: options.threads(), gradients: memory{keep: keptGradients}, frames: memory{keep: keptFrames}, scratch: memory{keep: keptScratch}}
	if device == "cuda" {
		if c.gpu, err = openGPU(found.Path, options.DeviceID); err != nil {
			return nil, err
		}
		wanted.GPU = c.gpu.client(options.MemoryFraction)
		c.gradients = memory{keep: keptGradientsOnGPU, allocate: c.gpu.allocate}
		c.frames = memory{keep: keptFrames, allocate: c.gpu.allocate}
		c.scratch = memory{keep: keptScratchOnGPU, allocate: c.gpu.allocate}
	}
	client, err := xla.Open(wanted)
	if err != nil {
		field := "plugin"
		var noDevice *xla.DeviceError
		if errors.As(err, &noDevice) {
			field = "device_id"
		}
		return nil, &Error{Status: Unavailable, Field: field, Message: err.Error(), cause: err}
	}
	c.client = client
	c.platform.Platform, c.platform.PlatformVersion = client.Platform()
	c.platform.Plugin = found.Path
	c.platform.PJRTMajor, c.platform.PJRTMinor = client.APIVersion()
	// A context that is forgotten is closed when it is collected.
	runtime.SetFinalizer(c, func(c *Context) { c.Close() })
	return c, nil
}

// Close ends the context when the calls on it have returned. Gradients that it
// handed out stay valid until they are released. A second Close is an error.
func (c *Context) Close() error {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	if c.closed {
		return closedError()
	}
	c.closed = true
	runtime.SetFinalizer(c, nil)
	c.client.Close()
	c.gradients.close()
	c.frames.close()
	c.scratch.close()
	return nil
}

// Trim gives the memory back that the context keeps for later gradients. The
// next gradient takes longer.
func (c *Context) Trim() error {
	c.mutex.RLock()
	defer c.mutex.RUnlock()
	if c.closed {
		return closedError()
	}
	c.gradients.trim()
	c.scratch.trim()
	return nil
}

func closedError() *Error {
	return fault(InvalidContext, "context", "got a context that was closed, want one in use")
}

// Info reports what the context is and did.
func (c *Context) Info() (Info, error) {
	c.mutex.RLock()
	defer c.mutex.RUnlock()
	if c.closed {
		return Info{}, closedError()
	}
	info := c.platform
	info.ProgramsCompiled, info.ProgramsLoaded = c.client.Compiled(), c.client.Loaded()
	info.LiveBuffers, info.BytesHeld, info.BytesKept = c.liveBuffers.Load(), c.bytesHeld.Load(), c.gradients.kept()+c.scratch.kept()
	info.BytesCopied, info.Calls = c.bytesCopied.Load(), c.calls.Load()
	return info, nil
}
