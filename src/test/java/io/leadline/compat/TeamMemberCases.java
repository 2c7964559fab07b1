package io.leadline.compat;

import static io.leadline.compat.Script.that;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The team: members are invited, read and switched.
final class TeamMemberCases {
  /// A member whom leads can be assigned to: `<unique>@example.com`.
  static final String ACTIVE_MEMBER = active("<unique>", "<phone9>");

  /// Another one: `<unique2>@example.com`.
  static final String ANOTHER_ACTIVE_MEMBER = active("<unique2>", "<phone8>");

  private static final String MEMBER =
      """
      {'name': 'Asha Rao', 'email': '<unique>@example.com', 'phone_number': '<phone>', 'role': 'CALLER'}
      """;

  private TeamMemberCases() {}

  static Section section() {
    var cases = new ArrayList<Case>();
    cases.addAll(inviting());
    cases.addAll(reading());
    cases.addAll(switching());
    return new Section("Team members", cases);
  }

  private static List<Case> inviting() {
    return List.of(
        that("a new member is invited")
            .post("/team-members", MEMBER)
            .expects(
                """
                201 {'name': 'Asha Rao', 'email': '<unique>@example.com', 'phone_number': '<phone>',
                  'role': 'CALLER', 'status': 'INVITED'}
                """),
        that("a new member with a password is active")
            .post("/team-members", ACTIVE_MEMBER)
            .expects("201 {'email': '<unique>@example.com', 'status': 'Active'}"),
        invited("ADMIN"),
        invited("MANAGER"),
        invited("MARKETING_USER"),
        that("an e-mail address can be taken only once")
            .post("/team-members", MEMBER)
            .post("/team-members", MEMBER)
            .expects("409 …"),
        that("an e-mail address is taken in any spelling")
            .post("/team-members", MEMBER)
            .post("/team-members", MEMBER.replace("@example.com", "@EXAMPLE.com "))
            .expects("409 …"),
        invalid("without a name", "name", MEMBER.replace("'name': 'Asha Rao', ", "")),
        invalid("with a wrong e-mail address", "email", MEMBER.replace("@example.com", "")),
        invalid("without a role", "role", MEMBER.replace(", 'role': 'CALLER'", "")),
        invalid("with an unknown role", "role", MEMBER.replace("CALLER", "AGENT")),
        invalid("with a role in lower case", "role", MEMBER.replace("CALLER", "caller")),
        badPhone("+", "+<phone>"),
        badPhone("spaces", "91 <national>"),
        badPhone("dashes", "91-<national>"),
        badPhone("letters", "call me"),
        that("all that is wrong is named at once")
            .post(
                "/team-members", "{'name': '', 'email': 'jane', 'phone_number': '+', 'role': 'X'}")
            .shows(it -> it.status() + " " + details(it).size() + " details")
            .exactly("400 4 details"));
  }

  private static List<Case> reading() {
    return List.of(
        that("a member as it is read")
            .post("/team-members", MEMBER)
            .get("/team-members/<unique>@example.com")
            .shows(TeamMemberCases::keys)
            .expects(
                """
                200 email, license, manager_email, manager_name, name, permission_template_name, phone_number, status
                """),
        that("a member has what was sent")
            .post("/team-members", MEMBER)
            .get("/team-members/<unique>@example.com")
            .expects(
                """
                200 {'name': 'Asha Rao', 'email': '<unique>@example.com', 'phone_number': '<phone>',
                  'status': 'Invited', 'license': null}
                """),
        that("a member is found by e-mail without case")
            .post("/team-members", MEMBER)
            .get("/team-members/%20<unique>@EXAMPLE.com%20")
            .expects("200 {'email': '<unique>@example.com'}"),
        that("a member is found with deleted ones included")
            .post("/team-members", MEMBER)
            .get("/team-members/<unique>@example.com?includeDeleted=true")
            .expects("200 {'email': '<unique>@example.com'}"),
        that("an unknown member is not found")
            .get("/team-members/<unique>@example.com")
            .expects("404 TEAM_MEMBER_NOT_FOUND Team member not found"),
        that("what is no e-mail address is refused")
            .get("/team-members/asha")
            .expects("400 BAD_REQUEST Invalid email format"),
        that("members are listed")
            .post("/team-members", MEMBER)
            .get("/team-members")
            .expects(
                """
                200 {'data': [{'name': '…', 'email': '<text>', 'status': '<text>'}, '…'],
                  'total_count': '<number>', 'skip': 0, 'limit': 10}
                """),
        that("members are listed by name")
            .post("/team-members", MEMBER)
            .post("/team-members", ANOTHER_ACTIVE_MEMBER.replace("Ravi", "Zoya"))
            .get("/team-members?limit=10")
            .shows(it -> it.status() + (isSortedByName(it) ? " by name" : " in no order"))
            .exactly("200 by name"),
        that("members have pages")
            .post("/team-members", MEMBER)
            .get("/team-members?skip=0&limit=1")
            .expects("200 {'data': [{'email': '<text>'}], 'skip': 0, 'limit': 1}"),
        that("the list takes includeDeleted")
            .get("/team-members?includeDeleted=true")
            .expects("200 {'data': '<list>', 'total_count': '<number>'}"),
        limited(0),
        limited(11),
        limited(500));
  }

  private static List<Case> switching() {
    var cases =
        new ArrayList<>(
            Stream.of("Active", "Inactive", "On Leave", "Working")
                .map(TeamMemberCases::switched)
                .toList());
    cases.add(
        that("a state is read back")
            .post("/team-members", ACTIVE_MEMBER)
            .post("/teammember/state_change", state("On Leave"))
            .get("/team-members/<unique>@example.com")
            .expects("200 {'email': '<unique>@example.com', 'status': 'On Leave'}"));
    cases.add(
        that("a state that members cannot be switched to is refused")
            .post("/team-members", ACTIVE_MEMBER)
            .post("/teammember/state_change", state("Deleted"))
            .expects("400 BAD_REQUEST …"));
    cases.add(
        that("a missing state is refused")
            .post("/team-members", ACTIVE_MEMBER)
            .post("/teammember/state_change", "{'email': '<unique>@example.com'}")
            .expects("400 BAD_REQUEST …"));
    cases.add(
        that("an unknown member cannot be switched")
            .post("/teammember/state_change", state("Active"))
            .expects("404 TEAM_MEMBER_NOT_FOUND Team member not found"));
    return cases;
  }

  private static Case invited(String role) {
    return that("a new member may be " + role)
        .post("/team-members", MEMBER.replace("CALLER", role))
        .expects("201 {'role': '%s', 'status': 'INVITED'}".formatted(role));
  }

  private static Case invalid(String what, String field, String body) {
    return that("a new member %s is refused".formatted(what))
        .post("/team-members", body)
        .answers("400 BAD_REQUEST Validation failed")
        .shows(it -> String.join(", ", details(it)))
        .expects(field + ": …");
  }

  private static Case badPhone(String what, String phone) {
    return that("a phone number with %s is refused".formatted(what))
        .post("/team-members", MEMBER.replace("<phone>", phone))
        .shows(it -> String.join(", ", details(it)))
        .exactly("phone_number: Invalid phone_number format");
  }

  private static Case limited(int limit) {
    return that("the list answers to limit=" + limit)
        .get("/team-members?limit=" + limit)
        .expects("400 BAD_REQUEST Limit should be between 1 and 10");
  }

  private static Case switched(String state) {
    return that("a member is switched to " + state)
        .post("/team-members", ACTIVE_MEMBER)
        .post("/teammember/state_change", state(state))
        .expects("200 {'email': '<unique>@example.com', 'status': '%s'}".formatted(state));
  }

  private static String state(String state) {
    return "{'state': '%s', 'email': '<unique>@example.com'}".formatted(state);
  }

  private static String active(String unique, String phone) {
    return """
    {'name': 'Ravi Rao', 'email': '%s@example.com', 'phone_number': '%s', 'role': 'CALLER',
      'password': 'a made-up password'}
    """
        .formatted(unique, phone);
  }

  /// `email: …` for each of the details of a refusal, beside its message or within the error.
  private static List<String> details(Answer it) {
    var within = Json.findAt(it.json(), "error.details");
    var details = within == null ? Json.findAt(it.json(), "details") : within;
    var lines = new ArrayList<String>();
    if (details != null) {
      details.forEach(detail ->
          lines.add(
              detail.path("field").asString("no field")
                  + ": "
                  + detail.path("message").asString("no message")));
    }
    return lines;
  }

  private static String keys(Answer it) {
    var member = it.json();
    return it.status()
        + " "
        + (member == null
            ? ""
            : String.join(", ", member.propertyNames().stream().sorted().toList()));
  }

  private static boolean isSortedByName(Answer it) {
    var names = new ArrayList<String>();
    var members = Json.findAt(it.json(), "data");
    if (members != null) {
      members.forEach(member -> names.add(member.path("name").asString("")));
    }
    return names.size() > 1
        && names.stream().sorted(String.CASE_INSENSITIVE_ORDER).toList().equals(names);
  }
}
