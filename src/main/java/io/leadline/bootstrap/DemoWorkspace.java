package io.leadline.bootstrap;

import io.leadline.action.NewCustomAction;
import io.leadline.definition.DefinitionEditor;
import io.leadline.definition.LostReasonEditor;
import io.leadline.definition.NewWorkspace;
import io.leadline.definition.PipelineEdit;
import io.leadline.definition.PipelineEditor;
import io.leadline.field.FieldType;
import io.leadline.field.NewField;
import io.leadline.lead.NewStatus;
import io.leadline.lead.StageType;
import io.leadline.workspace.WorkspaceId;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;

/// The workspace to begin with: something of every kind, so that every example works on it.
@Component
public class DemoWorkspace {
  /// Leadline itself made it.
  private static final String BY = "";

  private static final List<NewField> FIELDS =
      List.of(
          NewField.of("contact_source", "Contact Source", FieldType.DROPDOWN)
              .withOptions("Website", "Referral", "Cold Call"),
          NewField.of("interests", "Interests", FieldType.TAGS),
          NewField.of("deal_size", "Deal Size", FieldType.NUMBER),
          NewField.of("budget", "Budget", FieldType.MONEY),
          NewField.of("follow_up_date", "Follow-up Date", FieldType.DATE),
          NewField.of("website", "Website", FieldType.WEBSITE),
          NewField.of("brochure", "Brochure", FieldType.MEDIA_LINK),
          NewField.of("owner", "Owner", FieldType.ACTIVE_USERS),
          NewField.of("opted_in", "Opted In", FieldType.CHECKBOX),
          NewField.of("city", "City", FieldType.TEXT));

  private static final List<NewCustomAction> CUSTOM_ACTIONS =
      List.of(
          new NewCustomAction(
              1001,
              "Site Visit",
              "",
              "",
              10,
              true,
              List.of(
                  NewField.of("note", "Note", FieldType.TEXT),
                  NewField.of("visit_date", "Visit Date", FieldType.DATE),
                  NewField.of("outcome", "Outcome", FieldType.DROPDOWN)
                      .withOptions("Interested", "Not Interested"),
                  NewField.of("email", "Email", FieldType.EMAIL))),
          new NewCustomAction(
              1002,
              "Document Collected",
              "",
              "",
              5,
              false,
              List.of(
                  NewField.of("document", "Document", FieldType.TEXT),
                  NewField.of("link", "Link", FieldType.MEDIA_LINK))));

  /// Beside Fresh, Won and Lost, which every workspace has.
  private static final List<NewStatus> STATUSES =
      List.of(
          new NewStatus(StageType.OPEN, "Contacted", "#f59f00"),
          new NewStatus(StageType.OPEN, "Qualified", "#ae3ec9"));

  private static final NewStatus OLD_STATUS =
      new NewStatus(StageType.OPEN, "Old Status", "#667382");

  private static final List<String> LOST_REASONS = List.of("Price too high", "No Need");

  private final DefinitionEditor definitions;
  private final PipelineEditor pipelines;
  private final LostReasonEditor lostReasons;

  DemoWorkspace(
      DefinitionEditor definitions, PipelineEditor pipelines, LostReasonEditor lostReasons) {
    this.definitions = definitions;
    this.pipelines = pipelines;
    this.lostReasons = lostReasons;
  }

  /// Creates it.
  public void create(WorkspaceId id) {
    definitions.createWorkspace(
        new NewWorkspace(id, "Demo", "IN", ZoneId.of("Asia/Kolkata"), "INR"));
    FIELDS.forEach(field -> definitions.addLeadField(id, field));
    CUSTOM_ACTIONS.forEach(action -> definitions.addCustomAction(id, action, BY));
    STATUSES.forEach(status -> pipelines.addStatus(id, status, BY));
    if (pipelines.addStatus(id, OLD_STATUS, BY) instanceof PipelineEdit.Done(var old)) {
      pipelines.archiveStatus(id, old, true, BY);
    }
    LOST_REASONS.forEach(reason -> lostReasons.add(id, reason, BY));
  }
}
