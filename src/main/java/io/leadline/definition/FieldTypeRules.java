package io.leadline.definition;

import io.leadline.field.FieldDefinition;
import io.leadline.field.FieldType;
import io.leadline.lead.LeadValueStore;
import io.leadline.timeline.ActionUseStore;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Which types fields can have, and when a field can have another one.
@Component
public class FieldTypeRules {
  /// The types that new fields can have: of the others there is one standard field each.
  public static final Set<FieldType> OFFERED =
      Collections.unmodifiableSet(
          EnumSet.complementOf(EnumSet.of(FieldType.STATUS, FieldType.LOST_REASON)));

  private final LeadValueStore leadValues;
  private final ActionUseStore actionUses;

  FieldTypeRules(LeadValueStore leadValues, ActionUseStore actionUses) {
    this.leadValues = leadValues;
    this.actionUses = actionUses;
  }

  /// Whether every lead has a field of this name: it keeps its type, and cannot be retired.
  public static boolean isStandard(String apiName) {
    return StandardDefinitions.isStandard(apiName);
  }

  /// What stands against another type of a field.
  Set<FieldFault> faults(HeldSchema held, FieldDefinition field, FieldType wanted) {
    if (held.isIdentifier(field)) {
      return Set.of(FieldFault.TYPE_OF_IDENTIFIER);
    }
    if (held.isStandard(field)) {
      return Set.of(FieldFault.TYPE_OF_STANDARD_FIELD);
    }
    if (!OFFERED.contains(wanted)) {
      return Set.of(FieldFault.TYPE_NOT_OFFERED);
    }
    return hasValues(held, field.apiName()) ? Set.of(FieldFault.TYPE_HAS_VALUES) : Set.of();
  }

  private boolean hasValues(HeldSchema held, String apiName) {
    var workspace = held.workspace().id();
    var code = held.owner().findCode();
    return code.isEmpty()
        ? leadValues.hasValue(workspace, apiName)
        : actionUses.hasValue(workspace, code.getAsInt(), apiName);
  }
}
