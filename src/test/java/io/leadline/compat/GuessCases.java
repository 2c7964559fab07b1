package io.leadline.compat;

import static io.leadline.compat.Script.that;

/// Paths that clients guess: the refusal names the right one.
final class GuessCases {
  private GuessCases() {}

  static Section section() {
    return Section.of(
        "Guesses",
        that("/leads/search is told /lead/search")
            .post("/leads/search", "{}")
            .expects("404 NOT_FOUND …/lead/search…"),
        that("/leads is told /lead")
            .post("/leads", "{'fields': {'phone': '<phone>'}}")
            .expects("404 NOT_FOUND …/lead…"),
        that("/enterprise/metadata is told /metadata")
            .get("/enterprise/metadata")
            .expects("404 NOT_FOUND …/metadata…"),
        that("/team-members/list is refused, since it is no member")
            .get("/team-members/list")
            .expects("40… …"),
        that("PATCH of a lead is told to POST")
            .created("")
            .send(Call.sync("PATCH", "/lead/<lead>").json("{'fields': {'city': 'Goa'}}"))
            .expects("405 METHOD_NOT_ALLOWED …POST…"));
  }
}
