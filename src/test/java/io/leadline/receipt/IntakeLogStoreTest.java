package io.leadline.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.lead.LeadId;
import io.leadline.platform.database.Pipelines;
import io.leadline.remark.Reason;
import io.leadline.remark.Remark;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Which requests the log gives, among days of them.
class IntakeLogStoreTest {
  private static final Server SERVER = Server.shared();
  private static final Instant START = Instant.parse("2026-03-01T10:00:00Z");
  private static final Cause BUDGET = new Cause(Reason.UNKNOWN_FIELD, "fields.Budget");
  private static final LeadId JANE = new LeadId("65e000000000000000000001");

  private final IntakeLogStore log = SERVER.part(IntakeLogStore.class);
  private final TestWorkspace workspace = SERVER.newWorkspace();
  private final List<String> ids = new ArrayList<>();

  @Test
  void givesAllRequestsOfAllDaysNewestFirstWithoutGapsOrDoubles() {
    var days = List.of(0, 1, 2, 3);
    for (int n = 0; n < 60; n++) {
      receive(n % 3 == 0 ? "Budget" : "", START.plusSeconds(n * 3_600L), days.get(n % 4));
    }

    var read = new ArrayList<String>();
    var before = IntakeLogStore.NEWEST;
    for (var page = page(LogFilter.ALL, before, 7);
        !page.isEmpty();
        page = page(LogFilter.ALL, before, 7)) {
      page.forEach(request -> read.add(request.receipt().id()));
      before = read.getLast();
    }

    assertThat(read).isEqualTo(ids.reversed());
  }

  @Test
  void givesDamagedRequestsOnly() {
    var whole = receive("", START, 0);
    var damaged = receive("Budget", START, 0);
    var converted = receive(Remark.coerced("fields.rating", "Taken as 4"), START);

    var read =
        page(
            new LogFilter(null, null, true, null, null, null, null, null, null, null),
            IntakeLogStore.NEWEST,
            10);

    assertThat(found(LogFilter.ALL)).containsExactly(converted, damaged, whole);
    assertThat(read).extracting(request -> request.receipt().id()).containsExactly(damaged);
    assertThat(read.getFirst().dropped()).isEqualTo(1);
    assertThat(read.getFirst().open()).isEqualTo(1);
    assertThat(read.getFirst().causes()).containsExactly(BUDGET);
  }

  @Test
  void findsByReasonAndByCause() {
    var budget = receive("Budget", START, 0);
    var size = receive("Size", START, 1);
    receive("", START, 0);

    assertThat(found(ofReason(Reason.UNKNOWN_FIELD))).containsExactly(size, budget);
    assertThat(found(ofReason(Reason.UNKNOWN_STATUS))).isEmpty();
    assertThat(found(ofCause(BUDGET))).containsExactly(budget);
  }

  @Test
  void findsByPeriodWithBothItsEnds() {
    var early = receive("", START, 0);
    var late = receive("", START.plusSeconds(60), 0);

    assertThat(found(within(START, START))).containsExactly(early);
    assertThat(found(within(START.plusMillis(1), null))).containsExactly(late);
    assertThat(found(within(null, START.plusSeconds(59)))).containsExactly(early);
    assertThat(found(within(Instant.MIN.plusSeconds(100), Instant.parse("9999-12-31T00:00:00Z"))))
        .containsExactly(late, early);
  }

  @Test
  void findsByTokenOutcomeAndReceiptId() {
    var request = receive("", START, 0);
    receive("", START, 0);

    assertThat(
            found(
                new LogFilter(
                    "t-1",
                    ReceiptOutcome.UPDATED,
                    false,
                    null,
                    null,
                    null,
                    null,
                    null,
                    request,
                    null)))
        .containsExactly(request);
    assertThat(found(LogFilter.ALL)).hasSize(2);
    assertThat(
            found(new LogFilter("t-2", null, false, null, null, null, null, null, request, null)))
        .isEmpty();
    assertThat(
            found(
                new LogFilter(
                    null, ReceiptOutcome.DROPPED, false, null, null, null, null, null, null, null)))
        .isEmpty();
  }

  @Test
  void findsByLead() {
    var ofJane = receive("Budget", START, 0);
    receiveForNobody("919000000001", START);

    assertThat(found(LogFilter.ofLead(JANE))).containsExactly(ofJane);
    assertThat(found(LogFilter.ofLead(new LeadId("65e000000000000000000002")))).isEmpty();
  }

  @Test
  void findsByContactWhatNeverBecameALeadAndWhatReachedOne() {
    var whole = receive("", START, 0);
    var lost = receiveForNobody("+91 90000 00001", START);
    receiveForNobody("+91 90000 00002", START);
    var keys = ContactKeys.of(workspace.id(), "9000000001");

    assertThat(found(LogFilter.ALL.naming(new ContactMatch(keys, List.of()))))
        .containsExactly(lost);
    assertThat(found(LogFilter.ALL.naming(new ContactMatch(keys, List.of(JANE, JANE)))))
        .containsExactly(lost, whole);
    assertThat(found(LogFilter.ALL.naming(new ContactMatch(Set.of(), List.of())))).isEmpty();
    assertThat(found(LogFilter.ofLead(JANE).naming(new ContactMatch(keys, List.of(JANE)))))
        .containsExactly(whole);
  }

  @Test
  void givesARequestOnceThatIsFoundInTwoWays() {
    var request = receive("Budget", START, 0);
    var keys = ContactKeys.of(workspace.id(), "919999999999");

    assertThat(found(LogFilter.ALL.naming(new ContactMatch(keys, List.of(JANE)))))
        .containsExactly(request);
  }

  @Test
  void showsNothingOfAnotherWorkspace() {
    receive("Budget", START, 0);
    var other = SERVER.newWorkspace().id();
    var keys = ContactKeys.of(workspace.id(), "919999999999");

    assertThat(log.page(other, LogFilter.ALL, IntakeLogStore.NEWEST, 10)).isEmpty();
    assertThat(log.page(other, LogFilter.ofLead(JANE), IntakeLogStore.NEWEST, 10)).isEmpty();
    assertThat(
            log.page(
                other,
                LogFilter.ALL.naming(new ContactMatch(keys, List.of(JANE))),
                IntakeLogStore.NEWEST,
                10))
        .isEmpty();
  }

  private String receive(String unknownField, Instant at, int day) {
    var remarks =
        unknownField.isEmpty()
            ? List.<Remark>of()
            : List.of(
                Remark.ignored("fields." + unknownField, Reason.UNKNOWN_FIELD, "Not defined"));
    return write(JANE, "919999999999", remarks, at, day);
  }

  private String receive(Remark remark, Instant at) {
    return write(JANE, "919999999999", List.of(remark), at, 0);
  }

  private String receiveForNobody(String phone, Instant at) {
    var missing =
        Remark.ignored("fields.email", Reason.IDENTIFIER_MISSING, "The lead identifier is missing");
    return write(null, phone, List.of(missing), at, 0);
  }

  private String write(
      @Nullable LeadId lead, String phone, List<Remark> remarks, Instant at, int day) {
    var id = LeadId.prefix(at) + "%016x".formatted(ids.size());
    ids.add(id);
    var body = "{\"fields\": {\"phone\": \"" + phone + "\"}}";
    var request =
        new KeptRequest(
            new Payload(body.getBytes(StandardCharsets.UTF_8)),
            KeyStyle.API_NAMES,
            ContactKeys.of(workspace.id(), phone));
    var receipt =
        new Receipt(
            id,
            "t-1",
            at,
            lead == null ? ReceiptOutcome.DROPPED : ReceiptOutcome.UPDATED,
            lead,
            lead == null ? null : "phone",
            1,
            List.of(),
            remarks,
            remarks.isEmpty() ? null : request);
    var today = LocalDate.ofInstant(SERVER.part(InstantSource.class).instant(), ZoneOffset.UTC);
    var then = today.plusDays(day);
    SERVER.part(ReceiptPartitionStore.class).prepare(then);
    var parts = SERVER.part(DroppedPartStore.class);
    var dropped = new DroppedParts(receipt, List.of(), at, parts.expiry(then)).since(0);
    SERVER
        .part(Pipelines.class)
        .send(pipeline -> {
          SERVER.part(ReceiptStore.class).insert(pipeline, workspace.id(), List.of(receipt), then);
          parts.insert(pipeline, workspace.id(), dropped);
        });
    return id;
  }

  private List<LoggedRequest> page(LogFilter filter, String before, int limit) {
    return log.page(workspace.id(), filter, before, limit);
  }

  private List<String> found(LogFilter filter) {
    return page(filter, IntakeLogStore.NEWEST, 10).stream()
        .map(request -> request.receipt().id())
        .toList();
  }

  private static LogFilter ofReason(Reason reason) {
    return new LogFilter(null, null, false, reason, null, null, null, null, null, null);
  }

  private static LogFilter ofCause(Cause cause) {
    return new LogFilter(null, null, false, null, cause, null, null, null, null, null);
  }

  private static LogFilter within(@Nullable Instant from, @Nullable Instant until) {
    return new LogFilter(null, null, false, null, null, from, until, null, null, null);
  }
}
