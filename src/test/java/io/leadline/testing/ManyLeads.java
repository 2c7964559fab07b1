package io.leadline.testing;

import io.leadline.lead.Lead;
import io.leadline.lead.LeadId;
import io.leadline.lead.ValueTimes;
import io.leadline.platform.Ids;
import io.leadline.platform.json.JsonObject;
import io.leadline.platform.json.JsonReader;
import io.leadline.platform.json.JsonText;
import io.leadline.platform.json.MalformedJsonException;
import io.leadline.workspace.WorkspaceId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Leads that are simply there, written past the intake.
public record ManyLeads(LeadRows rows, Ids ids, WorkspaceId workspace) {
  public static ManyLeads of(TestWorkspace workspace) {
    return new ManyLeads(
        LeadRows.of(workspace.server()), workspace.server().part(Ids.class), workspace.id());
  }

  /// Writes leads whose identifiers are their numbers, from 0.
  ///
  /// @param fields of the lead with a number, as JSON
  /// @return their ids, ascending
  public List<LeadId> write(int number, IntFunction<String> fields) {
    var leads =
        IntStream.range(0, number)
            .mapToObj(n -> lead("9199" + (10_000_000 + n), fields.apply(n)))
            .toList();
    rows.insert(workspace, leads);
    return leads.stream().map(Lead::id).sorted(Comparator.comparing(LeadId::value)).toList();
  }

  /// Writes a lead.
  public LeadId write(String identifier, String fields) {
    var lead = lead(identifier, fields);
    rows.insert(workspace, List.of(lead));
    return lead.id();
  }

  private Lead lead(String identifier, String fields) {
    var members = new LinkedHashMap<>(json(fields).members());
    members.putIfAbsent("status", new JsonText("Fresh"));
    var id = new LeadId(ids.next());
    return new Lead(
        id,
        workspace,
        identifier,
        new JsonObject(members),
        0,
        1,
        Parts.NOW,
        Parts.NOW,
        ValueTimes.NONE,
        0);
  }

  private static JsonObject json(String fields) {
    try {
      return (JsonObject) JsonReader.read(fields);
    } catch (MalformedJsonException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
