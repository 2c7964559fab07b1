package io.leadline.dashboard.intake;

import io.leadline.dashboard.DashboardPaths;
import io.leadline.lead.Lead;
import io.leadline.receipt.LoggedRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A part of the log as the template shows it.
///
/// @param requests newest first
/// @param leads that the requests reached, by id
/// @param hasMore whether older ones follow
public record LogTable(
    LogForm form, List<LoggedRequest> requests, Map<String, Lead> leads, boolean hasMore) {
  /// A request.
  ///
  /// @param dropped what was dropped, for people; empty when nothing was
  /// @param open how many parts are still open
  /// @param leadName null when there is no lead
  public record Row(
      String id,
      String link,
      Instant at,
      String token,
      String outcome,
      boolean hasNoLead,
      List<String> dropped,
      int more,
      int open,
      @Nullable String leadLink,
      @Nullable String leadName) {
    @Override
    public String toString() {
      return "Row[" + id + "]";
    }
  }

  public List<Row> rows() {
    return requests.stream().map(this::row).toList();
  }

  private Row row(LoggedRequest request) {
    var receipt = request.receipt();
    var lead = receipt.lead();
    return new Row(
        receipt.id(),
        DashboardPaths.INTAKE + "/" + receipt.id(),
        receipt.receivedAt(),
        form.tokenNames().name(receipt.tokenId()),
        IntakeWords.outcome(receipt.outcome()),
        lead == null,
        request.causes().stream()
            .map(cause -> IntakeWords.reason(cause.reason()) + about(cause.subject()))
            .collect(Collectors.toList()),
        request.dropped() - request.causes().size(),
        request.open(),
        lead == null ? null : DashboardPaths.LEADS + "/" + lead.value(),
        lead == null ? null : name(lead.value()));
  }

  private static String about(String subject) {
    return subject.isEmpty() ? "" : ": " + subject;
  }

  private String name(String leadId) {
    var lead = leads.get(leadId);
    return lead == null ? leadId : name(lead);
  }

  /// What a lead is called: by its name, or by what identifies it.
  static String name(Lead lead) {
    var name = lead.fields().text("name");
    return name == null || name.isBlank() ? lead.identifier() : name;
  }

  public boolean isEmpty() {
    return requests.isEmpty();
  }

  /// Whether nothing was left out.
  public boolean isOfAll() {
    return form.question().address().isOfAll();
  }

  public String allLink() {
    return DashboardPaths.INTAKE;
  }

  /// The link to the newest; null when they are shown.
  public @Nullable String newestLink() {
    var address = form.question().address();
    return address.has(LogAddress.BEFORE) ? address.without(LogAddress.BEFORE).link() : null;
  }

  /// The link to those that follow; null when none do.
  public @Nullable String olderLink() {
    return hasMore
        ? form.question()
            .address()
            .with(LogAddress.BEFORE, requests.getLast().receipt().id())
            .link()
        : null;
  }

  @Override
  public String toString() {
    return "LogTable[" + requests.size() + "]";
  }
}
