package io.leadline.dashboard.lead.timeline;

import io.leadline.action.ActionContent.Custom;
import io.leadline.action.ActionContent.Payment;
import io.leadline.action.PaymentStatus;
import io.leadline.dashboard.Viewer;
import io.leadline.dashboard.field.ValueFormat;
import io.leadline.team.Member;
import io.leadline.timeline.ActionId;
import io.leadline.timeline.TimelineEntry;
import io.leadline.timeline.TimelineKey;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Makes entries ready to be shown.
final class EntryViews {
  /// What the heading or the badge of an entry says already.
  private static final Set<String> OF_PAYMENT = Set.of("Status", "Amount");

  private final Viewer viewer;
  private final ValueFormat format;
  private final Facts facts;
  private final Map<ActionId, Integer> changes;
  private final Map<ActionId, BigDecimal> paidUpTo;

  /// @param changes how often entries were changed
  /// @param paidUpTo what was paid up to payments
  EntryViews(Viewer viewer, Map<ActionId, Integer> changes, Map<ActionId, BigDecimal> paidUpTo) {
    this.viewer = viewer;
    this.format = new ValueFormat(viewer.definitions());
    this.facts = new Facts(viewer.definitions());
    this.changes = changes;
    this.paidUpTo = paidUpTo;
  }

  /// Entries, in their order.
  ///
  /// @param dayBefore of the entry above the first one; null when there is none
  List<EntryView> of(List<TimelineEntry> entries, @Nullable LocalDate dayBefore) {
    var views = new ArrayList<EntryView>();
    @Nullable LocalDate above = dayBefore;
    for (var entry : entries) {
      var day = LocalDate.ofInstant(entry.occurredAt(), viewer.zone());
      views.add(view(entry, day, !day.equals(above)));
      above = day;
    }
    return views;
  }

  private EntryView view(TimelineEntry entry, LocalDate day, boolean startsDay) {
    var content = entry.content();
    var isPayment = content instanceof Payment;
    return new EntryView(
        entry.id().value(),
        TimelineKey.of(entry).text(),
        entry.occurredAt().toEpochMilli(),
        entry.occurredAt(),
        day,
        startsDay,
        EntryLook.of(content, viewer.definitions()),
        by(entry.performedBy()),
        entry.performedBy(),
        facts.of(content).stream()
            .filter(fact -> !isPayment || !OF_PAYMENT.contains(fact.label()))
            .toList(),
        content instanceof Payment payment ? payment(entry, payment) : null,
        viewer.mayChangeLeads() && (isPayment || content instanceof Custom),
        changes.getOrDefault(entry.id(), 0));
  }

  private EntryView.PaymentView payment(TimelineEntry entry, Payment payment) {
    return new EntryView.PaymentView(
        EntryLook.label(payment.status()),
        EntryLook.tone(payment.status()),
        facts.amount(payment),
        upTo(entry, payment));
  }

  private String upTo(TimelineEntry entry, Payment payment) {
    var paid = paidUpTo.get(entry.id());
    var counts =
        payment.status() == PaymentStatus.COMPLETED || payment.status() == PaymentStatus.REFUNDED;
    return paid == null || !counts ? "" : TotalView.money(format, payment.currency().name(), paid);
  }

  /// Who did something, for people.
  ///
  /// @param email null for a program
  String by(@Nullable String email) {
    return email == null
        ? "by a program"
        : "by " + viewer.definitions().findMember(email).map(Member::name).orElse(email);
  }
}
