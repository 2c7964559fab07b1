package io.leadline.replay;

import io.leadline.action.ActionDialect;
import io.leadline.definition.Definitions;
import io.leadline.intake.Changes;
import io.leadline.intake.FormKeys;
import io.leadline.intake.LeadReading;
import io.leadline.intake.LeadRequest;
import io.leadline.intake.LeadRequestReader;
import io.leadline.receipt.KeyStyle;

/// How requests of the Async API are read now, which may be otherwise than when they came.
///
/// @param addsOptions whether labels that are not options yet become options by reading; if not,
///   they are only supposed to be
record ReadAgain(
    LeadRequestReader reader, Definitions definitions, KeyStyle keyStyle, boolean addsOptions) {
  /// The request with API names for keys.
  LeadRequest match(LeadRequest sent) {
    return FormKeys.match(sent, keyStyle, definitions);
  }

  /// What a [matched][#match] request says.
  Changes read(LeadRequest request) {
    return complete(understand(request), request).changes();
  }

  /// What a [matched][#match] request says, while options may be missing.
  LeadReading understand(LeadRequest request) {
    return reader.read(request, definitions, ActionDialect.ASYNC);
  }

  /// A reading that misses no options.
  LeadReading complete(LeadReading reading, LeadRequest request) {
    return addsOptions
        ? reader.withOptions(reading, request, definitions, ActionDialect.ASYNC)
        : reader.asIfWithOptions(reading, request, definitions, ActionDialect.ASYNC);
  }
}
