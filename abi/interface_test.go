package main_test

import (
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// An abiInterface is what programs that were compiled with a header depend on.
type abiInterface struct {
	declared map[string]string // fields and functions, as they are written
	numbers  map[string]int    // where fields lie, values of enumerators
	sizes    map[string]int    // of structs
	ends     map[string]int    // of their last fields
	defaults map[string]string // the bytes of the macros that set structs but for struct_size, in hexadecimal digits
}

var (
	comments   = regexp.MustCompile(`(?s)/\*.*?\*/`)
	structs    = regexp.MustCompile(`(?s)typedef struct (akl_\w+) \{(.*?)\n\} akl_\w+;`)
	fields     = regexp.MustCompile(`[^;]*?(\w+)(?:\[\w+\])?;`)
	enums      = regexp.MustCompile(`(?s)enum[ \w]*\{(.*?)\}`)
	enumerator = regexp.MustCompile(`AKL_\w+`)
	functions  = regexp.MustCompile(`(?m)^[a-z][a-z_ ]*[ *](akl_\w+)\([^;]*;`)
	initials   = regexp.MustCompile(`(?m)^#define (AKL_\w+)_INIT\b`)
	dtypes     = regexp.MustCompile(`(?m)^#define (AKL_\w+) \{\d`)
)

// answers is a C program that prints what it is asked about the header beside it.
const answers = `#include <stdio.h>
#include "anchorkl.h"
#define NUMBER(kind, name, value) printf("%%s %%s %%lld\n", kind, name, (long long)(value))
#define BYTES(name, type, skipped, ...)                                                             \
  do {                                                                                              \
    static const type it = __VA_ARGS__;                                                             \
    printf("default %%s =", name);                                                                   \
    for (size_t i = skipped; i < sizeof it; i++) printf("%%02x", ((const unsigned char *)&it)[i]);   \
    printf("\n");                                                                                   \
  } while (0)
int main(void) {
%sreturn 0;
}
`

// readInterface takes a header apart, and asks the compiler where things lie.
func readInterface(t *testing.T, text string) abiInterface {
	t.Helper()
	read := abiInterface{map[string]string{}, map[string]int{}, map[string]int{}, map[string]int{}, map[string]string{}}
	bare := comments.ReplaceAllString(text, "")
	var questions strings.Builder
	ask := func(format string, of ...any) { fmt.Fprintf(&questions, format+";\n", of...) }
	for _, found := range structs.FindAllStringSubmatch(bare, -1) {
		name, last := found[1], ""
		for _, field := range fields.FindAllStringSubmatch(found[2], -1) {
			last = field[1]
			read.declared[name+"."+last] = strings.Join(strings.Fields(field[0]), " ")
			ask(`NUMBER("number", "%[1]s.%[2]s", offsetof(%[1]s, %[2]s))`, name, last)
		}
		ask(`NUMBER("size", "%[1]s", sizeof(%[1]s))`, name)
		ask(`NUMBER("end", "%[1]s", offsetof(%[1]s, %[2]s) + sizeof(((%[1]s *)0)->%[2]s))`, name, last)
	}
	for _, found := range enums.FindAllStringSubmatch(bare, -1) {
		for _, name := range enumerator.FindAllString(found[1], -1) {
			ask(`NUMBER("number", "%[1]s", %[1]s)`, name)
		}
	}
	for _, found := range functions.FindAllStringSubmatch(bare, -1) {
		read.declared[found[1]] = strings.Join(strings.Fields(found[0]), " ")
	}
	for _, found := range initials.FindAllStringSubmatch(bare, -1) {
		ask(`BYTES("%[1]s", %[1]s, sizeof(size_t), %[2]s_INIT)`, strings.ToLower(found[1]), found[1])
	}
	for _, found := range dtypes.FindAllStringSubmatch(bare, -1) {
		ask(`BYTES("%[1]s", akl_dtype, 0, %[1]s)`, found[1])
	}

	folder := t.TempDir()
	source, program := filepath.Join(folder, "answers.c"), filepath.Join(folder, "answers")
	for path, content := range map[string]string{
		source: fmt.Sprintf(answers, questions.String()), filepath.Join(folder, "anchorkl.h"): text,
	} {
		if err := os.WriteFile(path, []byte(content), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	do(t, os.Environ(), compiler("CC", "cc"), "-std=c99", source, "-o", program)
	for line := range strings.Lines(do(t, os.Environ(), program)) {
		answer := strings.Fields(line)
		if answer[0] == "default" {
			read.defaults[answer[1]] = strings.TrimPrefix(answer[2], "=")
			continue
		}
		value, err := strconv.Atoi(answer[2])
		if err != nil {
			t.Fatal(err)
		}
		map[string]map[string]int{"number": read.numbers, "size": read.sizes, "end": read.ends}[answer[0]][answer[1]] = value
	}
	if len(read.declared) == 0 || len(read.numbers) == 0 || len(read.sizes) == 0 || len(read.defaults) == 0 {
		t.Fatalf("read too little of a header: %v", read)
	}
	return read
}

// breaks lists what of an earlier version's promises is broken.
func (is abiInterface) breaks(was abiInterface) (broken []string) {
	say := func(format string, of ...any) { broken = append(broken, fmt.Sprintf(format, of...)) }
	for _, name := range slices.Sorted(maps.Keys(was.declared)) {
		if is.declared[name] != was.declared[name] {
			say("%s: got %q, want %q", name, is.declared[name], was.declared[name])
		}
	}
	for _, name := range slices.Sorted(maps.Keys(was.numbers)) {
		if value, found := is.numbers[name]; !found || value != was.numbers[name] {
			say("%s: got %d (found: %v), want %d", name, value, found, was.numbers[name])
		}
	}
	for _, name := range slices.Sorted(maps.Keys(was.sizes)) {
		if is.sizes[name] < was.sizes[name] {
			say("%s: got %d bytes, want %d at least", name, is.sizes[name], was.sizes[name])
		}
	}
	for _, name := range slices.Sorted(maps.Keys(is.sizes)) {
		if is.sizes[name] != is.ends[name] {
			say("%s: got %d bytes with a last field up to %d, want no padding, which INIT macros leave unset", name, is.sizes[name], is.ends[name])
		}
	}
	for _, name := range slices.Sorted(maps.Keys(was.defaults)) {
		appended, found := strings.CutPrefix(is.defaults[name], was.defaults[name])
		if !found || is.defaults[name] == "" || strings.Trim(appended, "0") != "" {
			say("%s: got the default %s, want %s and zeros behind it", name, is.defaults[name], was.defaults[name])
		}
	}
	return broken
}
