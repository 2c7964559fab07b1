package io.leadline.compat;

import static io.leadline.compat.Script.that;

import java.util.ArrayList;
import java.util.List;

/// What a workspace says about itself: its fields, custom actions and pipeline.
final class EnterpriseCases {
  private EnterpriseCases() {}

  static Section section() {
    var cases = new ArrayList<Case>();
    cases.addAll(fields());
    cases.addAll(customActions());
    cases.addAll(pipeline());
    return new Section("Enterprise", cases);
  }

  private static List<Case> fields() {
    return List.of(
        that("metadata")
            .get("/metadata")
            .expects(
                """
                200 {'id': '<enterprise>', 'name': '<text>', 'creationTimeStamp': '<number>', 'teamSize': '<any>',
                  'leadIdentifierFieldId': '<any>'}
                """),
        that("metadata has all its keys")
            .get("/metadata")
            .shows(it -> missing(it, "industry", "website", "integrations"))
            .exactly("none missing"),
        that("the lead identifier is the field phone")
            .get("/metadata")
            .keep("identifier", "leadIdentifierFieldId")
            .get("/custom-fields/phone")
            .expects("200 {'id': '<identifier>', 'apiName': 'phone', 'isLeadid': true}"),
        field("name", "TEXT"),
        field("phone", "PHONE"),
        field("email", "EMAIL"),
        field("rating", "RATING"),
        field("status", "STATUS"),
        field("assignee", "ACTIVE_USERS"),
        field("lost_reason", "LOST_REASON"),
        field("deal_size", "NUMBER"),
        field("budget", "MONEY"),
        field("follow_up_date", "DATE"),
        field("website", "WEBSITE"),
        field("owner", "ACTIVE_USERS"),
        field("opted_in", "CHECKBOX"),
        field("city", "TEXT"),
        that("a summary of a dropdown has its labels")
            .get("/custom-fields")
            .expects(
                """
                200 {'customFields': ['…', {'type': 'DROPDOWN', 'apiName': 'contact_source', 'isLeadid': false,
                  'lockAfterCreate': '<any>', 'options': ['…', 'Website', 'Referral', 'Cold Call']}]}
                """),
        that("a summary of tags has its labels")
            .captured("'interests': ['Kit tag A']")
            .get("/custom-fields?detail=false")
            .expects(
                """
                200 {'customFields': ['…', {'type': 'TAGS', 'apiName': 'interests', 'options': ['…', 'Kit tag A']}]}
                """),
        that("details have ids")
            .get("/custom-fields?detail=true")
            .expects(
                """
                200 {'customFields': ['…', {'type': 'DROPDOWN', 'apiName': 'contact_source', 'isLeadid': false,
                  'id': '<any>', 'options': ['…', {'id': '<any>', 'label': 'Website'},
                    {'id': '<any>', 'label': 'Referral'}]}]}
                """),
        that("details of a date have its format")
            .get("/custom-fields?detail=true")
            .expects(
                """
                200 {'customFields': ['…', {'type': 'DATE', 'apiName': 'follow_up_date', 'dateFormat': '<text>'}]}
                """),
        that("an option that a lead added is listed")
            .captured("'contact_source': '<label>'")
            .get("/custom-fields")
            .expects(
                """
                200 {'customFields': ['…', {'apiName': 'contact_source', 'options': ['…', '<label>']}]}
                """),
        that("one field is read in detail")
            .get("/custom-fields/contact_source")
            .expects(
                """
                200 {'type': 'DROPDOWN', 'apiName': 'contact_source', 'id': '<any>', 'isLeadid': false,
                  'lockAfterCreate': '<any>', 'options': ['…', {'id': '<any>', 'label': 'Website'}]}
                """),
        that("an unknown field is not found")
            .get("/custom-fields/shoe_size")
            .expects("404 NOT_FOUND Could not find custom field with apiName shoe_size"),
        that("API names are case-sensitive")
            .get("/custom-fields/City")
            .expects("404 NOT_FOUND Could not find custom field with apiName City"));
  }

  private static List<Case> customActions() {
    return List.of(
        that("a summary of the custom actions")
            .get("/custom-actions")
            .expects(
                """
                200 {'customActions': ['…',
                  {'code': 'ACTION_1001', 'displayName': 'Site Visit', 'score': 10, 'source': 'USER'},
                  {'code': 'ACTION_1002', 'displayName': 'Document Collected', 'score': 5, 'source': 'USER'}]}
                """),
        that("the custom actions in detail")
            .get("/custom-actions?detail=true")
            .expects(
                """
                200 {'customActions': ['…', {'code': 'ACTION_1001', 'displayName': 'Site Visit', 'id': '<any>',
                    'definitionType': 'USER_DEFINED', 'allowPredatedActivity': {'enabled': true}},
                  {'code': 'ACTION_1002', 'allowPredatedActivity': {'enabled': false}}]}
                """),
        that("a custom action in detail")
            .get("/custom-actions/ACTION_1001")
            .expects(
                """
                200 {'code': 'ACTION_1001', 'displayName': 'Site Visit', 'score': 10, 'source': 'USER', 'id': '<any>',
                  'fieldSchema': {'note': {'type': 'TEXT'}, 'visit_date': {'type': 'DATE'}, 'email': {'type': 'EMAIL'},
                    'outcome': {'type': 'DROPDOWN', 'options': ['…', 'Interested', 'Not Interested']}},
                  'allowPredatedActivity': {'enabled': true},
                  'definitionType': 'USER_DEFINED', 'createdOn': '<any>', 'modifiedOn': '<any>'}
                """),
        that("a custom action in detail has all its keys")
            .get("/custom-actions/ACTION_1001")
            .shows(it ->
                missing(
                    it,
                    "icon",
                    "description",
                    "displaySchema",
                    "quickAdd",
                    "createdBy",
                    "modifiedBy"))
            .exactly("none missing"),
        that("a custom action is found by its bare code")
            .get("/custom-actions/1002")
            .expects(
                """
                200 {'code': 'ACTION_1002', 'displayName': 'Document Collected', 'score': 5,
                  'fieldSchema': {'document': {'type': 'TEXT'}, 'link': {'type': '<text>'}}}
                """),
        that("an unknown custom action is not found")
            .get("/custom-actions/ACTION_9999")
            .expects("404 NOT_FOUND Custom action with code ACTION_9999 was not found."),
        that("what is no code is not found")
            .get("/custom-actions/visit")
            .expects("404 NOT_FOUND Custom action with code visit was not found."));
  }

  private static List<Case> pipeline() {
    return List.of(
        that("the pipeline has its stages and active statuses")
            .get("/lead-stage-pipeline")
            .expects(
                """
                200 {'leadStages': ['…',
                  {'stageid': '<any>', 'stageType': 'OPEN', 'activeStatuses': ['…',
                    {'statusid': '<any>', 'label': 'Fresh', 'color': '<text>'}, {'label': 'Contacted'},
                    {'label': 'Qualified'}]},
                  {'stageType': 'WON', 'activeStatuses': ['…', {'label': 'Won'}]},
                  {'stageType': 'LOST', 'activeStatuses': ['…', {'label': 'Lost'}]}]}
                """),
        that("the pipeline has its archived statuses")
            .get("/lead-stage-pipeline")
            .expects(
                "200 {'leadStages': ['…', {'archivedStatuses': ['…', {'label': 'Old Status'}]}]}"),
        that("the pipeline has its lost reasons")
            .get("/lead-stage-pipeline")
            .expects(
                """
                200 {'activeLeadLostReasons': ['…',
                    {'reasonid': '<any>', 'reasonLabel': 'Price too high', 'isDefault': '<any>'},
                    {'reasonLabel': 'No Need'}],
                  'archivedLeadLostReasons': '<list>'}
                """),
        that("the pipeline has its versions, and flat lists")
            .get("/lead-stage-pipeline")
            .expects(
                """
                200 {'creationTimestamp': '<number>', 'modificationTimestamp': '<number>', 'version': '<any>',
                  'statuses': '<list>', 'lostReasons': '<list>'}
                """),
        that("the pipeline has all its keys")
            .get("/lead-stage-pipeline")
            .shows(it -> missing(it, "lastModifiedBy", "leadStages.0.visibility"))
            .exactly("none missing"),
        that("the id of a lost reason is the one that leads have")
            .get("/lead-stage-pipeline")
            .keep("reason", "activeLeadLostReasons.0.reasonid")
            .keep("label", "activeLeadLostReasons.0.reasonLabel")
            .created("'status': 'Lost', 'lost_reason': '<label>'")
            .lead()
            .expects("200 {'lostReasonid': '<reason>', 'fields': {'lost_reason': '<label>'}}"));
  }

  private static Case field(String apiName, String type) {
    return that("the fields have %s, of type %s".formatted(apiName, type))
        .get("/custom-fields")
        .expects(
            "200 {'customFields': ['…', {'type': '%s', 'apiName': '%s', 'lockAfterCreate': '<any>', 'isLeadid': %s}]}"
                .formatted(type, apiName, apiName.equals("phone")));
  }

  /// Keys that are not there, even with null as their value.
  private static String missing(Answer it, String... paths) {
    if (!it.isSuccess()) {
      return it.got().line();
    }
    var missing =
        List.of(paths).stream().filter(path -> Json.findAt(it.json(), path) == null).toList();
    return missing.isEmpty() ? "none missing" : "missing: " + String.join(", ", missing);
  }
}
