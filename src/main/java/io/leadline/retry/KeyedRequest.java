package io.leadline.retry;

/// A request that came with a key.
///
/// @param hash of all that it says, so that another request with the same key is told from it
public record KeyedRequest(RequestKey key, RequestHash hash) {}
