package io.leadline.compat;

import static io.leadline.compat.Script.that;

/// The address of the form plug-in.
final class WordpressCases {
  private WordpressCases() {}

  static Section section() {
    return Section.of(
        "Wordpress",
        that("a success is text and exactly OK")
            .send(form("{'fields': {'phone': '<phone>'}}"))
            .exactly("200 text/plain OK"),
        that("keys may be API names")
            .send(form("{'fields': {'phone': '<phone>', 'contact_source': 'Referral'}}"))
            .captured("")
            .lead()
            .expects("200 {'fields': {'contact_source': 'Referral', 'capture_frequency': 2}}"),
        that("keys may be labels")
            .send(
                form(
                    """
                    {'fields': {'Phone': '<phone>', 'Name': 'Jane Doe', 'Contact Source': 'Website', 'Deal Size': 7}}
                    """))
            .captured("")
            .lead()
            .expects(
                "200 {'fields': {'name': 'Jane Doe', 'contact_source': 'Website', 'deal_size': 7}}"),
        that("keys match without case")
            .send(
                form(
                    """
                    {'fields': {'PHONE': '<phone>', 'nAmE': 'Jane Doe', 'CONTACT SOURCE': 'Website', 'DEAL_SIZE': 7}}
                    """))
            .captured("")
            .lead()
            .expects(
                "200 {'fields': {'name': 'Jane Doe', 'contact_source': 'Website', 'deal_size': 7}}"),
        that("actions come along")
            .send(
                form(
                    """
                    {'fields': {'Phone': '<phone>'}, 'actions': [{'type': 'SYSTEM_NOTE', 'text': 'From the form'}]}
                    """))
            .captured("")
            .timeline()
            .expects(
                "200 {'data': [{'type': 'SYSTEM_NOTE', 'text': 'From the form'}, {'type': 'LEAD_CREATED'}]}"),
        that("a form without an identifier is OK as well")
            .send(form("{'fields': {'Name': 'Jane Doe'}}"))
            .exactly("200 text/plain OK"),
        that("a body that is not JSON is refused")
            .send(Call.async("POST", "/wordpress").raw("hello"))
            .expects("400…"),
        that("a Sync token is refused")
            .send(form("{'fields': {'phone': '<phone>'}}").as("Bearer <sync>"))
            .expects("401…"));
  }

  private static Call form(String json) {
    return Call.async("POST", "/wordpress").json(json);
  }
}
