package io.leadline.testing;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How long leads believe their timelines to be.
public final class TimelineLengths {
  private TimelineLengths() {}

  /// The ids of the leads of a workspace that are wrong about it.
  public static List<String> miscounted(TestWorkspace workspace) {
    return workspace
        .server()
        .part(JdbcClient.class)
        .sql(
            """
            select id
            from lead
            where workspace_id = :workspace
              and timeline_length <> (
                select count(*)
                from action
                where action.workspace_id = lead.workspace_id
                  and action.lead_id = lead.id)
            """)
        .param("workspace", workspace.id().value())
        .query((row, n) -> row.getString("id"))
        .list();
  }
}
