package io.leadline.timeline;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.action.ActionContent;
import io.leadline.action.ActionContent.Payment;
import io.leadline.action.ActionContent.SystemNote;
import io.leadline.action.PaymentCurrency;
import io.leadline.action.PaymentStatus;
import io.leadline.field.value.DecimalAmount;
import io.leadline.lead.LeadId;
import io.leadline.platform.Ids;
import io.leadline.testing.Parts;
import io.leadline.testing.PostgresForTests;
import io.leadline.testing.TimelineRows;
import io.leadline.workspace.WorkspaceId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PaymentStoreTest {
  private static final Parts PARTS =
      Parts.on(PostgresForTests.dataSource(), "io.leadline.timeline");

  private final WorkspaceId workspace = PARTS.newWorkspace();
  private final LeadId lead = new LeadId(newId());
  private final TimelineStore timelines = PARTS.part(TimelineStore.class);
  private final PaymentStore store = PARTS.part(PaymentStore.class);

  @Test
  void aLeadWithoutPaymentsHasNoTotals() {
    insert(anEntry(new SystemNote("Hello"), 0));

    assertThat(totals(List.of())).isEqualTo(new PaymentTotals(List.of(), Map.of()));
  }

  @Test
  void addsUpByCurrencyAndStatus() {
    insert(payment("COMPLETED", "USD", "10.50", 0));
    insert(payment("COMPLETED", "INR", "5000", 1));
    insert(payment("COMPLETED", "INR", "250.25", 2));
    insert(payment("REFUNDED", "INR", "250", 3));
    insert(payment("PENDING", "INR", "999", 4));

    assertThat(totals(List.of()).all())
        .usingRecursiveComparison()
        .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
        .isEqualTo(
            List.of(
                new PaymentTotal(
                    PaymentCurrency.INR,
                    new BigDecimal("5000.25"),
                    Map.of(
                        PaymentStatus.COMPLETED, share(2, "5250.25"),
                        PaymentStatus.REFUNDED, share(1, "250"),
                        PaymentStatus.PENDING, share(1, "999"))),
                new PaymentTotal(
                    PaymentCurrency.USD,
                    new BigDecimal("10.50"),
                    Map.of(PaymentStatus.COMPLETED, share(1, "10.50")))));
  }

  @Test
  void aCompletedPaymentThatBecameRefundedCameAndWent() {
    var payment = payment("COMPLETED", "INR", "5000", 0);
    insert(payment);
    timelines.update(
        workspace,
        payment.changed(content("REFUNDED", "INR", "5000"), Parts.NOW),
        newId(),
        "asha@example.com");

    var total = totals(List.of()).all().getFirst();

    assertThat(total.paid()).isEqualByComparingTo("0");
    assertThat(total.byStatus()).containsOnlyKeys(PaymentStatus.REFUNDED);
  }

  @Test
  void aPaymentFollowsItsChanges() {
    var payment = payment("PENDING", "INR", "5000", 0);
    insert(payment);

    timelines.update(
        workspace, payment.changed(content("COMPLETED", "INR", "5000"), Parts.NOW), newId(), null);

    assertThat(totals(List.of()).all().getFirst().paid()).isEqualByComparingTo("5000");
  }

  static IntStream seeds() {
    return IntStream.rangeClosed(1, 15);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void knowsWhatWasPaidUpToEachPaymentShown(int seed) {
    var random = new Random(seed);
    var entries = new ArrayList<TimelineEntry>();
    for (int i = 0; i < 40; i++) {
      entries.add(
          random.nextInt(4) == 0
              ? anEntry(new SystemNote("Note"), random.nextInt(20))
              : payment(
                  List.of("PENDING", "COMPLETED", "FAILED", "REFUNDED", "CANCELLED", "PROCESSING")
                      .get(random.nextInt(6)),
                  random.nextBoolean() ? "INR" : "USD",
                  random.nextInt(1, 1_000) + ".25",
                  random.nextInt(20)));
    }
    entries.forEach(this::insert);
    var shown = entries.stream().filter(_ -> random.nextInt(3) == 0).toList();

    var upTo = totals(shown).upTo();

    assertThat(upTo)
        .usingRecursiveComparison()
        .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
        .isEqualTo(expected(entries, shown));
  }

  private static Map<ActionId, BigDecimal> expected(
      List<TimelineEntry> entries, List<TimelineEntry> shown) {
    var paid = new EnumMap<PaymentCurrency, BigDecimal>(PaymentCurrency.class);
    var upTo = new HashMap<ActionId, BigDecimal>();
    entries.stream()
        .sorted((a, b) -> TimelineKey.of(a).compareTo(TimelineKey.of(b)))
        .forEach(entry -> {
          if (entry.content() instanceof Payment payment) {
            paid.merge(payment.currency(), effect(payment), BigDecimal::add);
            upTo.put(entry.id(), paid.get(payment.currency()));
          }
        });
    return shown.stream()
        .filter(entry -> upTo.containsKey(entry.id()))
        .collect(toMap(TimelineEntry::id, entry -> upTo.get(entry.id())));
  }

  private static BigDecimal effect(Payment payment) {
    var amount = new BigDecimal(payment.amount().text());
    return switch (payment.status()) {
      case COMPLETED -> amount;
      case REFUNDED -> amount.negate();
      case PENDING, FAILED, CANCELLED, PROCESSING -> BigDecimal.ZERO;
    };
  }

  @Test
  void keepsLeadsAndWorkspacesApart() {
    insert(payment("COMPLETED", "INR", "5000", 0));

    assertThat(store.totals(workspace, new LeadId(newId()), List.of()).all()).isEmpty();
    assertThat(store.totals(PARTS.newWorkspace(), lead, List.of()).all()).isEmpty();
  }

  private PaymentTotals totals(List<TimelineEntry> shown) {
    return store.totals(workspace, lead, shown);
  }

  private void insert(TimelineEntry entry) {
    TimelineRows.of(PARTS).insert(workspace, List.of(entry));
  }

  private TimelineEntry payment(String status, String currency, String amount, int second) {
    return anEntry(content(status, currency, amount), second);
  }

  private static Payment content(String status, String currency, String amount) {
    return new Payment(
        PaymentStatus.valueOf(status),
        PaymentCurrency.valueOf(currency),
        new DecimalAmount(amount),
        null,
        null);
  }

  private TimelineEntry anEntry(ActionContent content, int second) {
    Instant at = Parts.NOW.plusSeconds(second);
    return new TimelineEntry(new ActionId(newId()), lead, content, null, at, at, null);
  }

  private static PaymentTotal.Share share(long count, String amount) {
    return new PaymentTotal.Share(count, new BigDecimal(amount));
  }

  private static String newId() {
    return PARTS.part(Ids.class).next();
  }
}
