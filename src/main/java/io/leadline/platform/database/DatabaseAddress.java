package io.leadline.platform.database;

/// What a connection needs.
///
/// @param url a JDBC url
record DatabaseAddress(String url, String username, String password) {

  /// The url without its parameters, among which there may be a password.
  @Override
  public String toString() {
    int parameters = url.indexOf('?');
    return parameters < 0 ? url : url.substring(0, parameters);
  }
}
