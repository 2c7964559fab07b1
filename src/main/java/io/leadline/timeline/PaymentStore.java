package io.leadline.timeline;

import io.leadline.action.ActionContent.Payment;
import io.leadline.action.PaymentCurrency;
import io.leadline.action.PaymentStatus;
import io.leadline.lead.LeadId;
import io.leadline.platform.database.Column;
import io.leadline.workspace.WorkspaceId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What payments add up to, out of the columns of the table `action` that are there for it.
@Component
public class PaymentStore {
  /// What each payment of a lead adds to what was paid; what is taken out of it, of a refund.
  private static final String EFFECTS =
      """
      select
        id, occurred_at, payment_currency as currency, payment_status as status,
        payment_amount as amount,
        case payment_status
          when 'COMPLETED' then payment_amount
          when 'REFUNDED' then
            case
              when id in (
                select action_id
                from action_change
                where workspace_id = :workspace
                  and lead_id = :lead
                  and previous ->> 'status' = 'COMPLETED')
              then 0
              else -payment_amount
            end
          else 0
        end as effect
      from action
      where workspace_id = :workspace
        and lead_id = :lead
        and type = 'PAYMENT'
      """;

  /// Before everything that can be on a timeline.
  private static final String NEVER = "-infinity";

  private final JdbcClient jdbc;

  PaymentStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// What all payments of a lead add up to, and what they did up to some of them.
  ///
  /// @param shown entries of the lead; those that are no payments do not matter
  public PaymentTotals totals(WorkspaceId workspace, LeadId lead, List<TimelineEntry> shown) {
    var payments =
        shown.stream()
            .filter(entry -> entry.content() instanceof Payment)
            .map(TimelineKey::of)
            .sorted(Comparator.naturalOrder())
            .toList();
    var sums = sums(workspace, lead, payments);
    return new PaymentTotals(
        totals(sums),
        payments.isEmpty() ? Map.of() : upTo(workspace, lead, payments, paidBefore(sums)));
  }

  /// The payments of one currency and status.
  ///
  /// @param share how many there are, and their amount
  /// @param effect of all of them on what was paid
  /// @param effectBefore of those that are older than the payments that are asked for
  private record Sum(
      PaymentCurrency currency,
      PaymentStatus status,
      PaymentTotal.Share share,
      BigDecimal effect,
      BigDecimal effectBefore) {}

  private List<Sum> sums(WorkspaceId workspace, LeadId lead, List<TimelineKey> payments) {
    return jdbc.sql(sumsSql())
        .param("workspace", workspace.value())
        .param("lead", lead.value())
        .param("time", payments.isEmpty() ? NEVER : timeOf(payments.getFirst()))
        .param("id", payments.isEmpty() ? "" : payments.getFirst().id().value())
        .query((row, n) ->
            new Sum(
                PaymentCurrency.valueOf(row.getString("currency")),
                PaymentStatus.valueOf(row.getString("status")),
                new PaymentTotal.Share(row.getLong("count"), row.getBigDecimal("amount")),
                row.getBigDecimal("effect"),
                row.getBigDecimal("effect_before")))
        .list();
  }

  static String sumsSql() {
    return """
    select
      currency, status, count(*), sum(amount) as amount, sum(effect) as effect,
      coalesce(
        sum(effect) filter (where (occurred_at, id) < (:time::timestamptz, :id)), 0)
        as effect_before
    from (
    """
        + EFFECTS
        + """
        ) as payment
        group by currency, status
        order by currency, status
        """;
  }

  private Map<ActionId, BigDecimal> upTo(
      WorkspaceId workspace,
      LeadId lead,
      List<TimelineKey> payments,
      Map<PaymentCurrency, BigDecimal> paidBefore) {
    var upTo = new HashMap<ActionId, BigDecimal>();
    jdbc.sql(upToSql())
        .param("workspace", workspace.value())
        .param("lead", lead.value())
        .param("firstTime", timeOf(payments.getFirst()))
        .param("firstId", payments.getFirst().id().value())
        .param("lastTime", timeOf(payments.getLast()))
        .param("lastId", payments.getLast().id().value())
        .param("ids", Column.texts(payments, key -> key.id().value()))
        .query(row -> {
          var currency = PaymentCurrency.valueOf(row.getString("currency"));
          var before = paidBefore.getOrDefault(currency, BigDecimal.ZERO);
          upTo.put(new ActionId(row.getString("id")), before.add(row.getBigDecimal("effect")));
        });
    return upTo;
  }

  static String upToSql() {
    return """
    select id, currency, effect
    from (
      select
        id, currency,
        sum(effect) over (partition by currency order by occurred_at, id) as effect
      from (
    """
        + EFFECTS
        + """
              and (occurred_at, id) >= (:firstTime::timestamptz, :firstId)
              and (occurred_at, id) <= (:lastTime::timestamptz, :lastId)
          ) as payment
        ) as running
        where id = any(:ids::text[])
        """;
  }

  private static Map<PaymentCurrency, BigDecimal> paidBefore(List<Sum> sums) {
    var paid = new EnumMap<PaymentCurrency, BigDecimal>(PaymentCurrency.class);
    sums.forEach(sum -> paid.merge(sum.currency(), sum.effectBefore(), BigDecimal::add));
    return paid;
  }

  private static List<PaymentTotal> totals(List<Sum> sums) {
    var totals = new ArrayList<PaymentTotal>();
    for (var currency : PaymentCurrency.values()) {
      var own = sums.stream().filter(sum -> sum.currency() == currency).toList();
      if (!own.isEmpty()) {
        var byStatus = new EnumMap<PaymentStatus, PaymentTotal.Share>(PaymentStatus.class);
        own.forEach(sum -> byStatus.put(sum.status(), sum.share()));
        var paid = own.stream().map(Sum::effect).reduce(BigDecimal.ZERO, BigDecimal::add);
        totals.add(new PaymentTotal(currency, paid, byStatus));
      }
    }
    return totals;
  }

  private static String timeOf(TimelineKey key) {
    return key.occurredAt().toString();
  }
}
