/* Prints every status that the library can name: its number and its name. */
#include <stdio.h>
#include <string.h>

#include "anchorkl.h"

int main(void) {
  for (int number = -1000; number <= 1000; number++) {
    const char *name = akl_status_name((akl_status)number);
    if (strcmp(name, "AKL_UNKNOWN") != 0) printf("%d %s\n", number, name);
  }
  return strcmp(akl_version(), AKL_VERSION) != 0;
}
