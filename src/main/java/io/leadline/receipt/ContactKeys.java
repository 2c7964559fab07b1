package io.leadline.receipt;

import io.leadline.platform.json.JsonArray;
import io.leadline.platform.json.JsonBoolean;
import io.leadline.platform.json.JsonNull;
import io.leadline.platform.json.JsonNumber;
import io.leadline.platform.json.JsonObject;
import io.leadline.platform.json.JsonText;
import io.leadline.platform.json.JsonValue;
import io.leadline.workspace.WorkspaceId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The numbers under which the index finds a request by a phone number or an e-mail address that it
/// named anywhere, valid or not: the first 64 bits of the SHA-256 of workspace and contact.
///
/// Of a phone number the last ten digits count, so that it is found with its country code and
/// without. What has an `@` is taken for an e-mail address, what has five to twenty digits and
/// nothing but digits and the usual punctuation for a phone number.
public final class ContactKeys {
  /// More contacts of one request are not kept.
  private static final int MOST = 50;

  private static final int LONGEST = 320;
  private static final int COUNTING_DIGITS = 10;
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ().\\-/]{5,40}");
  private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]");

  private final WorkspaceId workspace;
  private final Set<String> contacts = new HashSet<>();

  private ContactKeys(WorkspaceId workspace) {
    this.workspace = workspace;
  }

  /// The keys of all contacts in a request.
  public static Set<Long> of(WorkspaceId workspace, JsonValue request) {
    var keys = new ContactKeys(workspace);
    keys.collect(request);
    return keys.toKeys();
  }

  /// The key of what somebody searches for; none when it is neither a phone number nor an e-mail
  /// address.
  public static Set<Long> of(WorkspaceId workspace, String contact) {
    return of(workspace, new JsonText(contact));
  }

  /// Without recursion: a request may be nested more deeply than the stack of its thread allows.
  private void collect(JsonValue request) {
    var left = new ArrayDeque<JsonValue>();
    left.add(request);
    while (!left.isEmpty()) {
      switch (left.remove()) {
        case JsonText(var text) -> collect(text);
        case JsonNumber(var text) -> collect(text);
        case JsonObject object -> left.addAll(object.members().values());
        case JsonArray(var items) -> left.addAll(items);
        case JsonBoolean _, JsonNull _ -> {}
      }
    }
  }

  private void collect(String text) {
    if (text.length() > LONGEST || contacts.size() >= MOST) {
      return;
    }
    var trimmed = text.strip();
    if (trimmed.indexOf('@') > 0) {
      contacts.add(trimmed.toLowerCase(Locale.ROOT));
    } else if (PHONE.matcher(trimmed).matches()) {
      var digits = NO_DIGIT.matcher(trimmed).replaceAll("");
      if (digits.length() >= 5 && digits.length() <= 20) {
        contacts.add(digits.substring(Math.max(0, digits.length() - COUNTING_DIGITS)));
      }
    }
  }

  private Set<Long> toKeys() {
    return contacts.stream().map(this::key).collect(Collectors.toUnmodifiableSet());
  }

  private long key(String contact) {
    try {
      var text = workspace.value() + " " + contact;
      var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(hash).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /// Contacts are personal: shows none.
  @Override
  public String toString() {
    return "ContactKeys[" + contacts.size() + "]";
  }
}
