package io.leadline.dashboard.intake;

import io.leadline.dashboard.Viewer;
import io.leadline.dashboard.intake.RequestView.PartView;
import io.leadline.dashboard.intake.RequestView.ResolutionView;
import io.leadline.receipt.DroppedPart;
import io.leadline.receipt.DroppedPart.Resolution;
import io.leadline.receipt.PartPlace;
import io.leadline.receipt.PartPlace.Action;
import io.leadline.receipt.PartPlace.ActionField;
import io.leadline.receipt.PartPlace.ActionFields;
import io.leadline.receipt.PartPlace.ActionTime;
import io.leadline.receipt.PartPlace.AllActions;
import io.leadline.receipt.PartPlace.LeadField;
import io.leadline.receipt.PartPlace.WholeRequest;
import io.leadline.receipt.Receipt;
import io.leadline.remark.Remark;
import io.leadline.team.Member;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes the dropped parts of a request ready to be shown. What is wrong with one part in several
/// ways is shown once.
///
/// @param body null when the request was not kept
record PartViews(Viewer viewer, Receipt receipt, @Nullable SentBody body) {
  List<PartView> of(List<DroppedPart> parts) {
    var places = new LinkedHashMap<String, List<DroppedPart>>();
    for (var part : parts) {
      places.computeIfAbsent(part.state() + part.part().text(), _ -> new ArrayList<>()).add(part);
    }
    return places.values().stream().map(this::view).toList();
  }

  private PartView view(List<DroppedPart> ofPlace) {
    var part = ofPlace.getFirst();
    var value = body == null ? null : body.value(part);
    return new PartView(
        ofPlace.stream().map(DroppedPart::number).toList(),
        title(part.part()),
        part.field(),
        ofPlace.stream().map(this::sentence).distinct().toList(),
        value == null ? null : SentBody.shown(value),
        IntakeWords.state(part.state()),
        part.isOpen(),
        part.resolution() == null ? null : view(part.resolution()),
        body != null);
  }

  private String sentence(DroppedPart part) {
    return sentence(receipt.remarks(), part);
  }

  /// Why a part did not take effect.
  ///
  /// @param remarks of its receipt
  static String sentence(List<Remark> remarks, DroppedPart part) {
    return part.number() < remarks.size()
        ? remarks.get(part.number()).text()
        : IntakeWords.reason(part.cause().reason());
  }

  private ResolutionView view(Resolution resolution) {
    return new ResolutionView(
        resolution.at(),
        viewer.definitions().findMember(resolution.by()).map(Member::name).orElse(resolution.by()),
        resolution.replayId());
  }

  String title(PartPlace place) {
    return switch (place) {
      case WholeRequest _ -> "The whole request";
      case LeadField(var key) -> "Field " + key;
      case AllActions _ -> "All actions";
      case Action(int index) -> action(index);
      case ActionFields(int index) -> "The fields of " + lower(action(index));
      case ActionField(int index, var key) -> "Field " + key + " of " + lower(action(index));
      case ActionTime(int index) -> "The time of " + lower(action(index));
    };
  }

  private String action(int index) {
    var type = body == null ? "" : body.typeOf(index);
    return "Action " + (index + 1) + (type.isEmpty() ? "" : " (" + type + ")");
  }

  private static String lower(String title) {
    return Character.toLowerCase(title.charAt(0)) + title.substring(1);
  }

  @Override
  public String toString() {
    return "PartViews[" + receipt + "]";
  }
}
