package plugin

import (
	"fmt"
	"os"
	"path/filepath"
)

const envCache = "ANCHORKL_CACHE"

// CacheDir returns the absolute path of anchorkl's cache folder, which need not
// exist: $ANCHORKL_CACHE, or "anchorkl" in the user's own cache folder.
func CacheDir() (string, error) {
	if dir := os.Getenv(envCache); dir != "" {
		abs, err := filepath.Abs(dir)
		if err != nil {
			return "", fmt.Errorf("plugin: %s: got %q, want a path that can be made absolute: %w", envCache, dir, err)
		}
		return abs, nil
	}
	dir, err := os.UserCacheDir()
	if err != nil {
		return "", fmt.Errorf("plugin: no cache folder (set %s to one): %w", envCache, err)
	}
	return filepath.Join(dir, "anchorkl"), nil
}
