package io.leadline.retry;

/// Another transaction has just kept an answer under a key that this one was about to use: this one
/// must not take effect. Trying again finds that answer.
public final class KeyTakenException extends RuntimeException {}
