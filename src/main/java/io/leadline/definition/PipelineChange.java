package io.leadline.definition;

import io.leadline.audit.AuditArea;
import io.leadline.audit.AuditStore;
import io.leadline.audit.AuditedChange;
import io.leadline.field.FieldDefinition;
import io.leadline.field.FieldOwner;
import io.leadline.field.FieldStore;
import io.leadline.field.FieldType;
import io.leadline.lead.HeldLabelStore;
import io.leadline.lead.Pipeline;
import io.leadline.lead.PipelineEditStore;
import io.leadline.lead.PipelineStore;
import io.leadline.workspace.WorkspaceId;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// What all changes of a pipeline have in common: they start from the pipeline as it is, one at a
/// time, and are written down.
@Component
class PipelineChange {
  private final PipelineStore pipelines;
  private final PipelineEditStore edits;
  private final FieldStore fields;
  private final HeldLabelStore held;
  private final DefinitionChange change;
  private final AuditStore audit;

  PipelineChange(
      PipelineStore pipelines,
      PipelineEditStore edits,
      FieldStore fields,
      HeldLabelStore held,
      DefinitionChange change,
      AuditStore audit) {
    this.pipelines = pipelines;
    this.edits = edits;
    this.fields = fields;
    this.held = held;
    this.change = change;
    this.audit = audit;
  }

  /// Makes a change that begins with [#begin], or says why not.
  PipelineEdit make(WorkspaceId workspace, Function<Pipeline, PipelineEdit> edit) {
    return change.call(workspace, () -> edit.apply(pipelines.find(workspace).orElseThrow()));
  }

  /// Writes down who changes what in which way.
  ///
  /// @param by the e-mail address of the member; empty for Leadline itself
  /// @param subject what people call it: `Status "Fresh"`
  /// @param what is done to it: `added`
  void begin(WorkspaceId workspace, String by, String subject, String what) {
    edits.touch(workspace, by);
    audit.add(workspace, new AuditedChange(AuditArea.LEAD_STAGES, by, subject, what));
  }

  /// How many leads hold a label in a field of a type.
  long holders(WorkspaceId workspace, FieldType type, String label) {
    var names =
        Optional.ofNullable(fields.schemas(workspace).get(FieldOwner.LEAD))
            .orElseThrow()
            .fields()
            .values()
            .stream()
            .filter(field -> field.type() == type)
            .map(FieldDefinition::apiName)
            .toList();
    return held.count(workspace, names, label);
  }
}
