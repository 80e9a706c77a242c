package core

import (
	"os"
	"path/filepath"
	"testing"
)

// TestCacheDir: what one context compiled another one loads, from the folder
// that the option or the variable names.
func TestCacheDir(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "programs")
	compute := func(options ContextOptions) (Info, float64) {
		ctx, err := NewContext(options)
		if err != nil {
			t.Fatal(err)
		}
		defer ctx.Close()
		result, err := ctx.Loss(smallRequest())
		if err != nil {
			t.Fatal(err)
		}
		info, err := ctx.Info()
		if err != nil {
			t.Fatal(err)
		}
		return info, result.Loss
	}
	info, want := compute(ContextOptions{CacheDir: dir})
	if info.ProgramsCompiled == 0 || info.ProgramsLoaded != 0 {
		t.Errorf("the first context: %d programs compiled and %d loaded, want all compiled", info.ProgramsCompiled, info.ProgramsLoaded)
	}
	t.Setenv("ANCHORKL_CACHE_DIR", dir)
	for _, options := range []ContextOptions{{CacheDir: dir}, {}} {
		loaded, got := compute(options)
		if loaded.ProgramsCompiled != 0 || loaded.ProgramsLoaded != info.ProgramsCompiled || got != want {
			t.Errorf("%+v: %d programs compiled and %d loaded, loss %v; want %d loaded and %v",
				options, loaded.ProgramsCompiled, loaded.ProgramsLoaded, got, info.ProgramsCompiled, want)
		}
	}
	if off, _ := compute(ContextOptions{CacheDir: "off"}); off.ProgramsLoaded != 0 {
		t.Errorf("off: %d programs were loaded", off.ProgramsLoaded)
	}
	files, err := os.ReadDir(dir)
	if err != nil || len(files) == 0 {
		t.Errorf("%d files in the folder, %v", len(files), err)
	}
}
