package io.leadline.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.leadline.definition.DefinitionCache;
import io.leadline.receipt.ReceiptStore;
import io.leadline.testing.TestWorkspace;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// What is in the tables of a workspace, where no API shows or changes it.
public record Tables(TestWorkspace workspace) {
  /// How many leads there are.
  public long leads() {
    return jdbc()
        .sql("select count(*) from lead where workspace_id = :workspace")
        .param("workspace", workspace.id().value())
        .query(Long.class)
        .single();
  }

  /// The payload that a receipt keeps, if it keeps one.
  public Optional<String> payload(String receiptId) {
    return workspace
        .server()
        .part(ReceiptStore.class)
        .find(workspace.id(), receiptId)
        .flatMap(receipt -> Optional.ofNullable(receipt.request()))
        .map(request -> request.payload().bytes())
        .map(bytes -> new String(bytes, UTF_8));
  }

  /// What an action said before each of its changes, in JSON, the oldest first.
  public List<String> history(String actionId) {
    return jdbc()
        .sql(
            """
            select previous
            from action_change
            where workspace_id = :workspace
            and action_id = :action
            order by id
            """)
        .param("workspace", workspace.id().value())
        .param("action", actionId)
        .query((row, n) -> row.getString("previous"))
        .list();
  }

  /// Makes another field the one that tells leads apart.
  public void identifyLeadsBy(String field) {
    jdbc()
        .sql(
            """
            update workspace
            set identifier_field = :field
            where workspace_id = :workspace
            """)
        .param("workspace", workspace.id().value())
        .param("field", field)
        .update();
    workspace.server().part(DefinitionCache.class).forget(workspace.id());
  }

  /// Does something while another transaction holds all leads.
  public <T> T whileLeadsAreLocked(Supplier<T> work) {
    var transaction = workspace.server().part(TransactionTemplate.class);
    return Objects.requireNonNull(
        transaction.execute(_ -> {
          jdbc()
              .sql("select id from lead where workspace_id = :workspace for update")
              .param("workspace", workspace.id().value())
              .query()
              .listOfRows();
          return work.get();
        }));
  }

  private JdbcClient jdbc() {
    return workspace.server().part(JdbcClient.class);
  }
}
