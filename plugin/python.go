package plugin

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"time"
)

const (
	envVirtualEnv = "VIRTUAL_ENV"
	pythonCommand = "python3"
	sourcePython  = "python3 on PATH"

	// pythonTimeout bounds how long a search waits for an interpreter that
	// hangs; a cold one on a network drive takes seconds.
	pythonTimeout = 30 * time.Second
)

// sitePackagesScript prints the site-packages folders, one a line. It first
// drops the current folder from the module path, so that a sysconfig.py lying
// there is not run by a mere search.
const sitePackagesScript = `
import sys
sys.path[:] = [p for p in sys.path if p]
import site, sysconfig
folders = [sysconfig.get_paths()[k] for k in ("purelib", "platlib")]
folders += getattr(site, "getsitepackages", list)()
if site.ENABLE_USER_SITE:
    folders.append(site.getusersitepackages())
print("\n".join(folders))
`

// pythonFolders yields site-packages folders as candidates whose path is the
// folder; one with a problem stands for a step that led to no folder. Each
// folder comes once, by the first name that led to it.
func pythonFolders(given []string) iter.Seq[candidate] {
	return func(yield func(candidate) bool) {
		seen := map[string]bool{}
		yieldNew := func(folders []candidate) bool {
			for _, folder := range folders {
				if folder.problem == "" {
					key := resolved(folder.path)
					if seen[key] {
						continue
					}
					seen[key] = true
				}
				if !yield(folder) {
					return false
				}
			}
			return true
		}
		if given != nil {
			var folders []candidate
			for _, path := range given {
				folders = append(folders, candidate{source: sourcePythonPath, path: path})
			}
			yieldNew(folders)
			return
		}
		if yieldNew(virtualEnvFolders()) {
			yieldNew(interpreterFolders())
		}
	}
}

// resolved returns path without symbolic links, or as it is if nothing is there.
func resolved(path string) string {
	if real, err := filepath.EvalSymlinks(path); err == nil {
		return real
	}
	return filepath.Clean(path)
}

// virtualEnvFolders lists the site-packages of $VIRTUAL_ENV by its layout: an
// activated environment need not have its interpreter first on PATH.
func virtualEnvFolders() []candidate {
	root := os.Getenv(envVirtualEnv)
	if root == "" {
		return nil
	}
	var folders []candidate
	for _, lib := range []string{"lib", "lib64"} {
		// A missing lib64 is usual, and a missing lib shows as no folder below.
		entries, _ := os.ReadDir(filepath.Join(root, lib))
		for _, entry := range entries {
			path := filepath.Join(root, lib, entry.Name(), "site-packages")
			if strings.HasPrefix(entry.Name(), "python3") && isFolder(path) {
				folders = append(folders, candidate{source: envVirtualEnv, path: path})
			}
		}
	}
	if len(folders) == 0 {
		return []candidate{{
			source:  envVirtualEnv,
			path:    root,
			problem: "it has no lib/python3*/site-packages folder",
		}}
	}
	return folders
}

func isFolder(path string) bool {
	stat, err := os.Stat(path)
	return err == nil && stat.IsDir()
}

// interpreterFolders asks python3 on PATH where its packages are.
func interpreterFolders() []candidate {
	python, err := exec.LookPath(pythonCommand)
	if err != nil {
		return []candidate{{source: sourcePython, problem: "no " + pythonCommand + " on PATH"}}
	}
	if err := checkTrust(python); err != nil {
		return []candidate{{source: sourcePython, path: python, problem: "it is not asked for its folders: " + err.Error()}}
	}
	ctx, cancel := context.WithTimeout(context.Background(), pythonTimeout)
	defer cancel()
	cmd := exec.CommandContext(ctx, python, "-c", sitePackagesScript)
	// A wrapper's child that outlives the wrapper may keep the pipe open.
	cmd.WaitDelay = time.Second
	out, err := cmd.Output()
	// A host that ignores SIGCHLD, or waits for all children itself, has taken the status; what was printed is whole.
	if err != nil && !errors.Is(err, syscall.ECHILD) {
		problem := fmt.Sprintf("it did not tell its site-packages folders: %v", err)
		var exit *exec.ExitError
		if errors.As(err, &exit) && len(exit.Stderr) > 0 {
			problem += ": " + lastLine(string(exit.Stderr))
		}
		return []candidate{{source: sourcePython, path: python, problem: problem}}
	}
	var folders []candidate
	for line := range strings.Lines(string(out)) {
		if path := strings.TrimRight(line, "\r\n"); filepath.IsAbs(path) {
			folders = append(folders, candidate{source: sourcePython, path: path})
		}
	}
	if len(folders) == 0 {
		return []candidate{{source: sourcePython, path: python, problem: "it reported no site-packages folder"}}
	}
	return folders
}

// lastLine returns the last line of text that is not blank; interpreters and
// pip put what went wrong there.
func lastLine(text string) string {
	lines := strings.Split(strings.TrimSpace(text), "\n")
	return strings.TrimSpace(lines[len(lines)-1])
}
