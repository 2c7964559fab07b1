package io.leadline.receipt;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which part of a request: the smallest one that can take effect by itself.
///
/// | place | text |
/// |---|---|
/// | the whole request, which named no lead | `` (empty) |
/// | a field of the lead | `fields.budget` |
/// | all actions, which were no list | `actions` |
/// | an action that was not recorded | `actions[1]` |
/// | the fields of an action that was recorded without them | `actions[1].fields` |
/// | a field of an action that was recorded without it | `actions[1].fields.note` |
/// | the time of an action that was recorded for another one | `actions[1].created_on` |
///
/// Keys stand as they were sent; actions are counted from 0.
public sealed interface PartPlace {
  /// How places of actions are written.
  Pattern ACTION =
      Pattern.compile(
          "actions\\[(?<index>[0-9]{1,7})](?<rest>\\.created_on|\\.fields(\\.(?<key>.*))?)?",
          Pattern.DOTALL);

  String text();

  record WholeRequest() implements PartPlace {
    @Override
    public String text() {
      return "";
    }
  }

  record LeadField(String key) implements PartPlace {
    @Override
    public String text() {
      return "fields." + key;
    }

    @Override
    public String toString() {
      return "LeadField[]";
    }
  }

  record AllActions() implements PartPlace {
    @Override
    public String text() {
      return "actions";
    }
  }

  record Action(int index) implements PartPlace {
    @Override
    public String text() {
      return "actions[" + index + "]";
    }
  }

  record ActionFields(int index) implements PartPlace {
    @Override
    public String text() {
      return "actions[" + index + "].fields";
    }
  }

  record ActionField(int index, String key) implements PartPlace {
    @Override
    public String text() {
      return "actions[" + index + "].fields." + key;
    }

    @Override
    public String toString() {
      return "ActionField[" + index + "]";
    }
  }

  record ActionTime(int index) implements PartPlace {
    @Override
    public String text() {
      return "actions[" + index + "].created_on";
    }
  }

  /// The place that a [text][#text] is.
  ///
  /// @throws IllegalArgumentException when it is none
  static PartPlace parse(String text) {
    if (text.isEmpty()) {
      return new WholeRequest();
    }
    if (text.equals("actions")) {
      return new AllActions();
    }
    if (text.startsWith("fields.")) {
      return new LeadField(text.substring("fields.".length()));
    }
    var action = ACTION.matcher(text);
    if (action.matches()) {
      return parse(action);
    }
    throw new IllegalArgumentException("not a part of a request");
  }

  private static PartPlace parse(Matcher action) {
    int index = Integer.parseInt(action.group("index"));
    var key = action.group("key");
    if (key != null) {
      return new ActionField(index, key);
    }
    return switch (action.group("rest")) {
      case null -> new Action(index);
      case ".created_on" -> new ActionTime(index);
      default -> new ActionFields(index);
    };
  }
}
