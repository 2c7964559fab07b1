package io.leadline.dashboard.intake.causes;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.definition.ActionAliasEditor;
import io.leadline.definition.DefinitionCache;
import io.leadline.receipt.Cause;
import io.leadline.remark.Reason;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MendsTest {
  private final TestWorkspace workspace = Server.shared().newWorkspace();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          UNKNOWN_FIELD       | fields.Area                       | /lead-fields/add-field?label=Area&apiName=Area
          UNKNOWN_FIELD       | fields.plot_size                  | /lead-fields/add-field?label=Plot%20size&apiName=plot_size
          UNKNOWN_FIELD       | fields.Größe & Co                 | /lead-fields/add-field?label=Gr%C3%B6%C3%9Fe%20%26%20Co&apiName=grosse_co
          UNKNOWN_FIELD       | actions.ACTION_1001.fields.mood   | /custom-actions/1001/fields/add-field?label=Mood&apiName=mood
          UNKNOWN_FIELD       | actions.1001.fields.mood          | /custom-actions/1001/fields/add-field?label=Mood&apiName=mood
          UNKNOWN_STATUS      | fields.status                     | /lead-stages
          UNKNOWN_LOST_REASON | fields.lost_reason                | /lead-stages
          UNKNOWN_MEMBER      | fields.assignee                   | /team/new
          UNKNOWN_OPTION      | fields.contact_source             | /lead-fields/contact_source/options
          RETIRED_FIELD       | fields.city                       | /lead-fields/city
          LOCKED_AFTER_CREATE | fields.city                       | /lead-fields/city
          BACK_DATING         | actions.ACTION_1002               | /custom-actions/1002
          """)
  void leadToTheSettingThatHelps(Reason reason, String subject, String path) {
    assertThat(mends(reason, subject).getFirst())
        .isInstanceOfSatisfying(
            Mend.Setting.class,
            setting -> assertThat(setting.path()).isEqualTo("/dashboard/settings" + path));
  }

  @Test
  void mapTypesThatMeanNothing() {
    assertThat(mends(Reason.ACTION_PREFIX_MISSING, "actions.1001").getFirst())
        .isEqualTo(new Mend.MapType("1001", 1001));
    assertThat(mends(Reason.UNKNOWN_ACTION_CODE, "actions.ACTION_9"))
        .startsWith(new Mend.MapType("ACTION_9", null))
        .contains(
            new Mend.Setting("Define a custom action", "/dashboard/settings/custom-actions/new"));
    assertThat(mends(Reason.ACTION_NOT_WRITABLE, "actions.USER_NOTE").getFirst())
        .isEqualTo(new Mend.MapType("USER_NOTE", null));
  }

  @Test
  void sayWhenItIsMendedAlready() {
    var server = workspace.server();
    server.part(ActionAliasEditor.class).add(workspace.id(), 1001, "1001", "");

    assertThat(mends(Reason.ACTION_PREFIX_MISSING, "actions.1001"))
        .containsExactly(
            Mend.advice("It means a custom action now: what was dropped can be replayed."));
    assertThat(mends(Reason.UNKNOWN_FIELD, "fields.budget"))
        .containsExactly(Mend.advice("It is defined now: what was dropped can be replayed."));
    assertThat(mends(Reason.UNKNOWN_FIELD, "fields.Budget"))
        .singleElement()
        .isInstanceOfSatisfying(
            Mend.Advice.class,
            advice ->
                assertThat(advice.sentence().plain())
                    .isEqualTo(
                        "There is a field “Budget”. Fix the sender: send “budget”, to the letter."));
  }

  @ParameterizedTest
  @EnumSource
  void areKnownForEveryReasonWhateverItIsAbout(Reason reason) {
    for (var subject :
        new String[] {"fields.city", "fields. ", "actions.1001", "actions.9", "actions", ""}) {
      assertThat(mends(reason, subject)).doesNotContainNull();
    }
  }

  private List<Mend> mends(Reason reason, String subject) {
    var definitions =
        workspace.server().part(DefinitionCache.class).find(workspace.id()).orElseThrow();
    return Mends.of(new Cause(reason, subject), definitions);
  }
}
