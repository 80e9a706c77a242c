package main_test

import (
	"debug/elf"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/anchorkl/anchorkl/core"
)

func header(t *testing.T) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(root, "include", "anchorkl.h"))
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// TestExports: the library exports the functions that the header declares, all
// of them and nothing else.
func TestExports(t *testing.T) {
	var declared, exported []string
	for _, found := range regexp.MustCompile(`(?m)^[a-z][a-z_ ]*[ *](akl_\w+)\(`).FindAllStringSubmatch(header(t), -1) {
		declared = append(declared, found[1])
	}
	path, err := library()
	if err != nil {
		t.Fatal(err)
	}
	file, err := elf.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	symbols, err := file.DynamicSymbols()
	if err != nil {
		t.Fatal(err)
	}
	for _, symbol := range symbols {
		if symbol.Section != elf.SHN_UNDEF && symbol.Section != elf.SHN_ABS { // absolute: the names of versions
			exported = append(exported, symbol.Name)
		}
	}
	slices.Sort(declared)
	slices.Sort(exported)
	if len(declared) == 0 || !slices.Equal(declared, exported) {
		t.Errorf("exported: %v\ndeclared: %v", exported, declared)
	}
}

// TestStatuses: the header, package core and akl_status_name agree on every status.
func TestStatuses(t *testing.T) {
	fromHeader := map[int]string{}
	for _, found := range regexp.MustCompile(`(?m)^  (AKL_\w+) = (\d+)`).FindAllStringSubmatch(enum(t, "akl_status"), -1) {
		fromHeader[number(t, found[2])] = found[1]
	}
	fromCore := map[int]string{}
	for status, name := range core.Statuses() {
		fromCore[int(status)] = name
	}
	fromLibrary := map[int]string{}
	for line := range strings.Lines(runProgram(t, os.Environ(), "statuses.c")) {
		value, name, _ := strings.Cut(strings.TrimSpace(line), " ")
		fromLibrary[number(t, value)] = name
	}
	if len(fromHeader) < 2 || !maps.Equal(fromHeader, fromCore) {
		t.Errorf("header: %v\ncore:   %v", listed(fromHeader), listed(fromCore))
	}
	if !maps.Equal(fromHeader, fromLibrary) {
		t.Errorf("header:          %v\nakl_status_name: %v", listed(fromHeader), listed(fromLibrary))
	}
}

// enum is the body of an enum of the header.
func enum(t *testing.T, name string) string {
	t.Helper()
	_, body, found := strings.Cut(header(t), "typedef enum "+name+" {")
	body, _, closed := strings.Cut(body, "} "+name+";")
	if !found || !closed {
		t.Fatalf("the header has no enum %s", name)
	}
	return body
}

func number(t *testing.T, text string) int {
	t.Helper()
	n, err := strconv.Atoi(text)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

func listed(statuses map[int]string) string {
	var lines []string
	for _, value := range slices.Sorted(maps.Keys(statuses)) {
		lines = append(lines, fmt.Sprintf("%d %s", value, statuses[value]))
	}
	return strings.Join(lines, ", ")
}
