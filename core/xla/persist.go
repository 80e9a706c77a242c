package xla

/*
#include "call.h"
*/
import "C"

import (
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"hash"
	"os"
	"runtime"
	"sync/atomic"

	"github.com/anchorkl/anchorkl/core/xla/disk"
)

// persistent is the cache of compiled programs that processes share. Its zero
// value keeps nothing.
type persistent struct {
	folder *disk.Folder
	// surroundings is the hash of all but the text that a program depends on.
	surroundings [sha256.Size]byte
	// mute is set when the plugin was seen not to serialize programs.
	mute atomic.Bool
}

// environment are the variables that XLA reads when it compiles for a CPU.
var environment = []string{"XLA_FLAGS", "NPROC", "PJRT_NPROC"}

// openPersistent opens the cache. Where it can't be used, for whatever reason,
// programs are compiled.
func (c *Client) openPersistent(options Options) {
	if options.CacheDir == "" {
		return
	}
	plugin, err := os.Stat(options.Plugin)
	cpu := thisProcessor()
	if err != nil || cpu.flags == "" {
		return // without knowing for what, or by what, a program was compiled, it must not be run
	}
	folder, err := disk.Open(options.CacheDir)
	if err != nil {
		return
	}
	major, minor := c.APIVersion()
	platform, version := c.Platform()
	all := sha256.New()
	add(all, "anchorkl program 1")
	add(all, string(c.compiler.wanted))
	add(all, options.Plugin, fmt.Sprint(plugin.Size(), plugin.ModTime().UnixNano(), major, minor), platform, version)
	// XLA divides a program's work among the processors that it finds.
	add(all, runtime.GOARCH, cpu.model, cpu.flags, fmt.Sprint(runtime.NumCPU()))
	if options.GPU != nil {
		add(all, options.GPU.Name)
	}
	for _, name := range environment {
		add(all, name, os.Getenv(name))
	}
	c.persistent.folder = folder
	all.Sum(c.persistent.surroundings[:0])
}

// add hashes texts so that no two lists of them give the same bytes.
func add(to hash.Hash, texts ...string) {
	for _, text := range texts {
		to.Write(binary.LittleEndian.AppendUint64(nil, uint64(len(text))))
		to.Write([]byte(text))
	}
}

func (p *persistent) key(text string) disk.Key {
	all := sha256.New()
	add(all, string(p.surroundings[:]), text)
	return disk.Key(all.Sum(nil))
}

// restore returns a program that another client left; nil if there is none
// that the plugin takes. An entry holds the scratch memory, which a loaded
// executable may not know, in 8 bytes, and the serialized executable.
func (c *Client) restore(text string) *Program {
	if c.persistent.folder == nil {
		return nil
	}
	kept, found := c.persistent.folder.Get(c.persistent.key(text))
	if !found || len(kept) < 8 {
		return nil
	}
	executable, err := c.api.load(c.handle, kept[8:])
	if err != nil {
		return nil
	}
	restored, err := c.program(executable, int64(binary.LittleEndian.Uint64(kept)))
	if err != nil {
		return nil
	}
	return restored
}

// keep leaves a program for other clients, as far as that is possible.
func (c *Client) keep(text string, compiled *Program) {
	if c.persistent.folder == nil || c.persistent.mute.Load() {
		return
	}
	serialized, err := c.api.serialize(compiled.native.executable)
	if err != nil {
		c.persistent.mute.Store(true)
		return
	}
	entry := binary.LittleEndian.AppendUint64(nil, uint64(compiled.scratch))
	c.persistent.folder.Put(c.persistent.key(text), append(entry, serialized...))
}

func (p *persistent) close() {
	if p.folder != nil {
		p.folder.Close()
	}
}
