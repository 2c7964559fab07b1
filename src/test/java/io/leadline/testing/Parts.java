package io.leadline.testing;

import io.leadline.definition.DefinitionEditor;
import io.leadline.definition.NewWorkspace;
import io.leadline.lead.HeldLabelStore;
import io.leadline.lead.IdentifierStore;
import io.leadline.lead.LeadValueStore;
import io.leadline.lead.LostReasonEditStore;
import io.leadline.lead.PipelineEditStore;
import io.leadline.lead.PipelineStore;
import io.leadline.lead.StatusEditStore;
import io.leadline.platform.Ids;
import io.leadline.platform.database.BoundedReads;
import io.leadline.platform.database.Pipelines;
import io.leadline.timeline.ActionUseStore;
import io.leadline.workspace.WorkspaceId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The parts of the server that hold definitions, tokens and the team, put together on a database
/// as the server does it, without the server. The clock stands still.
public final class Parts {
  public static final Instant NOW = Instant.parse("2026-01-01T12:00:00Z");

  private static final Parts SHARED = on(PostgresForTests.dataSource());

  private final AnnotationConfigApplicationContext context;

  /// Settings of the parts, all as they are when nobody sets them.
  @Configuration(proxyBeanMethods = false)
  @ConfigurationPropertiesScan({"io.leadline.platform.database", "io.leadline.access"})
  static class UsualSettings {}

  private Parts(AnnotationConfigApplicationContext context) {
    this.context = context;
  }

  /// The parts on the database that tests share.
  public static Parts shared() {
    return SHARED;
  }

  /// Parts of their own on a database, as a second server would have them.
  ///
  /// @param packages what is scanned beside the definitions
  public static Parts on(DataSource database, String... packages) {
    return on(database, Map.of(), packages);
  }

  /// As [#on(DataSource, String...)], with settings.
  public static Parts on(DataSource database, Map<String, Object> settings, String... packages) {
    var context = new AnnotationConfigApplicationContext();
    context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", settings));
    // Not as a bean definition: the database is not closed with these parts.
    context.getBeanFactory().registerSingleton("database", database);
    context.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
    context.registerBean(JdbcTemplate.class, () -> new JdbcTemplate(database));
    var transactions = new JdbcTransactionManager(database);
    context.registerBean(JdbcTransactionManager.class, () -> transactions);
    context.registerBean(TransactionTemplate.class, () -> new TransactionTemplate(transactions));
    context.registerBean(Clock.class, () -> Clock.fixed(NOW, ZoneOffset.UTC));
    context.register(
        Ids.class,
        PipelineStore.class,
        PipelineEditStore.class,
        StatusEditStore.class,
        LostReasonEditStore.class,
        HeldLabelStore.class,
        IdentifierStore.class,
        BoundedReads.class,
        Pipelines.class,
        LeadValueStore.class,
        ActionUseStore.class,
        UsualSettings.class);
    context.scan(
        "io.leadline.workspace",
        "io.leadline.field",
        "io.leadline.action",
        "io.leadline.team",
        "io.leadline.access",
        "io.leadline.definition",
        "io.leadline.audit",
        "io.leadline.account");
    if (packages.length > 0) {
      context.scan(packages);
    }
    context.refresh();
    return new Parts(context);
  }

  /// One of the parts.
  public <T> T part(Class<T> type) {
    return context.getBean(type);
  }

  /// A new workspace with the standard fields and pipeline.
  public WorkspaceId newWorkspace() {
    var id = new WorkspaceId(part(Ids.class).next());
    part(DefinitionEditor.class)
        .createWorkspace(new NewWorkspace(id, "Test", "IN", ZoneId.of("Asia/Kolkata"), "INR"));
    return id;
  }
}
