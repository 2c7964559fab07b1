package io.leadline.api;

import static io.leadline.api.Expected.assertRefused;
import static io.leadline.api.Keyed.assertReplay;
import static io.leadline.api.Keyed.assertReused;
import static io.leadline.api.Requests.actions;
import static io.leadline.api.Requests.fields;
import static io.leadline.api.Requests.lead;
import static io.leadline.api.Requests.leadWithActions;
import static io.leadline.api.Requests.payment;
import static io.leadline.api.Requests.visit;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.testing.Rows;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every call that writes can be sent again without harm. Source: docs/api.md, Retries.
class RetriesTest {
  private final TestWorkspace workspace = Server.shared().newWorkspace();
  private final Keyed keyed = new Keyed(workspace, "key-1");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/enterprise/%s/autoupdatelead",
        "/v2/enterprise/%s/autoupdatelead",
        "/api/b1/enterprise/%s/autoupdatelead",
        "/autoupdate/enterprise/%s/autoupdatelead"
      })
  void capturesALeadOnce(String address) {
    var path = address.formatted(workspace.id().value());
    var body = leadWithActions(visit("ACTION_1001", "Hello"));

    var first = keyed.post(path, workspace.asyncToken(), body);
    var before = workspace.receipt(first.header("X-Receipt-Id"));
    var lead = new TestLead(workspace, before.text("lead_id"));
    var again = keyed.post(path, workspace.asyncToken(), body);

    assertThat(first.body()).isEqualTo("{\"status\":\"QUEUED\",\"message\":\"success\"}");
    assertReplay(again, first);
    assertThat(again.header("X-Receipt-Id")).isEqualTo(first.header("X-Receipt-Id"));
    assertThat(lead.field("capture_frequency")).isEqualTo("1");
    assertThat(Rows.of(workspace)).isEqualTo(new Rows(1, 2, 1));
  }

  @Test
  void dropsARequestWithoutAnIdentifierOnce() {
    var first = keyed.capture(fields("\"name\": \"Jane\""));
    var again = keyed.capture(fields("\"name\": \"Jane\""));

    assertReplay(again, first);
    assertThat(Rows.of(workspace)).isEqualTo(new Rows(0, 0, 1));
  }

  @Test
  void createsALeadOnce() {
    var body = leadWithActions(visit("1001", "Hello"), visit("ACTION_1001", "Wrong"));

    var first = keyed.post("/lead", body);
    var again = keyed.post("/lead", body);

    assertThat(first.status()).isEqualTo(201);
    assertReplay(again, first);
    assertThat(Rows.of(workspace)).isEqualTo(new Rows(1, 2, 0));
  }

  @Test
  void answersARetryAsTheFirstTimeThoughTheLeadHasChangedSince() {
    var lead = TestLead.created(workspace, lead());
    var first = keyed.post("/lead/" + lead.id(), fields("\"name\": \"Jane Doe\""));
    lead.update(fields("\"name\": \"Jane Roe\""));

    var again = keyed.post("/lead/" + lead.id(), fields("\"name\": \"Jane Doe\""));

    assertThat(first.text("fields.name")).isEqualTo("Jane Doe");
    assertReplay(again, first);
    assertThat(lead.field("name")).isEqualTo("\"Jane Roe\"");
  }

  @Test
  void appendsActionsOnce() {
    var lead = TestLead.created(workspace, lead());
    var body = actions(visit("1001", "Hello"), payment("500"), "{}");

    var first = keyed.post("/lead/" + lead.id() + "/action", body);
    var again = keyed.post("/lead/" + lead.id() + "/action", body);

    assertThat(first.status()).isEqualTo(200);
    assertReplay(again, first);
    assertThat(Rows.of(workspace).actions()).isEqualTo(3);
  }

  @Test
  void addsAMemberOnce() {
    var body =
        """
        {"name": "Asha", "email": "asha@example.com", "phone_number": "919999999999", "role": "CALLER"}
        """;

    var first = keyed.post("/team-members", body);
    var again = keyed.post("/team-members", body);
    var taken = new Keyed(workspace, "key-2").post("/team-members", body);

    assertThat(first.status()).isEqualTo(201);
    assertReplay(again, first);
    assertThat(taken.status()).isEqualTo(409);
  }

  @Test
  void changesTheStateOfAMemberOnce() {
    new Settings(workspace).addMember("asha@example.com");
    var body = "{\"email\": \"asha@example.com\", \"state\": \"%s\"}";

    var first = keyed.post("/teammember/state_change", body.formatted("On Leave"));
    workspace.post("/teammember/state_change", body.formatted("Working"));
    var again = keyed.post("/teammember/state_change", body.formatted("On Leave"));

    assertThat(first.text("status")).isEqualTo("On Leave");
    assertReplay(again, first);
    assertThat(workspace.get("/team-members/asha@example.com").text("status")).isEqualTo("Working");
  }

  @Test
  void changesAnActionOnce() {
    var lead = TestLead.created(workspace, lead());
    var action = lead.append(visit("1001", "first")).text("actions.0.action_id");
    var path = "/lead/" + lead.id() + "/action/" + action;

    var first = keyed.post(path, visit("1001", "second"));
    lead.updateAction(action, visit("1001", "third"));
    var again = keyed.post(path, visit("1001", "second"));

    assertThat(first.text("fields.note")).isEqualTo("second");
    assertReplay(again, first);
    assertThat(lead.readAction(action).text("fields.note")).isEqualTo("third");
  }

  @Test
  void keepsTheRefusalThatCameOfTheLeads() {
    TestLead.captured(workspace, lead());

    var first = keyed.post("/lead", lead());
    var again = keyed.post("/lead", lead());

    assertThat(first.text("error.code")).isEqualTo("LEAD_ALREADY_EXISTS");
    assertReplay(again, first);
  }

  @Test
  void aKeyOfARefusedRequestCanComeAgainWithAMendedOne() {
    var notJson = keyed.capture("{\"fields\": ");
    var noIdentifier = keyed.post("/lead", fields("\"name\": \"Jane\""));
    var noLead = keyed.post("/lead/000000000000000000000000", fields("\"name\": \"Jane\""));
    var captured = keyed.capture(lead());
    var created = keyed.post("/lead", fields("\"phone\": \"918888888888\""));

    assertThat(List.of(notJson.status(), noIdentifier.status(), noLead.status()))
        .containsExactly(400, 400, 404);
    assertThat(captured.status()).isEqualTo(200);
    assertThat(created.status()).isEqualTo(201);
    assertReplay(keyed.capture(lead()), captured);
  }

  @Test
  void refusesAKeyThatCameWithAnotherBody() {
    var first = keyed.capture(lead());
    keyed.post("/lead", fields("\"phone\": \"918888888888\""));
    var before = Rows.of(workspace);

    assertReused(keyed.capture(lead() + " "));
    assertReused(keyed.post("/lead", fields("\"phone\": \"917777777777\"")));
    assertReused(keyed.capture("not even JSON"));

    assertThat(Rows.of(workspace)).isEqualTo(before);
    assertReplay(keyed.capture(lead()), first);
  }

  @Test
  void refusesAKeyThatCameToAnotherPath() {
    var lead = TestLead.created(workspace, lead());
    var body = fields("\"name\": \"Jane\"");
    keyed.post("/lead/" + lead.id(), body);
    keyed.capture(lead());

    assertReused(keyed.post("/lead/" + lead.id() + "/action", actions()));
    assertReused(keyed.post("/lead/" + lead.id() + "?x=1", body));
    assertReused(
        keyed.post("/v2" + workspace.asyncPath("/autoupdatelead"), workspace.asyncToken(), lead()));
  }

  @Test
  void keysOfTwoTokensHaveNothingToDoWithEachOther() {
    var other = Server.shared().newWorkspace();
    keyed.capture(lead());

    var sync = keyed.post("/lead", fields("\"phone\": \"918888888888\""));
    var elsewhere = new Keyed(other, keyed.key()).capture(lead());

    assertThat(sync.status()).isEqualTo(201);
    assertThat(elsewhere.headers().map()).doesNotContainKey("Idempotency-Replayed");
    assertThat(Rows.of(other)).isEqualTo(new Rows(1, 1, 1));
  }

  @Test
  void twoKeysAreTwoRequests() {
    keyed.capture(lead());

    var other = new Keyed(workspace, "key-2").capture(lead());

    assertThat(other.headers().map()).doesNotContainKey("Idempotency-Replayed");
    assertThat(Rows.of(workspace)).isEqualTo(new Rows(1, 1, 2));
  }

  @Test
  void ignoresTheKeyOfASearch() {
    var lead = TestLead.created(workspace, lead());
    var path = "/lead/" + lead.id() + "/action/search";
    keyed.post(path, "{}");
    lead.append(visit("1001", "Hello"));

    var again = keyed.post(path, "{}");

    assertThat(again.text("total_count")).isEqualTo("2");
    assertThat(keyed.post(path, "{\"type\": \"1001\"}").status()).isEqualTo(200);
    assertThat(new Keyed(workspace, "not a key").post(path, "{}").status()).isEqualTo(200);
  }

  @Test
  void aRetryIsStillForTheHolderOfTheTokenOnly() {
    keyed.capture(lead());

    var stranger =
        keyed.post(workspace.asyncPath("/autoupdatelead"), workspace.asyncToken() + "x", lead());

    assertRefused(
        stranger,
        401,
        "NOT_AUTHORIZED",
        "The token is missing, unknown, or not for this enterprise: send \"Authorization: Bearer <token>\".");
  }
}
