package io.leadline.api;

/// Values of every field type, in JSON, and what becomes of them in a workspace with the country
/// IN, the time zone Asia/Kolkata, and the options `Hot` and `Cold`.
///
/// Source: docs/api.md, Field types.
final class ValueTables {
  /// Type, value as sent, value as stored; `null` where nothing is.
  static final String ACCEPTED =
      """
      text        | "Site visit completed"         | "Site visit completed"
      text        | "  spaces kept  "              | "  spaces kept  "
      text        | "नमस्ते 👋"                      | "नमस्ते 👋"
      text        | "5000"                         | "5000"
      text        | null                           | null
      text        | ""                             | null
      email       | "jane@example.com"             | "jane@example.com"
      email       | " Jane@Example.com "           | "Jane@Example.com"
      phone       | "919999999999"                 | "919999999999"
      phone       | "+91 99999-99999"              | "919999999999"
      phone       | "(0)9999999999"                | "919999999999"
      phone       | "+1 202 555 0123"              | "12025550123"
      number      | 7                              | 7
      number      | -1.50                          | -1.50
      number      | 0                              | 0
      number      | 1e3                            | 1000
      number      | null                           | null
      date        | 1672549200000                  | 1672549200000
      date        | "01/01/2023 10:30:00"          | 1672549200000
      date        | "01/01/2023"                   | 1672511400000
      date        | 0                              | 0
      date        | ""                             | null
      dropdown    | "Hot"                          | "Hot"
      dropdown    | "hot"                          | "Hot"
      dropdown    | "Lukewarm"                     | "Lukewarm"
      dropdown    | null                           | null
      tags        | ["Hot"]                        | ["Hot"]
      tags        | ["cold", "HOT", "Cold"]        | ["Cold","Hot"]
      tags        | ["Frosty", "Hot"]              | ["Frosty","Hot"]
      tags        | []                             | []
      money       | "5000"                         | "5000"
      money       | "5000.50"                      | "5000.50"
      money       | "0"                            | "0"
      website     | "https://example.com/a?b=c"    | "https://example.com/a?b=c"
      website     | "HTTP://example.com"           | "HTTP://example.com"
      medialink   | "https://example.com/plan.pdf" | "https://example.com/plan.pdf"
      activeUsers | "asha@example.com"             | "asha@example.com"
      activeUsers | " ASHA@example.com "           | "asha@example.com"
      rating      | 1                              | 1
      rating      | 5                              | 5
      status      | "Contacted"                    | "Contacted"
      status      | "contacted"                    | "Contacted"
      lostReason  | "No Need"                      | "No Need"
      lostReason  | "no need"                      | "No Need"
      checkbox    | true                           | true
      checkbox    | false                          | false
      checkbox    | null                           | null
      """;

  /// Type, value as sent, and the rule that it breaks.
  static final String REFUSED =
      """
      text        | 5000                                        | Text must be a string
      text        | ["a"]                                       | Text must be a string
      text        | "12345678901234567890123456789012345678901" | Text must have at most 40 characters
      text        | "\\u0000"                                   | Text must not contain U+0000 or half of a surrogate pair: they cannot be stored
      text        | "\\ud800"                                   | Text must not contain U+0000 or half of a surrogate pair: they cannot be stored
      email       | "jane"                                      | Email is invalid
      email       | "jane@example"                              | Email is invalid
      email       | 1                                           | Email is invalid
      phone       | "123"                                       | Phone number is invalid: send the country code and the number, digits only
      phone       | 919999999999                                | Phone number is invalid: send the country code and the number, digits only
      phone       | "call me"                                   | Phone number is invalid: send the country code and the number, digits only
      number      | "7"                                         | Number must be a JSON number
      number      | true                                        | Number must be a JSON number
      date        | "2023-01-01T10:30:00Z"                      | Date must be epoch milliseconds or match dd/MM/yyyy HH:mm:ss
      date        | "31/02/2023"                                | Date must be epoch milliseconds or match dd/MM/yyyy HH:mm:ss
      date        | "1672549200000"                             | Date must be epoch milliseconds or match dd/MM/yyyy HH:mm:ss
      date        | 1.5                                         | Date must be epoch milliseconds or match dd/MM/yyyy HH:mm:ss
      dropdown    | 1                                           | Dropdown must be a string: the label of an option
      dropdown    | "  "                                        | Option must not be only spaces
      tags        | "Hot"                                       | Tags must be an array of strings: labels of options
      tags        | ["Hot", 1]                                  | Tags must be an array of strings: labels of options
      money       | 5000                                        | Money must be a numeric string, 0 or more: at most 15 digits, and at most 4 after the point
      money       | "-1"                                        | Money must be a numeric string, 0 or more: at most 15 digits, and at most 4 after the point
      money       | "5,000"                                     | Money must be a numeric string, 0 or more: at most 15 digits, and at most 4 after the point
      website     | "example.com"                               | Website must be an absolute http or https URL of at most 2,048 characters, without spaces
      website     | "ftp://example.com"                         | Website must be an absolute http or https URL of at most 2,048 characters, without spaces
      medialink   | "/plan.pdf"                                 | Media link must be an absolute http or https URL of at most 2,048 characters, without spaces
      activeUsers | "gone@example.com"                          | No active team member has this email
      activeUsers | "nobody@example.com"                        | No active team member has this email
      activeUsers | 1                                           | Team member must be a string: the email of an active one
      rating      | 0                                           | Rating must be between 1 and 5
      rating      | 6                                           | Rating must be between 1 and 5
      rating      | "3"                                         | Rating must be between 1 and 5
      rating      | 3.0                                         | Rating must be between 1 and 5
      status      | "Old Status"                                | No active status has this label
      status      | "Unheard of"                                | No active status has this label
      status      | 1                                           | Status must be a string: the label of an active one
      lostReason  | "Unheard of"                                | No active lost reason has this label
      lostReason  | false                                       | Lost reason must be a string: the label of an active one
      checkbox    | "true"                                      | Checkbox must be true or false
      checkbox    | 1                                           | Checkbox must be true or false
      """;

  /// Type, value as sent, value as stored in a lenient workspace, and the remark on the conversion.
  static final String LENIENT =
      """
      text     | 5000                   | "5000"                | Number taken as text; send a string
      text     | true                   | "true"                | Boolean taken as text; send a string
      phone    | 919999999999           | "919999999999"        | Number taken as a phone number; send a string
      number   | "7.5"                  | 7.5                   | Text taken as a number; send a JSON number
      date     | "2023-01-01T05:00:00Z" | 1672549200000         | Date taken as ISO 8601; send epoch milliseconds or dd/MM/yyyy HH:mm:ss
      date     | "1672549200000"        | 1672549200000         | Text taken as epoch milliseconds; send a JSON number
      tags     | "Hot, cold"            | ["Hot","Cold"]        | Text taken as comma-separated tags; send an array of strings
      tags     | "Hot, Mild"            | ["Hot","Mild"]        | Text taken as comma-separated tags; send an array of strings
      money    | 5000.5                 | "5000.5"              | Number taken as money; send a numeric string
      website  | "example.com"          | "https://example.com" | https:// put before the website; send it with it
      rating   | "3"                    | 3                     | Text taken as a rating; send a number from 1 to 5
      checkbox | "true"                 | true                  | Text taken as a checkbox; send true or false
      checkbox | "FALSE"                | false                 | Text taken as a checkbox; send true or false
      """;

  private ValueTables() {}
}
