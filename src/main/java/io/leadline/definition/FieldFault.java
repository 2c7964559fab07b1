package io.leadline.definition;

/// What can be wrong with a change of a field, for whoever asks for it to read.
public enum FieldFault {
  LABEL_MISSING("label", "Give the field a label."),
  LABEL_TOO_LONG("label", "A label has at most 200 characters."),
  LABEL_UNSTORABLE("label", "This label has a character that cannot be stored."),
  DESCRIPTION_TOO_LONG("description", "A description has at most 1,000 characters."),
  DESCRIPTION_UNSTORABLE("description", "This text has a character that cannot be stored."),
  API_NAME_INVALID(
      "apiName", "An API name is a letter, then letters, digits and _, at most 64 in all."),
  API_NAME_RESERVED("apiName", "Leadline itself uses this API name: choose another one."),
  API_NAME_TAKEN("apiName", "Another field has this API name: choose another one."),
  TYPE_NOT_OFFERED("type", "Choose one of these types."),
  TYPE_HAS_VALUES("type", "This field has values already, so its type stays."),
  TYPE_OF_STANDARD_FIELD("type", "This is a standard field, so its type stays."),
  TYPE_OF_IDENTIFIER("type", "This field tells leads apart, so its type stays."),
  MAX_LENGTH_INVALID(
      "maxLength", "Give a whole number from 1 to 100,000, or nothing for no limit."),
  MAX_LENGTH_WITHOUT_TEXT("maxLength", "Only a field of type text has a greatest length."),
  OPTIONS_WITHOUT_LIST("options", "Only dropdowns and tags have options."),
  OPTIONS_TOO_MANY("options", "A field has at most 500 options."),
  OPTION_TOO_LONG("options", "An option has at most 200 characters."),
  OPTION_REPEATED("options", "Options must differ in more than upper and lower case."),
  OPTION_UNSTORABLE("options", "An option has a character that cannot be stored."),
  TOO_MANY_FIELDS("", "There are 300 fields already, and there can be no more."),
  STANDARD_FIELD_STAYS("", "This is a standard field: it cannot be retired."),
  IDENTIFIER_STAYS("", "This field tells leads apart: it cannot be retired.");

  private final String input;
  private final String sentence;

  FieldFault(String input, String sentence) {
    this.input = input;
    this.sentence = sentence;
  }

  /// The part of the field that is at fault: `label`; empty when it is no single part.
  public String input() {
    return input;
  }

  /// What to do about it.
  public String sentence() {
    return sentence;
  }
}
