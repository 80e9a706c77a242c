package xla

import (
	"fmt"
	"maps"
	"slices"

	"google.golang.org/protobuf/encoding/protowire"
)

// Fields of XLA's CompileOptionsProto (xla/pjrt/proto/compile_options.proto).
const (
	executableBuildOptions    = 3 // ExecutableBuildOptionsProto
	compilePortableExecutable = 4 // bool
	envOptionOverrides        = 7 // map<string, OptionOverrideProto>

	numReplicas   = 4 // of ExecutableBuildOptionsProto, as numPartitions
	numPartitions = 5

	mapKey   = 1
	mapValue = 2

	overrideText = 1 // of OptionOverrideProto
	overrideBool = 2
	overrideInt  = 3
)

// preferVectorWidth is XLA's option for the vector width, in bits, that LLVM
// prefers. With AVX-512 XLA prefers 256, out of care for processors that slow
// down on wider ones; loops over logits were measured 15-20 % faster with 512.
const preferVectorWidth = "xla_cpu_prefer_vector_width"

// compileOptions encodes the options of every compile: one device, which is
// named at each run, and overrides of XLA's own options.
func compileOptions(overrides map[string]any) []byte {
	var build []byte
	for _, field := range []protowire.Number{numReplicas, numPartitions} {
		build = protowire.AppendTag(build, field, protowire.VarintType)
		build = protowire.AppendVarint(build, 1)
	}
	options := appendMessage(nil, executableBuildOptions, build)
	options = protowire.AppendTag(options, compilePortableExecutable, protowire.VarintType)
	options = protowire.AppendVarint(options, 1)
	for _, name := range slices.Sorted(maps.Keys(overrides)) { // in one order, since they are hashed
		entry := protowire.AppendTag(nil, mapKey, protowire.BytesType)
		entry = protowire.AppendString(entry, name)
		entry = appendMessage(entry, mapValue, encodeOverride(overrides[name]))
		options = appendMessage(options, envOptionOverrides, entry)
	}
	return options
}

func encodeOverride(value any) []byte {
	switch v := value.(type) {
	case string:
		return protowire.AppendString(protowire.AppendTag(nil, overrideText, protowire.BytesType), v)
	case bool:
		return protowire.AppendVarint(protowire.AppendTag(nil, overrideBool, protowire.VarintType), protowire.EncodeBool(v))
	case int64:
		return protowire.AppendVarint(protowire.AppendTag(nil, overrideInt, protowire.VarintType), uint64(v))
	}
	panic(fmt.Sprintf("xla: an option of type %T", value)) // options are this package's own
}

func appendMessage(to []byte, field protowire.Number, message []byte) []byte {
	return protowire.AppendBytes(protowire.AppendTag(to, field, protowire.BytesType), message)
}
