package io.leadline.compat;

/// How a case ended.
///
/// @param got what came, as far as something was expected of it
/// @param whole all that came last
record Result(String name, String expected, String got, boolean isPass, String whole) {}
