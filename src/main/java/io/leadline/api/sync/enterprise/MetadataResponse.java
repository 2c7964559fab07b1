package io.leadline.api.sync.enterprise;

import io.leadline.definition.Definitions;
import io.leadline.field.FieldDefinition;
import io.leadline.team.MemberStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An enterprise as it is read. Source: docs/api.md, Enterprise.
///
/// @param creationTimeStamp epoch milliseconds
/// @param teamSize without the deleted members
/// @param industry null: nobody is asked for it here
/// @param website null: nobody is asked for it here
/// @param leadIdentifierFieldId the id of the field whose value tells leads apart
/// @param integrations empty: there are none here
record MetadataResponse(
    String name,
    String id,
    long creationTimeStamp,
    long teamSize,
    @Nullable String industry,
    @Nullable String website,
    String leadIdentifierFieldId,
    List<String> integrations) {
  static MetadataResponse of(Definitions definitions) {
    var workspace = definitions.workspace();
    var identifier = definitions.leadFields().find(workspace.identifierField());
    return new MetadataResponse(
        workspace.name(),
        workspace.id().value(),
        workspace.createdAt().toEpochMilli(),
        definitions.members().stream()
            .filter(member -> member.status() != MemberStatus.DELETED)
            .count(),
        null,
        null,
        identifier.map(FieldDefinition::id).orElseThrow(),
        List.of());
  }
}
