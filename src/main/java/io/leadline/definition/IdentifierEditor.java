package io.leadline.definition;

import io.leadline.audit.AuditArea;
import io.leadline.audit.AuditStore;
import io.leadline.audit.AuditedChange;
import io.leadline.field.FieldDefinition;
import io.leadline.lead.IdentifierCheck;
import io.leadline.lead.IdentifierStore;
import io.leadline.platform.database.BoundedReads;
import io.leadline.platform.database.BoundedReads.TooSlowException;
import io.leadline.workspace.WorkspaceId;
import io.leadline.workspace.WorkspaceStore;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Settles which field tells leads apart.
///
/// While it changes, writes wait. Requests that were read before are read again, so that none is
/// matched by a value of the wrong field. Source: docs/adr/0015.
@Component
public class IdentifierEditor {
  /// How long one statement may take: less than connections wait for it.
  private static final Duration LONGEST = Duration.ofSeconds(45);

  private final DefinitionLoader loader;
  private final WorkspaceStore workspaces;
  private final IdentifierStore identifiers;
  private final AuditStore audit;
  private final DefinitionChange change;
  private final BoundedReads reads;

  IdentifierEditor(
      DefinitionLoader loader,
      WorkspaceStore workspaces,
      IdentifierStore identifiers,
      AuditStore audit,
      DefinitionChange change,
      BoundedReads reads) {
    this.loader = loader;
    this.workspaces = workspaces;
    this.identifiers = identifiers;
    this.audit = audit;
    this.change = change;
    this.reads = reads;
  }

  /// Whether values of a field can tell leads apart at all.
  public static boolean isSuitable(FieldDefinition field) {
    return switch (field.type()) {
      case TEXT, EMAIL, PHONE -> true;
      case NUMBER,
          DATE,
          DROPDOWN,
          TAGS,
          MONEY,
          WEBSITE,
          MEDIA_LINK,
          ACTIVE_USERS,
          RATING,
          STATUS,
          LOST_REASON,
          CHECKBOX ->
          false;
    };
  }

  /// Which leads stand against a field. That may have changed when it is switched to.
  ///
  /// @param most how many of them are named, of each kind
  /// @return nothing when that takes longer than it may
  public Optional<IdentifierCheck> findCheck(WorkspaceId workspace, String apiName, int most) {
    try {
      return Optional.of(reads.within(LONGEST, () -> identifiers.check(workspace, apiName, most)));
    } catch (TooSlowException e) {
      return Optional.empty();
    }
  }

  /// Makes a field the one that tells leads apart, unless any lead stands against it.
  ///
  /// @param by the e-mail address of the member
  public IdentifierSwitch switchTo(WorkspaceId workspace, String apiName, String by) {
    try {
      return change.call(workspace, () -> switchLocked(workspace, apiName, by));
    } catch (TooSlowException e) {
      return new IdentifierSwitch.TooSlow();
    }
  }

  private IdentifierSwitch switchLocked(WorkspaceId workspace, String apiName, String by) {
    var definitions = loader.find(workspace).orElseThrow();
    var wanted =
        definitions
            .leadFields()
            .find(apiName)
            .filter(IdentifierEditor::isSuitable)
            .filter(field -> !field.retired());
    if (wanted.isEmpty()) {
      return new IdentifierSwitch.NotSuitable();
    }
    var present = definitions.workspace().identifierField();
    if (present.equals(apiName)) {
      return new IdentifierSwitch.Unchanged();
    }
    workspaces.revise(workspace);
    // Within this transaction: its limit holds for each of the statements that follow, too.
    var check = reads.within(LONGEST, () -> identifiers.check(workspace, apiName, 0));
    if (!check.isPassed()) {
      return new IdentifierSwitch.Refused(check);
    }
    reads.within(
        LONGEST,
        () -> {
          identifiers.recompute(workspace, apiName);
          return apiName;
        });
    workspaces.setIdentifierField(workspace, apiName);
    var from = definitions.leadFields().find(present).map(FieldDefinition::label).orElse(present);
    audit.add(
        workspace,
        new AuditedChange(
            AuditArea.LEAD_FIELDS,
            by,
            "Lead identifier",
            "from \"%s\" to \"%s\"".formatted(from, wanted.get().label())));
    return new IdentifierSwitch.Switched(check.leads());
  }
}
