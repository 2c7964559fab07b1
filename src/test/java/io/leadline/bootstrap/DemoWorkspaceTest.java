package io.leadline.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.leadline.definition.DefinitionCache;
import io.leadline.definition.Definitions;
import io.leadline.field.FieldSchema;
import io.leadline.lead.Status;
import io.leadline.team.Member;
import io.leadline.team.MemberStatus;
import io.leadline.team.Role;
import io.leadline.testing.Parts;
import io.leadline.testing.PostgresForTests;
import io.leadline.workspace.Workspace;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Source: design, the last paragraph.
class DemoWorkspaceTest {
  private final Definitions demo = demo();

  @Test
  void isStrictAndInIndia() {
    assertThat(demo.workspace())
        .isEqualTo(
            new Workspace(
                demo.workspace().id(),
                "Demo",
                "IN",
                ZoneId.of("Asia/Kolkata"),
                "INR",
                "dd/MM/yyyy",
                "dd/MM/yyyy HH:mm:ss",
                "phone",
                false,
                Parts.NOW));
  }

  @Test
  void hasAFieldOfEveryType() {
    assertThat(written(demo.leadFields()))
        .isEqualTo(
            """
            name text
            phone phone
            email email
            rating rating
            status status
            assignee activeUsers
            lost_reason lostReason
            contact_source dropdown [Website, Referral, Cold Call]
            interests tags
            deal_size number
            budget money
            follow_up_date date
            website website
            brochure medialink
            owner activeUsers
            opted_in checkbox
            city text\
            """);
  }

  @Test
  void hasThePipeline() {
    var stages =
        demo.pipeline().stages().stream()
            .collect(
                Collectors.toMap(
                    stage -> stage.type().name(),
                    stage -> stage.statuses().stream().map(Status::label).toList().toString()));

    assertThat(stages)
        .isEqualTo(
            Map.of(
                "OPEN", "[Fresh, Contacted, Qualified, Old Status]",
                "WON", "[Won]",
                "LOST", "[Lost]"));
    assertThat(demo.rules().statuses().all())
        .containsExactly("Fresh", "Contacted", "Qualified", "Won", "Lost");
    assertThat(demo.pipeline().initialStatus().label()).isEqualTo("Fresh");
    assertThat(demo.pipeline().findStatus("Old Status").orElseThrow().archived()).isTrue();
    assertThat(demo.rules().lostReasons().all()).containsExactly("Price too high", "No Need");
  }

  @Test
  void hasTwoCustomActions() {
    assertThat(demo.customActions().values())
        .extracting(action ->
            "%d %s %+d %s\n%s"
                .formatted(
                    action.code(),
                    action.name(),
                    action.score(),
                    action.backDating(),
                    written(action.schema())))
        .containsExactly(
            """
            1001 Site Visit +10 true
            note text
            visit_date date
            outcome dropdown [Interested, Not Interested]
            email email\
            """,
            """
            1002 Document Collected +5 false
            document text
            link medialink\
            """);
  }

  @Test
  void hasTheAdministratorAsItsTeam() {
    assertThat(demo.members())
        .extracting(Member::email, Member::role, Member::status)
        .containsExactly(tuple("admin@example.com", Role.ADMIN, MemberStatus.ACTIVE));
    assertThat(demo.rules().members().all()).containsExactly("admin@example.com");
  }

  private static Definitions demo() {
    var parts = Parts.on(PostgresForTests.emptyDatabase(), "io.leadline.bootstrap");
    var workspace = parts.part(Bootstrap.class).findUntold().orElseThrow().workspace();
    return parts.part(DefinitionCache.class).find(workspace).orElseThrow();
  }

  private static String written(FieldSchema schema) {
    return schema.fields().values().stream()
        .map(field ->
            field.apiName()
                + " "
                + field.type().code()
                + (field.options().size() > 0 ? " " + field.options().labels() : ""))
        .collect(Collectors.joining("\n"));
  }
}
