package io.leadline.dashboard.lead.timeline;

import io.leadline.action.ActionContent.Payment;
import io.leadline.dashboard.DashboardPaths;
import io.leadline.dashboard.Viewer;
import io.leadline.dashboard.field.ValueFormat;
import io.leadline.lead.Lead;
import io.leadline.platform.database.BoundedReads.TooSlowException;
import io.leadline.search.EntryPage;
import io.leadline.search.TimelineSearchStore;
import io.leadline.search.TimelineSearchStore.Part;
import io.leadline.search.TimelineSearchStore.Recorded;
import io.leadline.timeline.ActionId;
import io.leadline.timeline.EntryHistoryStore;
import io.leadline.timeline.PaymentStore;
import io.leadline.timeline.PaymentTotals;
import io.leadline.timeline.TimelineEntry;
import io.leadline.timeline.TimelineKey;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What a viewer sees of the timeline of a lead. Whoever asks has made sure that the viewer may see
/// the lead.
@Component
public class TimelinePanel {
  private static final int PAGE = 30;

  /// The most entries that are put in their places on an open page at once.
  private static final int MOST_NEW = 200;

  /// How far a look at what is new goes back before the last one: an entry is seen when it is
  /// committed, and its id says when it was made, perhaps by another server.
  private static final Duration OVERLAP = Duration.ofSeconds(30);

  private static final Place NEWEST = new Place(null, null);
  private static final PaymentTotals NO_PAYMENTS = new PaymentTotals(List.of(), Map.of());

  private final TimelineSearchStore entries;
  private final PaymentStore payments;
  private final EntryHistoryStore histories;
  private final DroppedBetween dropped;
  private final Composer composer;
  private final InstantSource clock;

  TimelinePanel(
      TimelineSearchStore entries,
      PaymentStore payments,
      EntryHistoryStore histories,
      DroppedBetween dropped,
      Composer composer,
      InstantSource clock) {
    this.entries = entries;
    this.payments = payments;
    this.histories = histories;
    this.dropped = dropped;
    this.composer = composer;
    this.clock = clock;
  }

  /// The timeline from the newest entry on.
  public TimelineModel show(Viewer viewer, Lead lead, TimelineQuery query) {
    return from(viewer, lead, query, NEWEST);
  }

  /// The timeline from an entry on, as a page of its own: it shows nothing by itself, since what is
  /// new belongs above it.
  TimelineModel showFrom(Viewer viewer, Lead lead, TimelineQuery query, TimelineKey before) {
    return from(viewer, lead, query, new Place(before, null));
  }

  /// The entries that follow on a page that is open.
  TimelineModel older(Viewer viewer, Lead lead, TimelineQuery query, TimelineKey before) {
    var day = LocalDate.ofInstant(before.occurredAt(), viewer.zone());
    return from(viewer, lead, query, new Place(before, day));
  }

  /// Where a part of the timeline begins.
  ///
  /// @param before the key of the entry above; null for the newest
  /// @param day whose heading stands above; null when none does
  private record Place(@Nullable TimelineKey before, @Nullable LocalDate day) {}

  private TimelineModel from(Viewer viewer, Lead lead, TimelineQuery query, Place place) {
    var now = clock.instant();
    var path = path(lead);
    var page = read(viewer, lead, query, place.before());
    var found = page == null ? List.<TimelineEntry>of() : page.entries();
    var totals = place.day() == null ? paid(viewer, lead, found) : paidUpTo(viewer, lead, found);
    var older =
        page == null || !page.hasMore()
            ? null
            : "?before=" + TimelineKey.of(found.getLast()).text();
    var shown = views(viewer, lead, found, totals).of(found, place.day());
    var between =
        page == null || !query.showsDropped()
            ? List.<DroppedView>of()
            : dropped.find(
                viewer,
                lead,
                page.hasMore() ? found.getLast().occurredAt() : null,
                place.before() == null ? null : place.before().occurredAt());
    return new TimelineModel(
        path,
        query,
        query.choices(viewer.definitions()),
        shown,
        TimelineItem.merged(shown, between, place.day()),
        older == null ? null : query.appendTo(path + older),
        older == null ? null : query.appendTo(path + "/older" + older),
        place.before() == null ? query.appendTo(path + "/new") : "",
        now.minus(OVERLAP).toEpochMilli(),
        totals(viewer, totals),
        page == null,
        viewer.mayChangeLeads() ? composer.first(viewer, lead) : null);
  }

  /// What was recorded since a look.
  NewEntries since(Viewer viewer, Lead lead, TimelineQuery query, Instant since) {
    var next = clock.instant().minus(OVERLAP).toEpochMilli();
    try {
      var page =
          entries.recordedSince(
              viewer.workspaceId(), lead.id(), query.filter(), new Recorded(since, MOST_NEW));
      var between =
          query.showsDropped() ? dropped.find(viewer, lead, since, null) : List.<DroppedView>of();
      return new NewEntries(
          shown(viewer, lead, page.entries()),
          between,
          next,
          page.hasMore() || between.size() == DroppedBetween.MOST);
    } catch (TooSlowException e) {
      return new NewEntries(List.of(), List.of(), next, false);
    }
  }

  /// Entries each by itself, with what belongs to them.
  List<EntryView> shown(Viewer viewer, Lead lead, List<TimelineEntry> found) {
    if (found.isEmpty()) {
      return List.of();
    }
    return views(viewer, lead, found, paidUpTo(viewer, lead, found)).of(found, null);
  }

  /// What the payments add up to, and did up to some of them.
  PaymentTotals paid(Viewer viewer, Lead lead, List<TimelineEntry> shown) {
    return payments.totals(viewer.workspaceId(), lead.id(), shown);
  }

  /// What was paid up to entries; adds nothing up where none of them is a payment.
  private PaymentTotals paidUpTo(Viewer viewer, Lead lead, List<TimelineEntry> found) {
    return found.stream().anyMatch(entry -> entry.content() instanceof Payment)
        ? paid(viewer, lead, found)
        : NO_PAYMENTS;
  }

  static List<TotalView> totals(Viewer viewer, PaymentTotals totals) {
    var format = new ValueFormat(viewer.definitions());
    return totals.all().stream().map(total -> TotalView.of(total, format)).toList();
  }

  static String path(Lead lead) {
    return DashboardPaths.LEADS + "/" + lead.id().value() + "/timeline";
  }

  private EntryViews views(
      Viewer viewer, Lead lead, List<TimelineEntry> found, PaymentTotals totals) {
    var changes =
        found.isEmpty()
            ? Map.<ActionId, Integer>of()
            : histories.counts(viewer.workspaceId(), lead.id(), found);
    return new EntryViews(viewer, changes, totals.upTo());
  }

  private @Nullable EntryPage read(
      Viewer viewer, Lead lead, TimelineQuery query, @Nullable TimelineKey before) {
    try {
      return entries.older(viewer.workspaceId(), lead.id(), query.filter(), new Part(before, PAGE));
    } catch (TooSlowException e) {
      return null;
    }
  }
}
