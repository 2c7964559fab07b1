package io.leadline.platform;

/// Which part of a long list is wanted.
///
/// @param skip how many to leave out at its beginning, at least 0
/// @param limit how many to give at most, at least 1
public record PageRequest(int skip, int limit) {
  public PageRequest {
    if (skip < 0 || limit < 1) {
      throw new IllegalArgumentException("no such page: skip " + skip + ", limit " + limit);
    }
  }
}
