package io.leadline.dashboard.settings.api;

import java.util.List;

/// Programs that send a lead, in the languages in which it is asked for most.
///
/// @param json the body, which stands in each as it is: see [SnippetJson]
/// @param identifier the API name of the field that tells leads apart
record Snippets(ApiAddresses addresses, String json, String identifier) {
  static Snippets of(ApiAddresses addresses, SampleLead lead) {
    return new Snippets(addresses, SnippetJson.write(lead.body()), lead.identifier());
  }

  List<Snippet> all() {
    return List.of(
        new Snippet("curl", "curl", "Run it in a terminal.", filled(CURL)),
        new Snippet(
            "javascript",
            "JavaScript",
            "For servers, and for pages whose visitors may know the token: whoever loads the page can read it.",
            filled(JAVASCRIPT)),
        new Snippet("php", "PHP", "Needs PHP 7.3 or newer, with its curl extension.", filled(PHP)),
        new Snippet(
            "wordpress",
            "WordPress",
            "For functions.php of your theme, with Contact Form 7: each form that is sent becomes a lead.",
            filled(WORDPRESS)),
        new Snippet("python", "Python", "Needs Python 3 and nothing else.", filled(PYTHON)));
  }

  private String filled(String template) {
    return template
        .replace("{capture}", addresses.capture())
        .replace("{form}", addresses.form())
        .replace("{token}", Snippet.TOKEN)
        .replace("{identifier}", identifier)
        .replace("{json}", json);
  }

  private static final String CURL =
      """
      curl -X POST '{capture}' \\
        -H 'Authorization: Bearer {token}' \\
        -H 'Content-Type: application/json' \\
        -d '{json}'
      """;

  private static final String JAVASCRIPT =
      """
      const lead = {json};

      fetch("{capture}", {
        method: "POST",
        headers: {
          "Authorization": "Bearer {token}",
          "Content-Type": "application/json",
        },
        body: JSON.stringify(lead),
      }).then(async (response) => console.log(response.status, await response.text()));
      """;

  private static final String PHP =
      """
      <?php
      $json = <<<'JSON'
      {json}
      JSON;

      $request = curl_init('{capture}');
      curl_setopt_array($request, [
          CURLOPT_POST => true,
          CURLOPT_POSTFIELDS => $json,
          CURLOPT_HTTPHEADER => ['Authorization: Bearer {token}', 'Content-Type: application/json'],
          CURLOPT_RETURNTRANSFER => true,
      ]);
      $answer = curl_exec($request);
      echo curl_getinfo($request, CURLINFO_RESPONSE_CODE), ' ', $answer, PHP_EOL;
      """;

  private static final String WORDPRESS =
      """
      add_action('wpcf7_mail_sent', function () {
          $sent = WPCF7_Submission::get_instance()->get_posted_data();
          $lead = json_decode(<<<'JSON'
      {json}
      JSON
          );

          // The names of your form's inputs stand in square brackets in the form's template. Take the other values from it as well.
          $lead->fields->{'{identifier}'} = $sent['your-{identifier}'];

          wp_remote_post('{form}', [
              'headers' => ['Authorization' => 'Bearer {token}', 'Content-Type' => 'application/json'],
              'body' => wp_json_encode($lead),
          ]);
      });
      """;

  private static final String PYTHON =
      """
      import urllib.request

      lead = r'''{json}'''

      request = urllib.request.Request(
          '{capture}',
          data=lead.encode('utf-8'),
          headers={'Authorization': 'Bearer {token}', 'Content-Type': 'application/json'},
      )
      with urllib.request.urlopen(request) as response:
          print(response.status, response.read().decode('utf-8'))
      """;
}
