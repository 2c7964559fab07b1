package io.leadline.action;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.platform.json.JsonArray;
import io.leadline.platform.json.JsonObject;
import io.leadline.remark.Reason;
import io.leadline.remark.Remark;
import io.leadline.remark.Remarks;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActionTypesTest {
  private final Remarks remarks = new Remarks();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"1001\"",
        "1001",
        "\" 1001 \"",
        "\"1009\"",
        "\"ACTION_9\"",
        "\"site_visit\"",
        "\"  site_visit\""
      })
  void anAliasCountsLikeTheProperTypeOnBothApis(String type) {
    var entry = "{\"type\":" + type + ",\"fields\":{\"note\":\"Hello\"}}";

    for (var dialect : ActionDialect.values()) {
      var read = read(dialect, entry);

      assertThat(read.entries()).containsExactly(Optional.of(visit("Hello")));
    }
    assertThat(remarks.toList()).isEmpty();
  }

  @Test
  void theCaseOfAnAliasCounts() {
    var read = read(ActionDialect.ASYNC, "{\"type\":\"Site_Visit\"}");

    assertThat(read.entries()).containsExactly(Optional.empty());
    assertThat(remarks.toList())
        .extracting(Remark::reason)
        .containsExactly(Reason.UNKNOWN_ACTION_TYPE);
  }

  @ParameterizedTest
  @EnumSource
  void theFieldsFollowTheRulesOfTheApi(ActionDialect dialect) {
    var read = read(dialect, "{\"type\":\"site_visit\",\"fields\":{\"email\":\"nobody\"}}");

    assertThat(read.entries().getFirst().isPresent()).isEqualTo(dialect == ActionDialect.ASYNC);
    assertThat(remarks.toList())
        .extracting(Remark::field)
        .containsExactly("actions[0].fields.email");
  }

  @Test
  void aTypeWithAMeaningOfItsOwnKeepsIt() {
    var types = types(Map.of("PAYMENT", 1001, "SYSTEM_NOTE", 1001, "ACTION_1002", 1001));

    assertThat(types.findAliased("PAYMENT")).isEmpty();
    assertThat(types.findAliased("SYSTEM_NOTE")).isEmpty();
    assertThat(types.findAliased("ACTION_1002")).isEmpty();
    assertThat(types.meaningOf("PAYMENT", 1001)).isEqualTo(AliasMeaning.BUILT_IN);
    assertThat(types.meaningOf("1002", 1001)).isEqualTo(AliasMeaning.OTHER_CUSTOM_ACTION);
    assertThat(types.meaningOf("1001", 1001)).isEqualTo(AliasMeaning.FREE);
    assertThat(types.meaningOf("payment", 1001)).isEqualTo(AliasMeaning.FREE);
    assertThat(types.meaningOf("USER_NOTE", 1001)).isEqualTo(AliasMeaning.FREE);
  }

  @Test
  void findsTheCustomActionOfAnEntryByAnAlias() {
    var types = types(Map.of("site_visit", 1001));

    assertThat(find("{\"type\":\"site_visit\"}", types)).contains(1001);
    assertThat(find("{\"type\":\"ACTION_1002\"}", types)).contains(1002);
    assertThat(find("{\"type\":\"other\"}", types)).isEmpty();
    assertThat(find("{\"type\":\"PAYMENT\"}", types)).isEmpty();
    assertThat(find("{}", types)).isEmpty();
  }

  private ReadActions read(ActionDialect dialect, String entry) {
    var aliases = Map.of("1001", 1001, "1009", 1001, "ACTION_9", 1001, "site_visit", 1001);
    var usual = Entries.rules(dialect, false);
    return ActionsReader.read(
        new JsonArray(List.of(Entries.json(entry))),
        new ActionRules(types(aliases), usual.values(), dialect, usual.now()),
        remarks);
  }

  private static ActionTypes types(Map<String, Integer> aliases) {
    return new ActionTypes(
        Entries.rules(ActionDialect.ASYNC, false).types().customActions(), aliases);
  }

  private static Optional<Integer> find(String entry, ActionTypes types) {
    return ActionsReader.findCustomAction((JsonObject) Entries.json(entry), types)
        .map(CustomAction::code);
  }

  private static NewAction visit(String note) {
    var fields = Entries.object("{\"note\":\"" + note + "\"}");
    return new NewAction(new ActionContent.Custom(1001, fields), 10, null, null);
  }
}
