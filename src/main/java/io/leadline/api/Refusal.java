package io.leadline.api;

/// Everything that the APIs can refuse: the status of the answer, the code in it, and a sentence
/// that says what to change.
///
/// Source: docs/api.md, Access, Sync API.
public enum Refusal {
  NOT_AUTHORIZED(
      401,
      "NOT_AUTHORIZED",
      "The token is missing, unknown, or not for this enterprise: send \"Authorization: Bearer <token>\"."),
  ASYNC_TOKEN_NEEDED(
      401, "NOT_AUTHORIZED", "This is a Sync token; the Async API needs an Async token."),
  SYNC_TOKEN_NEEDED(
      401, "NOT_AUTHORIZED", "This is an Async token; the Sync API needs a Sync token."),
  NOT_FOUND(404, "NOT_FOUND", "There is nothing at this path."),
  METHOD_NOT_ALLOWED(405, "METHOD_NOT_ALLOWED", "This path takes %s."),
  WRONG_PATH(404, "NOT_FOUND", "There is nothing at this path: use %s."),
  WRONG_METHOD(405, "METHOD_NOT_ALLOWED", "This path takes %s: use %s."),
  NOT_JSON(400, "BAD_REQUEST", "The body is %s."),
  FIELDS_MISSING(
      400, "BAD_REQUEST", "The body must be a JSON object with an object under \"fields\"."),
  ACTIONS_MISSING(
      400, "BAD_REQUEST", "The body must be a JSON object with an array under \"actions\"."),
  NOT_AN_OBJECT(400, "BAD_REQUEST", "The body must be a JSON object."),
  DRY_RUN_UNCLEAR(
      400, "BAD_REQUEST", "dryRun must be true or false: it is neither, so nothing was done."),
  BAD_REQUEST(400, "BAD_REQUEST", "The request cannot be read."),
  PAYLOAD_TOO_LARGE(413, "PAYLOAD_TOO_LARGE", "The body has more than %s bytes."),
  RATE_LIMIT_EXCEEDED(
      429,
      "RATE_LIMIT_EXCEEDED",
      "This token may send %s requests an hour: try again in %s seconds."),
  IDEMPOTENCY_KEY_INVALID(
      400, "BAD_REQUEST", "An Idempotency-Key has 1 to 200 visible ASCII characters."),
  IDEMPOTENCY_KEY_REUSED(
      409,
      "IDEMPOTENCY_KEY_REUSED",
      "This Idempotency-Key was sent with another request within the last 24 hours."),
  UNAVAILABLE(503, "UNAVAILABLE", "The server cannot take this now: send it again in a moment."),
  INTERNAL_ERROR(
      500, "INTERNAL_ERROR", "Something went wrong on our side; it is logged as request %s."),

  LEAD_IDENTIFIER_ABSENT(400, "BAD_REQUEST", "%s"),
  LEAD_ALREADY_EXISTS(
      409, "LEAD_ALREADY_EXISTS", "A lead with this lead identifier already exists."),
  LEAD_NOT_FOUND(404, "LEAD_NOT_FOUND", "The lead with ID %s was not found."),
  LEAD_IDENTIFIER_FIXED(403, "INVALID_LEAD", "Cannot modify lead identifier field"),
  INVALID_VALUE(400, "BAD_REQUEST", "%s: %s"),

  ACTION_NOT_CREATABLE(
      400, "BAD_REQUEST", "Only custom actions and payment actions can be created"),
  ACTION_NOT_RETRIEVABLE(
      400, "BAD_REQUEST", "Only custom actions and payment actions can be retrieved"),
  ACTION_NOT_UPDATABLE(
      400, "BAD_REQUEST", "Only custom actions and payment actions can be updated"),
  ACTION_NOT_FOUND(404, "ACTION_NOT_FOUND", "Action with ID %s was not found."),
  ACTION_TYPE_MISMATCH(
      400, "BAD_REQUEST", "The type must be the action's own: send \"type\": \"%s\"."),
  PAYMENT_FIXED(
      400,
      "BAD_REQUEST",
      "Cannot update amount, currency, or paymentid fields for existing payment action."),

  INVALID_FILTER(400, "BAD_REQUEST", "Invalid filter: %s"),
  FILTER_TOO_BROAD(
      400,
      "BAD_REQUEST",
      "This filter takes longer than %s seconds to answer: narrow it, for example by created_on."),
  LIMIT_OUT_OF_RANGE(400, "BAD_REQUEST", "Limit should be between 1 and %s"),
  SKIP_OUT_OF_RANGE(400, "BAD_REQUEST", "Skip should be between 0 and %s"),
  RECEIPT_NOT_FOUND(404, "NOT_FOUND", "The receipt with ID %s was not found."),
  REPLAY_INVALID(400, "BAD_REQUEST", "Invalid replay: %s"),
  REPLAY_NOT_FOUND(404, "NOT_FOUND", "The replay with ID %s was not found."),

  MEMBER_INVALID(400, "BAD_REQUEST", "Validation failed"),
  MEMBER_EXISTS(409, "TEAM_MEMBER_ALREADY_EXISTS", "A team member with this email already exists."),
  MEMBER_EMAIL_INVALID(400, "BAD_REQUEST", "Invalid email format"),
  MEMBER_STATE_INVALID(
      400, "BAD_REQUEST", "State should be one of Active, Inactive, On Leave, Working"),
  MEMBER_LAST_ADMINISTRATOR(
      400,
      "BAD_REQUEST",
      "The last administrator cannot be switched off: there must be another one first."),
  MEMBER_NOT_FOUND(404, "TEAM_MEMBER_NOT_FOUND", "Team member not found"),
  FIELD_NOT_FOUND(404, "NOT_FOUND", "Could not find custom field with apiName %s"),
  CUSTOM_ACTION_NOT_FOUND(404, "NOT_FOUND", "Custom action with code %s was not found.");

  private final int status;
  private final String code;
  private final String sentence;

  Refusal(int status, String code, String sentence) {
    this.status = status;
    this.code = code;
    this.sentence = sentence;
  }

  /// The status of the HTTP answer.
  public int status() {
    return status;
  }

  /// The code in the body, for programs.
  public String code() {
    return code;
  }

  /// The sentence in the body, for people, with `%s` where something of the request is named.
  public String sentence() {
    return sentence;
  }
}
