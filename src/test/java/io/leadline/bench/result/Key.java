package io.leadline.bench.result;

/// What a measurement is of.
///
/// @param name of the case
/// @param server which of those that are compared; empty where there is but one
/// @param connections that were open at once; 0 where there are none
public record Key(String name, String server, int connections) {
  public String title() {
    return server.isEmpty() ? name : name + ", " + server;
  }
}
