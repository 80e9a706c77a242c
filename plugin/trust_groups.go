package plugin

import (
	"os"
	"strconv"
	"strings"
)

// accountFiles has passwd and group. Tests have their own.
var accountFiles = "/etc"

// nobodyElseIn tells whether a group has no members but these users, as "staff" of
// Debian and Ubuntu, which may write /usr/local and has none. A group or a member
// that the files of the machine do not list is somebody else. Members that are only
// in a directory service are not seen.
func nobodyElseIn(group uint32, users map[uint32]bool) bool {
	// A container of a program alone has neither file, and its groups have no names.
	accounts, err := readAccounts("passwd")
	if err != nil {
		return false
	}
	numbers := map[string]uint32{}
	for _, fields := range accounts {
		user, primary, ok := number(fields, 2), number(fields, 3), len(fields) > 3
		if !ok || user == nil || primary == nil {
			return false
		}
		if *primary == group && !users[*user] {
			return false
		}
		numbers[fields[0]] = *user
	}
	groups, err := readAccounts("group")
	if err != nil {
		return false
	}
	listed := false
	for _, fields := range groups {
		if found := number(fields, 2); found == nil || *found != group || len(fields) < 4 {
			continue
		}
		listed = true
		for name := range strings.SplitSeq(fields[3], ",") {
			if user, known := numbers[name]; name != "" && (!known || !users[user]) {
				return false
			}
		}
	}
	return listed
}

// readAccounts returns the fields of a file's lines.
func readAccounts(name string) ([][]string, error) {
	contents, err := os.ReadFile(accountFiles + "/" + name)
	if err != nil {
		return nil, err
	}
	var lines [][]string
	for line := range strings.Lines(string(contents)) {
		line = strings.TrimSpace(line)
		// Lines of + and - are those of NIS.
		if line != "" && !strings.ContainsRune("#+-", rune(line[0])) {
			lines = append(lines, strings.Split(line, ":"))
		}
	}
	return lines, nil
}

// number is a field as the number of a user or group; nil if it is none.
func number(fields []string, at int) *uint32 {
	if at >= len(fields) {
		return nil
	}
	parsed, err := strconv.ParseUint(fields[at], 10, 32)
	if err != nil {
		return nil
	}
	short := uint32(parsed)
	return &short
}
