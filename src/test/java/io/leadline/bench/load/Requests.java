package io.leadline.bench.load;

import io.leadline.bench.server.SeededLeads;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// What wrk sends.
public sealed interface Requests {

  /// Leads that `bench/posts.lua` makes up, each another one.
  ///
  /// @param path where to
  /// @param options for the script
  record NewLeads(String path, Map<String, String> options) implements Requests {}

  /// Posts by `bench/posts.lua` that go to a tenth of the leads that are there, in no order.
  record KnownLeads(String path) implements Requests {}

  /// Requests that are about leads which are there, written down before.
  ///
  /// @param lines a method, a path, and a body if there is one, parted by blanks
  record Listed(Function<SeededLeads, List<String>> lines) implements Requests {}
}
