package store

import (
	"bytes"
	"encoding/json"

	"fmt"

	"math"

	"reflect"
	"strings"
	"unicode/utf8"
)

// Version is that of the format. A store of a later one is refused.
const Version = 1

// What the numbers of a store are.
const (
	KindReference = "reference" // the reference's own
	KindAnchor    = "anchor"    // those of the composed anchor
	FormFull      = "full"      // logits of the whole vocabulary
	FormTopK      = "topk"      // log-probabilities of the k most likely tokens, and the log of the rest's probability
)

// valueSizes are the types that logits and log-probabilities may have, with their bytes.
var valueSizes = map[string]int{"float16": 2, "bfloat16": 2, "float32": 4}

// Manifest says what a store holds. It is the same for all its segments.
type Manifest struct {
	Kind   string `json:"kind"`   // KindReference or KindAnchor
	Form   string `json:"form"`   // FormFull or FormTopK
	Values string `json:"values"` // float16, bfloat16 or float32
	Vocab  int    `json:"vocab"`  // tokens of the vocabulary
	K      int    `json:"k"`      // of FormTopK, at most Vocab; else 0

	Model          string  `json:"model"`           // what the numbers are from
	Tokenizer      string  `json:"tokenizer"`       // a hash of it
	Alpha          float64 `json:"alpha"`           // of a composed anchor; else 1
	Space          string  `json:"space"`           // logit or probability: of a composed anchor; else ""
	Tau            float64 `json:"tau"`             // that log-probabilities were taken at; 1 for logits that it has not touched
	OuterIteration int     `json:"outer_iteration"` // of a composed anchor, from 0; -1: none
	Notes          string  `json:"notes"`           // whatever else its maker wants to compare
}

// columns is how many values a row has.
func (m *Manifest) columns() int {
	if m.Form == FormTopK {
		return m.K
	}
	return m.Vocab
}

func (m *Manifest) valueSize() int { return valueSizes[m.Values] }

// idSize is the bytes that a token id takes.
func (m *Manifest) idSize() int {
	size := 1
	for m.Vocab > 1<<(8*size) {
		size++
	}
	return size
}

func (m *Manifest) check() error {
	switch {
	case m.Kind != KindReference && m.Kind != KindAnchor:
		return fault(Invalid, "manifest.kind", "got %q, want %q or %q", m.Kind, KindReference, KindAnchor)
	case m.Form != FormFull && m.Form != FormTopK:
		return fault(Invalid, "manifest.form", "got %q, want %q or %q", m.Form, FormFull, FormTopK)
	case m.valueSize() == 0:
		return fault(Invalid, "manifest.values", `got %q, want "float16", "bfloat16" or "float32"`, m.Values)
	case m.Vocab < 1 || m.Vocab > math.MaxInt32/8:
		return fault(Invalid, "manifest.vocab", "got %d, want 1 to %d", m.Vocab, math.MaxInt32/8)
	case m.Form == FormTopK && (m.K < 1 || m.K > m.Vocab):
		return fault(Invalid, "manifest.k", "got %d, want 1 to the vocabulary's %d", m.K, m.Vocab)
	case m.Form == FormFull && m.K != 0:
		return fault(Invalid, "manifest.k", "got %d with the full form, want 0", m.K)
	case !(m.Alpha >= 0 && m.Alpha <= 1):
		return fault(Invalid, "manifest.alpha", "got %v, want 0 to 1", m.Alpha)
	case m.Space != "" && m.Space != "logit" && m.Space != "probability":
		return fault(Invalid, "manifest.space", `got %q, want "logit", "probability" or ""`, m.Space)
	case !(m.Tau > 0) || math.IsInf(m.Tau, 0):
		return fault(Invalid, "manifest.tau", "got %v, want a number above 0", m.Tau)
	case m.OuterIteration < -1 || m.OuterIteration > math.MaxInt32:
		return fault(Invalid, "manifest.outer_iteration", "got %d, want -1 (none) or more", m.OuterIteration)
	}
	for _, named := range []struct {
		field, text string
		most        int
	}{{"model", m.Model, 511}, {"tokenizer", m.Tokenizer, 127}, {"notes", m.Notes, 1023}} {
		if len(named.text) > named.most || !utf8.ValidString(named.text) || strings.ContainsRune(named.text, 0) {
			return fault(Invalid, "manifest."+named.field, "got %d bytes, want UTF-8 of at most %d without a NUL", len(named.text), named.most)
		}
	}
	return nil
}

// compact is the manifest as segments hold it.
func (m *Manifest) compact() []byte {
	text, err := json.Marshal(m)
	if err != nil {
		panic(err) // numbers and strings
	}
	return text
}

// difference names the first field in which two manifests differ; "" if none.
func (m *Manifest) difference(other *Manifest) string {
	ours, theirs := reflect.ValueOf(*m), reflect.ValueOf(*other)
	for i := range ours.NumField() {
		if a, b := ours.Field(i).Interface(), theirs.Field(i).Interface(); a != b {
			return fmt.Sprintf("%s: got %v, the store has %v", ours.Type().Field(i).Tag.Get("json"), quoted(a), quoted(b))
		}
	}
	return ""
}

func quoted(value any) any {
	if text, ok := value.(string); ok {
		return fmt.Sprintf("%q", text)
	}
	return value
}

// parseManifest reads the compact form, and refuses what this version does not know.
func parseManifest(text []byte) (*Manifest, error) {
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.DisallowUnknownFields()
	m := &Manifest{}
	if err := decoder.Decode(m); err != nil {
		return nil, fault(Damaged, "", "the manifest can't be read: %v", err)
	}
	if err := m.check(); err != nil {
		return nil, fault(Damaged, "", "the manifest can't be: %v", err)
	}
	return m, nil
}
