package io.leadline.dashboard.intake;

import io.leadline.access.TokenStore;
import io.leadline.dashboard.DashboardPaths;
import io.leadline.dashboard.Viewer;
import io.leadline.dashboard.intake.RequestView.ActionView;
import io.leadline.dashboard.intake.RequestView.Body;
import io.leadline.dashboard.intake.RequestView.Note;
import io.leadline.dashboard.intake.VisibleRequests.Visible;
import io.leadline.field.FieldDefinition;
import io.leadline.lead.LeadId;
import io.leadline.receipt.ActionResult;
import io.leadline.receipt.DroppedPart;
import io.leadline.receipt.DroppedPartStore;
import io.leadline.receipt.KeyStyle;
import io.leadline.receipt.Receipt;
import io.leadline.timeline.ActionId;
import io.leadline.timeline.TimelineEntry;
import io.leadline.timeline.TimelineStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes requests ready to be shown. Whoever asks has made sure that the viewer may see them.
@Component
class RequestViews {
  /// Behind all ids of one moment, so that a timeline from there on begins with its entries.
  private static final String LAST_ID = "f".repeat(24);

  private final DroppedPartStore parts;
  private final TimelineStore timelines;
  private final TokenStore tokens;

  RequestViews(DroppedPartStore parts, TimelineStore timelines, TokenStore tokens) {
    this.parts = parts;
    this.timelines = timelines;
    this.tokens = tokens;
  }

  RequestView of(Viewer viewer, Visible request) {
    var receipt = request.receipt();
    var lead = request.lead();
    var kept = receipt.request();
    var body = kept == null ? null : SentBody.of(kept.payload());
    var dropped = parts.ofReceipts(viewer.workspaceId(), List.of(receipt.id()));
    return new RequestView(
        receipt.id(),
        DashboardPaths.INTAKE + "/" + receipt.id(),
        receipt.receivedAt(),
        TokenNames.of(tokens, viewer.workspaceId()).name(receipt.tokenId()),
        kept == null ? "" : sentBy(kept.keyStyle()),
        IntakeWords.outcome(receipt.outcome()),
        lead == null ? null : DashboardPaths.LEADS + "/" + lead.id().value(),
        lead == null ? null : LogTable.name(lead),
        lead == null ? null : requestsOf(lead.id()),
        matchedBy(viewer, receipt),
        receipt.valuesTaken(),
        actions(viewer, receipt, body),
        new PartViews(viewer, receipt, body).of(dropped),
        notes(receipt, dropped),
        body == null ? null : new Body(body.text(), body.isCut()));
  }

  private static String requestsOf(LeadId lead) {
    return new LogAddress(Map.of(LogAddress.LEAD, lead.value())).link();
  }

  private static String sentBy(KeyStyle style) {
    return switch (style) {
      case API_NAMES -> "a program, by API names";
      case LABELS -> "a form, by labels";
    };
  }

  private static String matchedBy(Viewer viewer, Receipt receipt) {
    var name = receipt.matchedBy();
    return name == null
        ? ""
        : viewer.definitions().leadFields().find(name).map(FieldDefinition::label).orElse(name);
  }

  private List<ActionView> actions(Viewer viewer, Receipt receipt, @Nullable SentBody body) {
    var entries = entries(viewer, receipt);
    var views = new ArrayList<ActionView>();
    for (int i = 0; i < receipt.actions().size(); i++) {
      var result = receipt.actions().get(i);
      var entry = result.id() == null ? null : entries.get(result.id());
      views.add(
          new ActionView(
              i + 1,
              body == null ? "" : body.typeOf(i),
              became(result),
              entry == null ? null : link(Objects.requireNonNull(receipt.lead()), entry)));
    }
    return views;
  }

  private Map<ActionId, TimelineEntry> entries(Viewer viewer, Receipt receipt) {
    var ids =
        receipt.actions().stream()
            .map(ActionResult::id)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    return receipt.lead() == null || ids.isEmpty()
        ? Map.of()
        : timelines.all(viewer.workspaceId(), receipt.lead(), ids).stream()
            .collect(Collectors.toMap(TimelineEntry::id, Function.identity()));
  }

  private static String link(LeadId lead, TimelineEntry entry) {
    return "%s/%s/timeline?before=%d.%s#entry-%s"
        .formatted(
            DashboardPaths.LEADS,
            lead.value(),
            entry.occurredAt().toEpochMilli(),
            LAST_ID,
            entry.id().value());
  }

  private static String became(ActionResult result) {
    return switch (result.status()) {
      case CREATED -> "recorded on the timeline";
      case IGNORED -> "not recorded";
      case DUPLICATE -> "was on the timeline already, by its external_id";
    };
  }

  private static List<Note> notes(Receipt receipt, List<DroppedPart> dropped) {
    Set<Integer> ofParts =
        dropped.stream().map(DroppedPart::number).collect(Collectors.toUnmodifiableSet());
    var notes = new ArrayList<Note>();
    for (int i = 0; i < receipt.remarks().size(); i++) {
      if (!ofParts.contains(i)) {
        var remark = receipt.remarks().get(i);
        notes.add(new Note(remark.field(), remark.text()));
      }
    }
    return notes;
  }
}
