package io.leadline.bootstrap;

/// A password or a token of the first start. Its text form does not tell it.
///
/// @param variable the environment variable that can supply it
/// @param supplied whether it came from there, so that whoever started the server knows it
record Secret(String text, String variable, boolean supplied) {
  /// What is printed: the text, but the name of the variable for one that was supplied.
  String shown() {
    return supplied ? "$" + variable : text;
  }

  @Override
  public String toString() {
    return "Secret[" + variable + "]";
  }
}
