package io.leadline.definition;

import static java.util.Objects.requireNonNull;

import io.leadline.action.ActionTypes;
import io.leadline.action.CustomAction;
import io.leadline.field.FieldDefinition;
import io.leadline.field.FieldOwner;
import io.leadline.field.FieldSchema;
import io.leadline.field.Labels;
import io.leadline.field.value.DateFormats;
import io.leadline.field.value.ValueRules;
import io.leadline.lead.Pipeline;
import io.leadline.team.Member;
import io.leadline.workspace.Workspace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A workspace's settings and definitions as they stood at one moment.
///
/// @param revision how often the workspace has changed so that requests which were read before must
///   be read again
/// @param actionTypes the custom actions, and what else means them
/// @param members by name, the deleted ones too
/// @param rules what follows from all of it for values
public record Definitions(
    Workspace workspace,
    long revision,
    FieldSchema leadFields,
    Pipeline pipeline,
    ActionTypes actionTypes,
    List<Member> members,
    ValueRules rules) {

  public Definitions {
    members = List.copyOf(members);
  }

  /// A snapshot whose rules follow from its parts.
  static Definitions of(
      Workspace workspace,
      long revision,
      FieldSchema leadFields,
      Pipeline pipeline,
      ActionTypes actionTypes,
      List<Member> members) {
    var rules =
        new ValueRules(
            workspace.lenient(),
            workspace.country(),
            workspace.zone(),
            new DateFormats(workspace.dateFormat(), workspace.dateTimeFormat()),
            pipeline.activeStatuses(),
            pipeline.activeLostReasons(),
            emailsOfActive(members));
    return new Definitions(workspace, revision, leadFields, pipeline, actionTypes, members, rules);
  }

  /// The custom actions by code, ascending.
  public Map<Integer, CustomAction> customActions() {
    return actionTypes.customActions();
  }

  /// The fields of the leads, or of a custom action that exists.
  public Optional<FieldSchema> findSchema(FieldOwner owner) {
    return owner.equals(FieldOwner.LEAD)
        ? Optional.of(leadFields)
        : customActions().values().stream()
            .filter(action -> FieldOwner.customAction(action.code()).equals(owner))
            .map(CustomAction::schema)
            .findFirst();
  }

  /// The member with this address, also when it is deleted.
  public Optional<Member> findMember(String email) {
    return members.stream().filter(member -> member.hasEmail(email)).findFirst();
  }

  /// These definitions as they would be after [DefinitionCache#addOptions], of which nobody else
  /// learns.
  ///
  /// @param labels by owner and API name
  public Definitions withOptions(Map<FieldOwner, Map<String, List<String>>> labels) {
    var actions = new LinkedHashMap<>(customActions());
    actions.replaceAll((code, action) ->
        action.with(
            action
                .schema()
                .withOptions(labels.getOrDefault(FieldOwner.customAction(code), Map.of()))));
    return new Definitions(
        workspace,
        revision,
        leadFields.withOptions(labels.getOrDefault(FieldOwner.LEAD, Map.of())),
        pipeline,
        new ActionTypes(actions, actionTypes.aliases()),
        members,
        rules);
  }

  /// Whether one of these labels is missing in its field and could be added to it.
  ///
  /// @param labelsByField by API name
  boolean lacksAny(FieldOwner owner, Map<String, List<String>> labelsByField) {
    return findSchema(owner)
        .map(schema ->
            labelsByField.keySet().stream()
                .flatMap(apiName -> schema.find(apiName).stream())
                .filter(Definitions::takesOptions)
                .anyMatch(field ->
                    requireNonNull(labelsByField.get(field.apiName())).stream()
                        .anyMatch(label -> field.options().find(label).isEmpty())))
        .orElse(false);
  }

  private static boolean takesOptions(FieldDefinition field) {
    return field.type().hasOptions()
        && !field.optionsLocked()
        && field.options().size() < FieldDefinition.MOST_OPTIONS;
  }

  private static Labels emailsOfActive(List<Member> members) {
    return Labels.of(
        members.stream().filter(member -> member.status().isActive()).map(Member::email).toList());
  }

  @Override
  public String toString() {
    return "Definitions[" + workspace.id().value() + "]";
  }
}
