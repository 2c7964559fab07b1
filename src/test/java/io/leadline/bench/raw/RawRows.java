package io.leadline.bench.raw;

import io.leadline.action.ActionContent;
import io.leadline.action.ActionContent.Custom;
import io.leadline.action.ActionContent.LeadCreated;
import io.leadline.lead.Lead;
import io.leadline.lead.LeadId;
import io.leadline.lead.ValueTimes;
import io.leadline.platform.Ids;
import io.leadline.platform.json.JsonObject;
import io.leadline.platform.json.JsonText;
import io.leadline.platform.json.JsonValue;
import io.leadline.receipt.ActionResult;
import io.leadline.receipt.DroppedParts;
import io.leadline.receipt.IntakeCounts;
import io.leadline.receipt.Receipt;
import io.leadline.receipt.ReceiptOutcome;
import io.leadline.timeline.ActionId;
import io.leadline.timeline.TimelineEntry;
import io.leadline.workspace.WorkspaceId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What posts of `bench/posts.lua` come to: for each a lead with five fields, two entries of its
/// timeline, and a receipt; and one count of all.
record RawRows(
    Instant at,
    List<Lead> leads,
    List<TimelineEntry> entries,
    List<Receipt> receipts,
    IntakeCounts counts) {
  private static final List<String> FIRST_NAMES =
      List.of("Asha", "Ravi", "Meera", "Karan", "Leela", "Arjun", "Nina", "Vikram");
  private static final List<String> LAST_NAMES =
      List.of("Rao", "Nair", "Shah", "Mehta", "Kumar", "Das", "Iyer", "Doe");
  private static final List<String> CITIES =
      List.of("Pune", "Mumbai", "Delhi", "Kochi", "Jaipur", "Nagpur", "Surat", "Indore");
  private static final ActionContent VISIT =
      new Custom(
          1001,
          new JsonObject(
              Map.of(
                  "note", new JsonText("Site visit completed"),
                  "outcome", new JsonText("Interested"))));
  private static final long SCORE_OF_VISIT = 10;
  private static final long FIRST_PHONE = 919_000_000_000L;

  /// Whose they are.
  record Sender(WorkspaceId workspace, String tokenId, Ids ids) {}

  /// The rows of some posts.
  ///
  /// @param first the number of the first; each makes another lead
  static RawRows of(Sender sender, long first, int count, Instant at) {
    var rows =
        new RawRows(
            at, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new IntakeCounts());
    for (long number = first; number < first + count; number++) {
      rows.add(sender, number);
    }
    return rows;
  }

  LocalDate day() {
    return LocalDate.ofInstant(at, ZoneOffset.UTC);
  }

  private void add(Sender sender, long number) {
    var lead = lead(sender, number);
    leads.add(lead);
    entries.add(entry(new ActionId(sender.ids().next()), lead, new LeadCreated()));
    var visit = new ActionId(sender.ids().next());
    entries.add(entry(visit, lead, VISIT));
    var receipt = receipt(sender, lead, visit);
    receipts.add(receipt);
    counts.add(new DroppedParts(receipt, List.of(), at, day()));
  }

  private Lead lead(Sender sender, long number) {
    var phone = Long.toString(FIRST_PHONE + number);
    int place = (int) (number % 64);
    var name = FIRST_NAMES.get(place % 8) + " " + LAST_NAMES.get(place / 8);
    Map<String, JsonValue> fields = new LinkedHashMap<>();
    fields.put("status", new JsonText("Fresh"));
    fields.put("phone", new JsonText(phone));
    fields.put("name", new JsonText(name));
    fields.put("email", new JsonText("jane" + number + "@example.com"));
    fields.put("city", new JsonText(CITIES.get(place % 8)));
    fields.put("contact_source", new JsonText("Website"));
    return new Lead(
        new LeadId(sender.ids().next()),
        sender.workspace(),
        phone,
        new JsonObject(fields),
        SCORE_OF_VISIT,
        1,
        at,
        at,
        ValueTimes.NONE,
        2);
  }

  private TimelineEntry entry(ActionId id, Lead lead, ActionContent content) {
    return new TimelineEntry(id, lead.id(), content, null, at, at, null);
  }

  private Receipt receipt(Sender sender, Lead lead, ActionId visit) {
    return new Receipt(
        sender.ids().next(),
        sender.tokenId(),
        at,
        ReceiptOutcome.CREATED,
        lead.id(),
        "phone",
        5,
        List.of(new ActionResult(visit, ActionResult.Status.CREATED)),
        List.of(),
        null);
  }
}
