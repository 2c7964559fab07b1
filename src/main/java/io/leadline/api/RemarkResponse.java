package io.leadline.api;

import io.leadline.remark.Remark;
import java.util.List;

/// Why a part of a request was not taken as it was sent:
/// `{"field":"fields.rating","status":"IGNORED","remark":"…"}`.
public record RemarkResponse(String field, String status, String remark)
    implements ReceiptRemarkResponse {
  static RemarkResponse of(Remark remark) {
    return new RemarkResponse(remark.field(), remark.status().name(), remark.text());
  }

  public static List<RemarkResponse> listOf(List<Remark> remarks) {
    return remarks.stream().map(RemarkResponse::of).toList();
  }
}
