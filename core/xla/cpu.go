package xla

import (
	"os"
	"strings"
	"sync"
)

// processor is what programs are compiled for, as Linux describes it: the
// model's name and the instruction sets.
type processor struct{ model, flags string }

// thisProcessor reads the first processor of /proc/cpuinfo; the fields are
// empty where there is no such file.
var thisProcessor = sync.OnceValue(func() processor {
	text, err := os.ReadFile("/proc/cpuinfo")
	if err != nil {
		return processor{}
	}
	first, _, _ := strings.Cut(string(text), "\n\n")
	var p processor
	for line := range strings.Lines(first) {
		name, value, _ := strings.Cut(line, ":")
		switch strings.TrimSpace(name) {
		case "model name":
			p.model = strings.TrimSpace(value)
		case "flags", "Features":
			p.flags = strings.TrimSpace(value)
		}
	}
	return p
})

func (p processor) has(flag string) bool {
	for each := range strings.FieldsSeq(p.flags) {
		if each == flag {
			return true
		}
	}
	return false
}

// cpuOverrides are the options of XLA that programs for the CPU are compiled with here.
func cpuOverrides() map[string]any {
	if thisProcessor().has("avx512f") {
		return map[string]any{preferVectorWidth: int64(512)}
	}
	return nil
}
