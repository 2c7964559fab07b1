package io.leadline.action;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The kinds of action that are not defined by a workspace. Some are known only so that a filter by
/// them is never an error.
///
/// Source: docs/api.md, Actions.
public enum BuiltInType {
  PAYMENT,
  SYSTEM_NOTE,
  USER_NOTE,
  LEAD_CREATED,
  LEAD_ASSIGNMENT,
  STATUS_CHANGE,
  INCOMING_CALL,
  OUTGOING_CALL,
  MISSED_CALL,
  INCOMING_WHATSAPP_MSG,
  OUTGOING_WHATSAPP_MSG,
  OUTGOING_SMS,
  OUTGOING_EMAIL,
  CALL_ACTION,
  WHATSAPP_ACTION,
  CUSTOM_API,
  CALL_FOLLOWUP_COMPLETION_ACTION,
  TODO_TASK_COMPLETION_ACTION,
  GOOGLE_MEET_COMPLETION_ACTION,
  MAQSAM_INCOMING_CALL,
  MAQSAM_OUTGOING_CALL,
  IVR_INCOMING_CALL,
  IVR_OUTGOING_CALL,
  MCUBE_INCOMING_CALL,
  MCUBE_OUTGOING_CALL,
  KNOWLARITY_INCOMING_CALL,
  KNOWLARITY_OUTGOING_CALL,
  CALLER_DESK_INCOMING_CALL,
  CALLER_DESK_OUTGOING_CALL;

  private static final Map<String, BuiltInType> BY_NAME =
      Arrays.stream(values()).collect(Collectors.toMap(Enum::name, Function.identity()));

  /// Whether the APIs can create actions of this type.
  public boolean isWritable() {
    return this == PAYMENT || this == SYSTEM_NOTE;
  }

  public static Optional<BuiltInType> find(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }
}
