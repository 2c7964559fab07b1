-- Prints what programs read: the requests that were answered, the seconds, p50 and p99 in milliseconds, the errors, and p99.9 in milliseconds.
return function(summary, latency)
  local errors = summary.errors
  io.write(string.format("RESULT %d %.3f %.3f %.3f %d %.3f\n",
    summary.requests, summary.duration / 1e6, latency:percentile(50) / 1000, latency:percentile(99) / 1000,
    errors.status + errors.connect + errors.read + errors.write + errors.timeout, latency:percentile(99.9) / 1000))
end
