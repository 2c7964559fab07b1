package io.leadline.receipt;

import java.util.HexFormat;

/// The body of a request, byte by byte as it came.
public final class Payload {
  private final byte[] bytes;

  /// Takes the bytes over: the caller must not change them any more.
  public Payload(byte[] bytes) {
    this.bytes = bytes;
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  /// As PostgreSQL reads bytes: `\x7b7d`.
  String toHex() {
    return "\\x" + HexFormat.of().formatHex(bytes);
  }

  /// Payloads are personal: shows none of it.
  @Override
  public String toString() {
    return "Payload[" + bytes.length + " bytes]";
  }
}
