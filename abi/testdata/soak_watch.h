/* What a process holds, sampled while it works, and whether that stays level. Linux's /proc tells. */
#ifndef ANCHORKL_SOAK_WATCH_H
#define ANCHORKL_SOAK_WATCH_H

#include <dirent.h>
#include <time.h>
#include <unistd.h>

#include "check.h"

enum { MOST_SAMPLES = 4000 };

/* Columns of the table and of the CSV file, in this order. */
enum { SECONDS, CALLS, RESIDENT, LIVE, HELD_BYTES, KEPT_BYTES, FILES, RUNNING, MEASURES };
static const char *const measures[MEASURES] = {"seconds",    "calls",      "resident_kib", "live_buffers",
                                               "bytes_held", "bytes_kept", "files",        "threads"};

typedef struct {
  double numbers[MOST_SAMPLES][MEASURES];
  int count;
} watch;

static inline double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

/* A number of /proc/self/status, such as that of "VmRSS:" in KiB. */
static inline double status_of(const char *name) {
  char line[256];
  long value = 0;
  FILE *file = fopen("/proc/self/status", "r");
  while (file != NULL && fgets(line, sizeof line, file) != NULL)
    if (strncmp(line, name, strlen(name)) == 0) value = atol(line + strlen(name));
  if (file != NULL) fclose(file);
  return (double)value;
}

static inline double open_files(void) {
  int count = -3; /* ".", ".." and the folder itself */
  DIR *folder = opendir("/proc/self/fd");
  if (folder == NULL) return 0;
  while (readdir(folder) != NULL) count++;
  closedir(folder);
  return count;
}

static inline void take_sample(watch *w, akl_context *context, double since, long long calls) {
  if (w->count == MOST_SAMPLES) return;
  akl_info info = info_of(context);
  double *n = w->numbers[w->count++];
  n[SECONDS] = now() - since;
  n[CALLS] = (double)calls;
  n[RESIDENT] = status_of("VmRSS:");
  n[LIVE] = (double)info.live_buffers;
  n[HELD_BYTES] = (double)info.bytes_held;
  n[KEPT_BYTES] = (double)info.bytes_kept;
  n[FILES] = open_files();
  n[RUNNING] = status_of("Threads:");
}

static inline void write_samples(const watch *w, const char *path) {
  FILE *file = fopen(path, "w");
  require(file != NULL, "the CSV file can't be written");
  for (int k = 0; k < MEASURES; k++) fprintf(file, "%s%c", measures[k], k + 1 < MEASURES ? ',' : '\n');
  for (int i = 0; i < w->count; i++)
    for (int k = 0; k < MEASURES; k++)
      fprintf(file, "%.*f%c", k == SECONDS ? 1 : 0, w->numbers[i][k], k + 1 < MEASURES ? ',' : '\n');
  require(fclose(file) == 0, "the CSV file can't be written");
}

/* The mean and the largest of a measure in one of three thirds. */
static inline void third_of(const watch *w, int measure, int third, double *mean, double *most) {
  int from = w->count * third / 3, to = w->count * (third + 1) / 3;
  *mean = *most = 0;
  for (int i = from; i < to; i++) {
    *mean += w->numbers[i][measure] / (to - from);
    if (w->numbers[i][measure] > *most) *most = w->numbers[i][measure];
  }
}

/*
 * The last third against the second: memory, by its mean, may grow by a fiftieth and by `slack` KiB; live buffers
 * and what they hold, open files and threads, by their largest, by as many as happen to be in use at once: `most`.
 */
static inline void judge_level(const watch *w, double slack, double most) {
  double mean[3], largest[3];
  printf("%-14s %14s %14s %14s %14s\n", "", "first third", "second third", "last third", "largest in it");
  for (int k = CALLS + 1; k < MEASURES; k++) {
    for (int third = 0; third < 3; third++) third_of(w, k, third, &mean[third], &largest[third]);
    printf("%-14s %14.0f %14.0f %14.0f %14.0f\n", measures[k], mean[0], mean[1], mean[2], largest[2]);
    if (k == RESIDENT) CHECK(mean[2] <= mean[1] * 1.02 + slack, "resident memory grew from %.0f to %.0f KiB", mean[1], mean[2]);
    if (k == LIVE || k == FILES || k == RUNNING)
      CHECK(largest[2] <= largest[1] + most, "%s grew from %.0f to %.0f", measures[k], largest[1], largest[2]);
  }
}

#endif
