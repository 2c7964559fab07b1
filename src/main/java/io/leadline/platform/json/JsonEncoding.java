package io.leadline.platform.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Turns the bytes of a JSON text into characters. Bytes that are not what their encoding demands
/// are refused: a parser would quietly put U+FFFD in their place.
///
/// The encoding is UTF-8, but where a byte order mark, or zeros beside the first character, tell of
/// UTF-16 or UTF-32. Source: RFC 4627 §3.
final class JsonEncoding {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /// What stands in place of bytes that mean no character, and of nothing else but itself.
  private static final char REPLACEMENT = '\uFFFD';

  private JsonEncoding() {}

  static String decode(byte[] bytes) throws MalformedJsonException {
    var charset = charsetOf(bytes);
    // Several times faster than a decoder that reports what is malformed.
    var text = new String(bytes, charset);
    if (text.indexOf(REPLACEMENT) >= 0) {
      demandValid(bytes, charset);
    }
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  private static void demandValid(byte[] bytes, Charset charset) throws MalformedJsonException {
    try {
      charset.newDecoder().decode(ByteBuffer.wrap(bytes));
    } catch (CharacterCodingException e) {
      throw new MalformedJsonException("not JSON: its bytes are not " + charset, e);
    }
  }

  private static Charset charsetOf(byte[] bytes) {
    int first = bytes.length < 2 ? 'x' << 8 | 'x' : unsigned(bytes, 0);
    int second = bytes.length < 4 ? 'x' << 8 | 'x' : unsigned(bytes, 2);
    return switch (first) {
      case 0x0000 -> StandardCharsets.UTF_32BE;
      case 0xFEFF -> StandardCharsets.UTF_16BE;
      case 0xFFFE -> second == 0 ? StandardCharsets.UTF_32LE : StandardCharsets.UTF_16LE;
      default -> charsetOf(first, second);
    };
  }

  /// By where the zeros are: the first character of a JSON text is of ASCII.
  private static Charset charsetOf(int first, int second) {
    if ((first & 0xFF00) == 0) {
      return StandardCharsets.UTF_16BE;
    }
    if ((first & 0x00FF) != 0) {
      return StandardCharsets.UTF_8;
    }
    return second == 0 ? StandardCharsets.UTF_32LE : StandardCharsets.UTF_16LE;
  }

  private static int unsigned(byte[] bytes, int at) {
    return (bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF);
  }
}
