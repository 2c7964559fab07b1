package io.leadline.field.value;

import io.leadline.field.Labels;
import java.time.ZoneId;

/// What a workspace settles about values beyond a field's own definition.
///
/// @param lenient whether near misses are converted instead of refused
/// @param country ISO 3166-1 alpha-2, in capitals: the country of a phone number that names none
/// @param zone where a date without a zone is read
/// @param dates how a written date looks
/// @param statuses the labels of the pipeline's active statuses
/// @param lostReasons the labels of the active lost reasons
/// @param members the e-mail addresses of the active team members
public record ValueRules(
    boolean lenient,
    String country,
    ZoneId zone,
    DateFormats dates,
    Labels statuses,
    Labels lostReasons,
    Labels members) {}
