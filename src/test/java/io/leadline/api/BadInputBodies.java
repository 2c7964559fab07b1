package io.leadline.api;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/// Bodies that no well-behaved client sends.
final class BadInputBodies {
  private BadInputBodies() {}

  /// What is not one JSON value, by what is wrong with it.
  static Map<String, byte[]> notJson() {
    var bodies = new LinkedHashMap<String, byte[]>();
    bodies.put("words", utf8("hello"));
    bodies.put("a form", utf8("fields%5Bphone%5D=919999999999"));
    bodies.put("markup", utf8("<lead/>"));
    bodies.put("blank", utf8(" \r\n\t"));
    bodies.put("half an object", utf8("{\"fields\":{\"phone\":\"919999999999\""));
    bodies.put("half a word", utf8("{\"fields\":{\"opted_in\":tru"));
    bodies.put("something behind", utf8("{\"fields\":{\"phone\":\"919999999999\"}} {}"));
    bodies.put("brackets that cross", utf8("{\"fields\":[}]"));
    bodies.put("a comma too many", utf8("{\"fields\":{\"phone\":\"919999999999\",}}"));
    bodies.put("single quotes", utf8("{'fields':{'phone':'919999999999'}}"));
    bodies.put("a comment", utf8("{\"fields\":{}/* none */}"));
    bodies.put("not a number", utf8("{\"fields\":{\"rating\":NaN}}"));
    bodies.put("a leading zero", utf8("{\"fields\":{\"rating\":05}}"));
    bodies.put("a bare line break", utf8("{\"fields\":{\"name\":\"Jane\nDoe\"}}"));
    bodies.put("an escape that does not exist", utf8("{\"fields\":{\"name\":\"\\x41\"}}"));
    bodies.put("U+0000", utf8("\0"));
    bodies.put("brackets that never close", utf8("[".repeat(1_000_000)));
    bodies.put("braces that never close", utf8("{\"a\":".repeat(200_000)));
    bodies.put("a stray byte of UTF-8", named(0x80));
    bodies.put("a byte that UTF-8 has not", named(0xff));
    bodies.put("UTF-8 that is cut off", named(0xe2, 0x82));
    bodies.put("UTF-8 that is cut off at the end", bytes("{\"fields\":{\"name\":\"", 0xe2));
    bodies.put("Latin-1", named('J', 0xf6, 'r', 'g'));
    bodies.put("an overlong U+0000", named(0xc0, 0x80));
    bodies.put("an overlong quote", named(0xc0, 0xa2));
    bodies.put("half of a surrogate pair in UTF-8", named(0xed, 0xa0, 0x80));
    bodies.put("beyond U+10FFFF", named(0xf4, 0x90, 0x80, 0x80));
    bodies.put("half of UTF-16", bytes("", 0xfe, 0xff, 0x00));
    bodies.put("a byte order mark alone", bytes("", 0xef, 0xbb, 0xbf));
    bodies.put("noise", bytes("", 0x1f, 0x8b, 0x08, 0x00, 0xff, 0x12, 0x00));
    return bodies;
  }

  /// JSON that is not an object.
  static Map<String, byte[]> notAnObject() {
    var bodies = new LinkedHashMap<String, byte[]>();
    for (var json : new String[] {"null", "true", "5", "\"fields\"", "[]", "[{\"fields\":{}}]"}) {
      bodies.put(json, utf8(json));
    }
    bodies.put("1,000 arrays", utf8(nested(1_000, "[", "]")));
    bodies.put("100,000 arrays", utf8(nested(100_000, "[", "]")));
    bodies.put("an endless number", utf8("9".repeat(100_000)));
    bodies.put("UTF-16", "[]".getBytes(UTF_16));
    return bodies;
  }

  /// Levels of nesting, around nothing.
  static String nested(int levels, String open, String close) {
    return open.repeat(levels) + "1" + close.repeat(levels);
  }

  static byte[] utf8(String text) {
    return text.getBytes(UTF_8);
  }

  /// A lead whose name is these bytes.
  static byte[] named(int... name) {
    var body = new ByteArrayOutputStream();
    body.writeBytes(bytes("{\"fields\":{\"phone\":\"919999999999\",\"name\":\"", name));
    body.writeBytes(utf8("\"}}"));
    return body.toByteArray();
  }

  private static byte[] bytes(String before, int... then) {
    var body = new ByteArrayOutputStream();
    body.writeBytes(utf8(before));
    for (int b : then) {
      body.write(b);
    }
    return body.toByteArray();
  }
}
