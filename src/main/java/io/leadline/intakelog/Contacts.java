package io.leadline.intakelog;

import io.leadline.definition.Definitions;
import io.leadline.field.FieldDefinition;
import io.leadline.field.FieldType;
import io.leadline.field.value.PhoneNumbers;
import io.leadline.lead.Lead;
import io.leadline.lead.LeadId;
import io.leadline.lead.LeadIdentifier;
import io.leadline.lead.LeadKeyStore;
import io.leadline.lead.LeadStore;
import io.leadline.lead.SearchKeys;
import io.leadline.platform.StorableText;
import io.leadline.platform.json.JsonText;
import io.leadline.receipt.ContactKeys;
import io.leadline.receipt.ContactMatch;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Finds out whom a phone number or an e-mail address means.
@Component
public class Contacts {
  /// More leads of one contact are passed over: the newest count.
  private static final int MOST_LEADS = 100;

  private final LeadStore leads;
  private final LeadKeyStore leadKeys;

  Contacts(LeadStore leads, LeadKeyStore leadKeys) {
    this.leads = leads;
    this.leadKeys = leadKeys;
  }

  /// What a contact stands for in the log.
  ///
  /// @param typed as people write it
  public ContactMatch match(Definitions definitions, String typed) {
    var workspace = definitions.workspace().id();
    return StorableText.isStorable(typed)
        ? new ContactMatch(ContactKeys.of(workspace, typed), leads(definitions, typed))
        : new ContactMatch(Set.of(), List.of());
  }

  /// The leads that have a contact now: in a field for phone numbers or e-mail addresses, or as
  /// what tells them apart.
  ///
  /// @param typed as people write it
  public List<LeadId> leads(Definitions definitions, String typed) {
    var workspace = definitions.workspace().id();
    var spellings = spellings(definitions, typed);
    var found = new LinkedHashSet<LeadId>();
    for (var spelling : spellings) {
      leads
          .findByIdentifier(workspace, LeadIdentifier.normalise(spelling))
          .map(Lead::id)
          .ifPresent(found::add);
    }
    var keys = keys(definitions, spellings);
    if (!keys.isEmpty()) {
      found.addAll(leadKeys.withAny(workspace, keys, MOST_LEADS));
    }
    return List.copyOf(found);
  }

  private static Set<String> spellings(Definitions definitions, String typed) {
    var spellings = new LinkedHashSet<String>();
    if (!typed.isBlank() && StorableText.isStorable(typed)) {
      spellings.add(typed.strip());
      PhoneNumbers.normalise(typed, definitions.workspace().country()).ifPresent(spellings::add);
    }
    return spellings;
  }

  private static Set<Long> keys(Definitions definitions, Set<String> spellings) {
    var values = spellings.stream().map(JsonText::new).toList();
    return definitions.leadFields().fields().values().stream()
        .filter(field -> field.type() == FieldType.PHONE || field.type() == FieldType.EMAIL)
        .map(FieldDefinition::apiName)
        .flatMap(name -> SearchKeys.ofValues(definitions.workspace().id(), name, values).stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
