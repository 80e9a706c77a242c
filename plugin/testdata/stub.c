/* A library that looks like a PJRT plugin as far as the check goes.
   Compile with -DMAJOR=, -DMINOR=, -DSIZE=; -DNULL_API, -DNO_SYMBOL and
   -DUNDEFINED make it fail in one way each. -DFATAL ends the process that
   loads it, and -DHANGS never comes back. */
#include <stddef.h>
#include <stdint.h>
#include <unistd.h>

struct api {
  size_t struct_size;
  void *extension_start;
  struct {
    size_t struct_size;
    void *extension_start;
    int major_version;
    int minor_version;
  } version;
  void *functions[256];
};

static struct api table = {
    .struct_size = (size_t)SIZE,
    .version = {.struct_size = 24, .major_version = MAJOR, .minor_version = MINOR},
};

#ifdef FATAL
__attribute__((constructor)) static void end(void) { __builtin_trap(); }
#endif

#ifdef HANGS
__attribute__((constructor)) static void hang(void) {
  for (;;) pause();
}
#endif

#ifdef UNDEFINED
void defined_nowhere(void);
void *needs_it(void) { return (void *)defined_nowhere; }
#endif

#ifdef NO_SYMBOL
struct api *AnotherName(void) { return &table; }
#elif defined(NULL_API)
struct api *GetPjrtApi(void) { return NULL; }
#else
struct api *GetPjrtApi(void) { return &table; }
#endif
