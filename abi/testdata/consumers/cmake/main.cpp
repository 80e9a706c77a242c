// A program in C++17 that finds the library with CMake.
#include <anchorkl.hpp>

#include <iostream>

void print_loss(const anchorkl::Context &context);

int main() {
  try {
    print_loss(anchorkl::Context());
  } catch (const anchorkl::Error &error) {
    std::cerr << error.what() << '\n';
    return 1;
  }
}
