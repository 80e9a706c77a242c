package plugin

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
	"syscall"
)

// envTrusted lists folders, separated by ":", in which files may be loaded
// whoever can write there, and whoever can write above.
const envTrusted = "ANCHORKL_TRUSTED_FOLDERS"

// mostLinks is how many symbolic links a path may lead over, as the kernel has it.
const mostLinks = 40

// checkTrust refuses a file, by its absolute path, that others could have
// written or could replace: the file and every folder on the way to it, links
// and what they lead to included, must be owned by one of [trustedUsers] and be
// writable by nobody else. A folder that all may write does with the sticky
// bit, as /tmp: there nobody can take away what another one owns.
//
// What has passed can be changed by the trusted users alone, also between the
// check and the loading, which goes by name and not by what was looked at.
// Access control lists are seen as far as their mask, which the group's bits show.
func checkTrust(path string) error {
	return trustedBy(path, trustedUsers())
}

// trustedBy is checkTrust for these users. A group of the same number as one of
// them is his own, as the usual tools make them, and serves as he does; so does
// one without other members.
func trustedBy(path string, users map[uint32]bool) error {
	folders, err := trustedFolders()
	if err != nil {
		return err
	}
	real := resolved(path)
	return walk(path, func(at string, info fs.FileInfo) error {
		covers := func(folder string) bool { return within(at, folder) || within(real, folder) && within(folder, at) }
		if slices.ContainsFunc(folders, covers) {
			return nil
		}
		wrong, cure := refusal(at, info, users)
		if wrong == "" {
			return nil
		}
		// Of a folder above the file no more than the file's own need be trusted.
		folder := filepath.Dir(at)
		if within(real, at) {
			folder = filepath.Dir(real)
		}
		return fmt.Errorf("%s has %s; cure: %s, or, if all who can write there may run code as this user, add %s to %s",
			at, wrong, cure, folder, envTrusted)
	})
}

// refusal says what is wrong with the owner or mode of a path, and what to do; "": nothing.
func refusal(at string, info fs.FileInfo, users map[uint32]bool) (wrong, cure string) {
	owner, ok := info.Sys().(*syscall.Stat_t)
	mode := info.Mode()
	switch {
	case !ok:
		return "", ""
	case !users[owner.Uid]:
		return fmt.Sprintf("owner %d and mode %v, want an owner who is root or this user, %d", owner.Uid, mode, os.Geteuid()),
			"install it as one of them"
	case mode&fs.ModeSymlink != 0 || info.IsDir() && mode&fs.ModeSticky != 0:
		return "", ""
	case mode.Perm()&0o002 != 0 || mode.Perm()&0o020 != 0 && !users[owner.Gid] && !nobodyElseIn(owner.Gid, users):
		return fmt.Sprintf("owner %d, group %d and mode %v, want nobody but its owner to write it", owner.Uid, owner.Gid, mode),
			"chmod go-w " + at
	}
	return "", ""
}

// walk visits the root, every folder, link and link's target that the kernel
// goes over to open an absolute path, and the file.
func walk(path string, visit func(at string, info fs.FileInfo) error) error {
	at, rest, links := "/", strings.Split(path, "/"), 0
	for len(rest) > 0 {
		name := rest[0]
		rest = rest[1:]
		next := filepath.Join(at, name)
		if next == at && at != "/" {
			continue
		}
		info, err := os.Lstat(next)
		if err == nil {
			err = visit(next, info)
		}
		if err != nil {
			return bareError(err)
		}
		if info.Mode()&fs.ModeSymlink == 0 {
			at = next
			continue
		}
		if links++; links > mostLinks {
			return errors.New("it leads over too many symbolic links")
		}
		target, err := os.Readlink(next)
		if err != nil {
			return bareError(err)
		}
		if filepath.IsAbs(target) {
			at = "/"
		}
		rest = append(strings.Split(target, "/"), rest...)
	}
	return nil
}

// trustedFolders are those of the environment, without symbolic links.
func trustedFolders() ([]string, error) {
	var folders []string
	for _, folder := range filepath.SplitList(os.Getenv(envTrusted)) {
		if !filepath.IsAbs(folder) {
			return nil, fmt.Errorf("%s: got %q, want absolute paths of folders, separated by \":\"", envTrusted, folder)
		}
		folders = append(folders, resolved(folder), filepath.Clean(folder))
	}
	return folders, nil
}

// within tells whether a path is a folder or in it.
func within(path, folder string) bool {
	return path == folder || strings.HasPrefix(path, strings.TrimSuffix(folder, "/")+"/")
}

// trustedUsers are root, the effective user, and who owns the library that this
// code is in or the running program, or something on the way to them: they decide
// already what runs here. In a container that is most often who has built it, on a
// shared machine who maintains its Python.
func trustedUsers() map[uint32]bool {
	users := map[uint32]bool{0: true, uint32(os.Geteuid()): true}
	for user := range ownersOfThis() {
		users[user] = true
	}
	return users
}

var ownersOfThis = sync.OnceValue(func() map[uint32]bool {
	owners := map[uint32]bool{}
	program, err := os.Executable()
	if err != nil {
		program = "" // such as without /proc
	}
	for _, path := range []string{thisFile(), program} {
		if path == "" {
			continue
		}
		walk(path, func(_ string, info fs.FileInfo) error {
			if owner, ok := info.Sys().(*syscall.Stat_t); ok {
				owners[owner.Uid] = true
			}
			return nil
		})
	}
	return owners
})

// thisFile is the file that this code was loaded from, "" if that can't be told:
// libanchorkl.so, or the program that package core is a part of.
func thisFile() string {
	here, _, _, ok := runtime.Caller(0)
	maps, err := os.ReadFile("/proc/self/maps")
	if !ok || err != nil {
		return ""
	}
	for line := range strings.Lines(string(maps)) {
		var begin, end uint64
		if _, err := fmt.Sscanf(line, "%x-%x", &begin, &end); err != nil || uint64(here) < begin || uint64(here) >= end {
			continue
		}
		// Five columns come before the path, which may have spaces.
		if slash := strings.Index(line, "/"); slash >= 0 {
			return strings.TrimSuffix(line[slash:], "\n")
		}
	}
	return ""
}
