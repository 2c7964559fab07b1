package io.leadline.intake;

import io.leadline.remark.Remark;
import java.util.List;
import java.util.Map;

/// How a request named fields that were then matched with API names.
///
/// @param places where a part stands in the request, by where it stood if it were named by its API
///   name: `fields.Phone` for `fields.phone`; none where the two are the same
/// @param repeated a remark for each key whose value does not count, since another means that field
///   too
record SentKeys(Map<String, String> places, List<Remark> repeated) {
  static final SentKeys NONE = new SentKeys(Map.of(), List.of());

  /// Where a part stands in the request.
  String place(String byApiName) {
    return places.getOrDefault(byApiName, byApiName);
  }

  /// The remark, at the place where its part stands in the request.
  Remark placed(Remark remark) {
    var place = places.get(remark.field());
    return place == null
        ? remark
        : new Remark(place, remark.status(), remark.reason(), remark.text());
  }

  @Override
  public String toString() {
    return "SentKeys[%d places, %d repeated]".formatted(places.size(), repeated.size());
  }
}
