package io.leadline.dashboard.intake;

import io.leadline.dashboard.Viewer;
import io.leadline.dashboard.field.FieldInput;
import io.leadline.dashboard.intake.Correctable.OfField;
import io.leadline.dashboard.intake.Correctable.OfJson;
import io.leadline.dashboard.intake.Correctable.OfTime;
import io.leadline.dashboard.intake.CorrectionView.JsonInput;
import io.leadline.dashboard.intake.CorrectionView.TimeInput;
import io.leadline.dashboard.intake.RequestView.PartView;
import io.leadline.field.FieldDefinition;
import io.leadline.platform.json.IndentedJson;
import io.leadline.platform.json.JsonArray;
import io.leadline.platform.json.JsonValue;
import io.leadline.receipt.DroppedPart;
import io.leadline.receipt.Receipt;
import io.leadline.remark.Reason;
import io.leadline.remark.Remark;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/// Makes the form of a correction ready to be shown.
///
/// @param parts of the request that stand in the same place, the one to be corrected first
record CorrectionViews(
    Viewer viewer, Receipt receipt, SentBody body, List<DroppedPart> parts, Correctable what) {
  /// What is wrong with a form that was sent.
  ///
  /// @param remarks of the rules; empty when they were not asked
  record Wrong(String error, List<Remark> remarks) {
    @Override
    public String toString() {
      return "Wrong[]";
    }
  }

  /// The form with what was sent in the request.
  ///
  /// @param field the API name of the field to which the value is to go; empty for the one that was
  ///   probably meant
  CorrectionView asSent(String field) {
    var value = body.value(parts.getFirst());
    var sent = new LinkedMultiValueMap<String, String>();
    sent.set(CorrectionReader.FIELD, field);
    sent.set(CorrectionReader.JSON, value == null ? "" : IndentedJson.write(value));
    if (what instanceof OfField ofField && value != null) {
      var chosen = ofField.chosen(field);
      if (chosen != null) {
        sent.put(ofField.form().name(chosen), texts(value));
      }
    }
    return show(sent, null);
  }

  /// The form as it was sent, with what is wrong.
  CorrectionView again(MultiValueMap<String, String> sent, Wrong wrong) {
    return show(sent, wrong);
  }

  private CorrectionView show(MultiValueMap<String, String> sent, @Nullable Wrong wrong) {
    var reader = new CorrectionReader(parts.getFirst().number(), viewer.zone(), sent);
    var error = wrong == null ? null : wrong.error();
    var path = RequestPage.path(receipt.id());
    var post = path + "/parts/" + parts.getFirst().number();
    return switch (what) {
      case OfField ofField -> {
        var chosen = ofField.chosen(reader.text(CorrectionReader.FIELD));
        yield new CorrectionView(
            part(),
            path,
            post,
            ofField.fields().size() < 2 ? List.of() : options(ofField, chosen),
            chosen == null ? "" : chosen.apiName(),
            chosen == null ? null : input(ofField, chosen, sent, wrong),
            null,
            null,
            chosen == null ? error : null);
      }
      case OfJson(var label) ->
          new CorrectionView(
              part(),
              path,
              post,
              List.of(),
              "",
              null,
              new JsonInput(label, reader.text(CorrectionReader.JSON), error),
              null,
              null);
      case OfTime _ ->
          new CorrectionView(
              part(),
              path,
              post,
              List.of(),
              "",
              null,
              null,
              new TimeInput(
                  reader.text(CorrectionReader.DAY), reader.text(CorrectionReader.TIME), error),
              null);
    };
  }

  private PartView part() {
    return new PartViews(viewer, receipt, body).of(parts).getFirst();
  }

  private static List<LogForm.Option> options(OfField ofField, @Nullable FieldDefinition chosen) {
    return ofField.fields().stream()
        .map(field -> new LogForm.Option(field.apiName(), field.label(), field.equals(chosen)))
        .toList();
  }

  private static FieldInput input(
      OfField ofField,
      FieldDefinition field,
      MultiValueMap<String, String> sent,
      @Nullable Wrong wrong) {
    if (wrong == null) {
      return ofField.form().again(field, sent, List.of());
    }
    // Whatever the rules call the part, it is this input.
    var name = ofField.form().name(field);
    var remarks =
        wrong.remarks().isEmpty()
            ? List.of(Remark.ignored(name, Reason.INVALID_TEXT, wrong.error()))
            : wrong.remarks().stream()
                .map(remark -> new Remark(name, remark.status(), remark.reason(), remark.text()))
                .toList();
    return ofField.form().again(field, sent, remarks);
  }

  private static List<String> texts(JsonValue value) {
    return value instanceof JsonArray(var items)
        ? items.stream().map(SentBody::shown).toList()
        : List.of(SentBody.shown(value));
  }

  @Override
  public String toString() {
    return "CorrectionViews[" + receipt + "]";
  }
}
