/* How much memory a process has in use. */
#ifndef ANCHORKL_TEST_RESIDENT_H
#define ANCHORKL_TEST_RESIDENT_H

#include <stdio.h>
#include <unistd.h>

/* Bytes of memory that this process has in use; 0 if that can't be told. */
static inline long resident(void) {
  long pages = 0;
  FILE *file = fopen("/proc/self/statm", "r");
  if (file == NULL) return 0;
  if (fscanf(file, "%*d %ld", &pages) != 1) pages = 0;
  fclose(file);
  return pages * sysconf(_SC_PAGESIZE);
}

#endif
