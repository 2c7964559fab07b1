package io.leadline.dashboard.leads;

import io.leadline.dashboard.Viewer;
import io.leadline.lead.StandardFields;
import io.leadline.team.Member;
import java.util.List;
import java.util.stream.Stream;

/// What can be done with many leads at once.
public record BulkForm(Viewer viewer) {
  /// The members to whom leads can be assigned, and nobody.
  public List<Option> owners() {
    return Stream.concat(
            viewer.definitions().members().stream()
                .filter(member -> member.status().isActive())
                .map(BulkForm::option),
            Stream.of(option(StandardFields.ASSIGNEE, "", "Nobody")))
        .toList();
  }

  /// The statuses that leads can get.
  public List<Option> statuses() {
    return viewer.definitions().pipeline().activeStatuses().all().stream()
        .map(label -> option(StandardFields.STATUS, label, label))
        .toList();
  }

  private static Option option(Member member) {
    return option(StandardFields.ASSIGNEE, member.email(), member.name());
  }

  private static Option option(String field, String value, String label) {
    return new Option(field + ":" + value, label, false);
  }
}
