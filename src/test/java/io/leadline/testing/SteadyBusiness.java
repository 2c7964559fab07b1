package io.leadline.testing;

import io.leadline.action.ActionContent;
import io.leadline.action.ActionContent.Custom;
import io.leadline.action.ActionContent.LeadAssignment;
import io.leadline.action.ActionContent.LeadCreated;
import io.leadline.action.ActionContent.Payment;
import io.leadline.action.ActionContent.StatusChange;
import io.leadline.action.ActionContent.SystemNote;
import io.leadline.action.PaymentCurrency;
import io.leadline.action.PaymentStatus;
import io.leadline.field.value.DecimalAmount;
import io.leadline.lead.Lead;
import io.leadline.lead.LeadId;
import io.leadline.lead.ValueTimes;
import io.leadline.platform.json.JsonArray;
import io.leadline.platform.json.JsonNumber;
import io.leadline.platform.json.JsonObject;
import io.leadline.platform.json.JsonText;
import io.leadline.platform.json.JsonValue;
import io.leadline.timeline.ActionId;
import io.leadline.timeline.TimelineEntry;
import io.leadline.workspace.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Leads of a business that has gone on evenly up to the end of April 2026: a thousand new ones a
/// day, each with ten actions in its first days. More leads are a longer past, and not more at
/// once.
///
/// What is asked for most, the leads of a day or those that are still open, is then as much in a
/// small business as in a large one.
public final class SteadyBusiness {
  /// The moment after the last lead.
  public static final Instant END = Instant.parse("2026-05-01T00:00:00Z");

  private static final Duration BETWEEN_LEADS = Duration.ofMillis(86_400);
  private static final Duration OPEN = Duration.ofDays(30);
  private static final int BATCH = 1_000;

  /// How many each lead but a long one has.
  private static final int ACTIONS = 10;

  private static final List<String> OPEN_STATUSES = List.of("Fresh", "Contacted", "Qualified");
  private static final List<String> SOURCES = List.of("Website", "Referral", "Cold Call");

  private final LeadRows leads;
  private final TimelineRows timelines;
  private final WorkspaceId workspace;
  private int ids;

  public SteadyBusiness(LeadRows leads, TimelineRows timelines, WorkspaceId workspace) {
    this.leads = leads;
    this.timelines = timelines;
    this.workspace = workspace;
  }

  /// Writes so many leads, and ten times as many actions, as the server itself writes them.
  public void write(int count) {
    for (int first = 0; first < count; first += BATCH) {
      int size = Math.min(BATCH, count - first);
      int age = count - first;
      var batch = IntStream.range(0, size).mapToObj(i -> lead(age - i)).toList();
      leads.insert(workspace, batch);
      timelines.insert(workspace, batch.stream().flatMap(lead -> actions(lead).stream()).toList());
    }
  }

  /// Writes a lead at the end with so many notes before it, a minute apart.
  public LeadId writeLongTimeline(int length) {
    var lead =
        new Lead(
            new LeadId(nextId(END)),
            workspace,
            "with " + length + " notes",
            new JsonObject(Map.of("name", new JsonText("Long"))),
            0,
            1,
            END,
            END,
            ValueTimes.NONE,
            length);
    leads.insert(workspace, List.of(lead));
    for (int first = 0; first < length; first += BATCH) {
      var entries = new ArrayList<TimelineEntry>();
      for (int i = first; i < Math.min(length, first + BATCH); i++) {
        entries.add(entry(lead, new SystemNote("Note " + i), END.minus(Duration.ofMinutes(i))));
      }
      timelines.insert(workspace, entries);
    }
    return lead.id();
  }

  /// A lead.
  ///
  /// @param age how many leads before the end
  private Lead lead(int age) {
    var created = END.minus(BETWEEN_LEADS.multipliedBy(age));
    var isOpen = created.isAfter(END.minus(OPEN));
    Map<String, JsonValue> fields = new LinkedHashMap<>();
    fields.put("phone", new JsonText(Long.toString(919_000_000_000L + age)));
    fields.put("name", new JsonText("Lead " + age));
    fields.put("email", new JsonText("lead-" + age + "@example.com"));
    fields.put("city", new JsonText("City " + age % 1_000));
    fields.put("website", new JsonText("https://example.com/company-" + age / 20));
    fields.put("contact_source", new JsonText(SOURCES.get(age % SOURCES.size())));
    fields.put("deal_size", JsonNumber.of(age % 500 * 1_000L));
    fields.put("rating", JsonNumber.of(age % 5 + 1));
    fields.put("assignee", new JsonText("agent-" + age % 50 + "@example.com"));
    fields.put(
        "status",
        new JsonText(isOpen ? OPEN_STATUSES.get(age / 50 % 3) : age % 3 == 0 ? "Won" : "Lost"));
    fields.put(
        "interests",
        JsonArray.ofTexts(age % 10 == 0 ? List.of("Villa", expo(created)) : List.of("Plot")));
    fields.put("follow_up_date", JsonNumber.of(created.plus(Duration.ofDays(7)).toEpochMilli()));
    return new Lead(
        new LeadId(nextId(created)),
        workspace,
        Long.toString(919_000_000_000L + age),
        new JsonObject(fields),
        30,
        1,
        created,
        created.plus(Duration.ofDays(2)),
        ValueTimes.NONE,
        ACTIONS);
  }

  /// The tag that a tenth of a day's leads have: `Expo 2026-04-28`.
  private static String expo(Instant created) {
    return "Expo " + DateTimeFormatter.ISO_LOCAL_DATE.withZone(ZoneOffset.UTC).format(created);
  }

  private List<TimelineEntry> actions(Lead lead) {
    int age = Integer.parseInt(lead.identifier().substring(4));
    var created = lead.createdAt();
    var entries = new ArrayList<TimelineEntry>();
    entries.add(entry(lead, new LeadCreated(), created));
    entries.add(entry(lead, new LeadAssignment("agent-" + age % 50 + "@example.com", ""), created));
    for (int visit = 1; visit <= 3; visit++) {
      entries.add(entry(lead, visit("Visit " + visit), created.plus(Duration.ofHours(4L * visit))));
      entries.add(
          entry(lead, new SystemNote("Called"), created.plus(Duration.ofHours(5L * visit))));
    }
    entries.add(
        entry(
            lead,
            new StatusChange("Fresh", "Contacted", null),
            created.plus(Duration.ofHours(20))));
    entries.add(entry(lead, last(age), created.plus(Duration.ofHours(40))));
    return entries;
  }

  /// Every fiftieth lead pays.
  private static ActionContent last(int age) {
    return age % 50 == 0
        ? new Payment(
            PaymentStatus.COMPLETED, PaymentCurrency.INR, new DecimalAmount("5000"), null, null)
        : new Custom(1002, new JsonObject(Map.of("document", new JsonText("Offer"))));
  }

  private static ActionContent visit(String note) {
    return new Custom(
        1001,
        new JsonObject(Map.of("note", new JsonText(note), "outcome", new JsonText("Interested"))));
  }

  private TimelineEntry entry(Lead lead, ActionContent content, Instant at) {
    return new TimelineEntry(new ActionId(nextId(at)), lead.id(), content, null, at, at, null);
  }

  private String nextId(Instant at) {
    return LeadId.prefix(at) + HexFormat.of().toHexDigits(ids++, 16);
  }
}
