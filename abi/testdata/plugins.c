/*
 * The list of places where a plugin is looked for: all of them, in order, into as much room as there is, with
 * and without loading them. The list that is wanted is for a folder of the test's own:
 *
 *   plugins GOOD FATAL FOLDER
 *
 * GOOD is a plugin, FATAL one that ends the process which loads it, FOLDER a folder without plugins.
 */
#include "check.h"

enum { ROOM = 64 };

/* As from a program that was built with a later header. */
typedef struct {
  akl_plugin_place place;
  int64_t later;
} later_place;

static akl_plugin_place places[ROOM];

static int64_t list(const akl_context_options *options, int32_t load, int64_t capacity) {
  akl_error error = AKL_ERROR_INIT;
  int64_t count = -1;
  places[0].struct_size = sizeof *places;
  akl_status status = akl_plugins(options, load, places, capacity, &count, &error);
  CHECK(status == AKL_OK, "akl_plugins: %s: %s", akl_status_name(status), error.message);
  return count;
}

static void check_place(int64_t i, const char *source, const char *path, const char *problem, int32_t minor) {
  const akl_plugin_place *p = &places[i];
  CHECK(strcmp(p->source, source) == 0 && strcmp(p->path, path) == 0 && strstr(p->problem, problem) != NULL &&
            (problem[0] != 0) == (p->problem[0] != 0) && p->pjrt_api_major == 0 && p->pjrt_api_minor == minor,
        "place %d: got %s: %s: \"%s\", version %d.%d; want %s: %s: \"%s\", version 0.%d", (int)i, p->source, p->path, p->problem,
        (int)p->pjrt_api_major, (int)p->pjrt_api_minor, source, path, problem, (int)minor);
}

static void check_refused(const char *what, akl_status got, akl_status want, const akl_error *error, const char *field) {
  CHECK(got == want && strcmp(error->field, field) == 0, "%s: got %s in \"%s\", want %s in \"%s\": %s", what,
        akl_status_name(got), error->field, akl_status_name(want), field, error->message);
}

int main(int arguments, char **argument) {
  akl_context_options options = AKL_CONTEXT_OPTIONS_INIT;
  akl_error error = AKL_ERROR_INIT;
  int64_t count = -1;
  require(arguments == 4, "want the paths of a plugin, of a fatal one and of a folder");
  const char *good = argument[1], *fatal = argument[2], *folder = argument[3];

  /* The environment names fatal and good; python_path has the folder alone. */
  options.python_path = folder;
  int64_t all = list(&options, 0, ROOM);
  require(all >= 4 && all <= ROOM, "another number of places");
  check_place(0, "PJRT_PLUGIN_LIBRARY_PATH", fatal, "", 0);
  check_place(1, "PJRT_PLUGIN_LIBRARY_PATH", good, "", 0);
  CHECK(strcmp(places[2].source, "Python folder") == 0 && strstr(places[2].path, folder) == places[2].path &&
            strcmp(places[2].problem, "no such file") == 0,
        "the folder: got %s: %s: %s", places[2].source, places[2].path, places[2].problem);
  CHECK(strcmp(places[all - 1].source, "cache") == 0, "the last: got %s", places[all - 1].source);

  /* Into less room than there is: the rest is left alone. */
  memset(places, 0, sizeof places);
  CHECK(list(&options, 0, 1) == all, "another count with less room");
  check_place(0, "PJRT_PLUGIN_LIBRARY_PATH", fatal, "", 0);
  CHECK(places[1].source[0] == 0, "written past the capacity");
  CHECK_OK(akl_plugins(&options, 0, NULL, 0, &count, &error), &error);
  CHECK(count == all, "count: got %lld, want %lld", (long long)count, (long long)all);

  /* A path that is given is the only place. */
  options.plugin = good;
  CHECK(list(&options, 1, ROOM) == 1, "a given path has neighbours");
  check_place(0, "given path", good, "", 115);
  options.plugin = "/no/such/plugin.so";
  CHECK(list(&options, 1, ROOM) == 1, "a given path has neighbours");
  check_place(0, "given path", "/no/such/plugin.so", "no such file", 0);

  later_place later[2];
  memset(later, 0, sizeof later);
  later[0].place.struct_size = sizeof *later;
  options.plugin = NULL;
  CHECK_OK(akl_plugins(&options, 0, &later[0].place, 2, &count, &error), &error);
  CHECK(strcmp(later[1].place.path, good) == 0 && later[0].place.struct_size == sizeof *later && later[0].later == 0,
        "longer structs: got \"%s\" in the second", later[1].place.path);

  check_refused("no count", akl_plugins(&options, 0, NULL, 0, NULL, &error), AKL_NULL_POINTER, &error, "count");
  check_refused("no places", akl_plugins(&options, 0, NULL, 1, &count, &error), AKL_NULL_POINTER, &error, "places");
  check_refused("capacity -1", akl_plugins(&options, 0, places, -1, &count, &error), AKL_INVALID_ARGUMENT, &error, "capacity");
  check_refused("load 2", akl_plugins(&options, 2, places, 1, &count, &error), AKL_INVALID_ARGUMENT, &error, "load");
  places[0].struct_size = 8;
  check_refused("a short struct", akl_plugins(&options, 0, places, 1, &count, &error), AKL_INVALID_STRUCT, &error, "places");
  places[0].struct_size = sizeof *places;
  options.device = "tpu";
  check_refused("device tpu", akl_plugins(&options, 0, places, 1, &count, &error), AKL_INVALID_ARGUMENT, &error, "device");
  options.device = "cuda";
  check_refused("device cuda", akl_plugins(&options, 0, places, ROOM, &count, &error), AKL_OK, &error, "device");
  return finish("plugins");
}
