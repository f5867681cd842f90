package org.restory.engine;

import java.util.Arrays;

/** Numbers in the order they were added, in an array that is used again. */
final class Numbers {
  private int[] numbers;
  private int size;

  Numbers(int usual) {
    numbers = new int[usual];
  }

  void add(int number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * size);
    }
    numbers[size++] = number;
  }

  int get(int place) {
    return numbers[place];
  }

  int size() {
    return size;
  }

  int[] toArray() {
    return Arrays.copyOf(numbers, size);
  }

  void clear() {
    size = 0;
  }
}
