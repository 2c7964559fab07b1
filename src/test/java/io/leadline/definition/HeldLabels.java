package io.leadline.definition;

import io.leadline.lead.SearchKeys;
import io.leadline.platform.Ids;
import io.leadline.platform.json.JsonObject;
import io.leadline.platform.json.JsonText;
import io.leadline.platform.json.JsonWriter;
import io.leadline.testing.Parts;
import io.leadline.workspace.WorkspaceId;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Leads of a workspace that hold a label.
record HeldLabels(WorkspaceId workspace) {
  void hold(String field, String label) {
    var fields = new JsonObject(Map.of(field, new JsonText(label)));
    var id = Parts.shared().part(Ids.class).next();
    Parts.shared()
        .part(JdbcClient.class)
        .sql(
            """
            insert into lead (
              workspace_id, id, identifier, fields, score, capture_frequency, search_keys, words,
              created_at, modified_at, timeline_length)
            values (
              :workspace, :id, :id, :fields::jsonb, 0, 1, :keys::bigint[], '', now(), now(), 0)
            """)
        .param("workspace", workspace.value())
        .param("id", id)
        .param("fields", JsonWriter.write(fields))
        .param("keys", SearchKeys.of(workspace, fields).toArray(Long[]::new))
        .update();
  }
}
