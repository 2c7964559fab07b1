package io.leadline.dashboard.intake;

import io.leadline.dashboard.Viewer;
import io.leadline.lead.LeadId;
import io.leadline.platform.Ids;
import io.leadline.platform.StorableText;
import io.leadline.receipt.Cause;
import io.leadline.receipt.LogFilter;
import io.leadline.receipt.ReceiptOutcome;
import io.leadline.remark.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Which requests an address means. What it says that makes no sense is passed over: a link may be
/// old.
record LogQuestion(Viewer viewer, LogAddress address) {
  /// What somebody searches for: a phone number, an e-mail address, the id of a lead or of a
  /// request; empty when nothing is searched for.
  String typed() {
    return address.value(LogAddress.TYPED);
  }

  /// Whether the id of something is searched for.
  boolean isForId() {
    return Ids.isId(typed());
  }

  /// What is demanded beside what is searched for.
  LogFilter filter() {
    return filter(null, lead());
  }

  /// As [#filter], of the request whose id is searched for.
  LogFilter ofRequest() {
    return filter(typed(), lead());
  }

  /// As [#filter], of the lead whose id is searched for.
  LogFilter ofLead() {
    return filter(null, new LeadId(typed()));
  }

  private LogFilter filter(@Nullable String receiptId, @Nullable LeadId lead) {
    var reason = reason();
    var subject = address.value(LogAddress.SUBJECT);
    var isCause = reason != null && !subject.isEmpty() && StorableText.isStorable(subject);
    return new LogFilter(
        Ids.isId(address.value(LogAddress.TOKEN)) ? address.value(LogAddress.TOKEN) : null,
        outcome(),
        address.has(LogAddress.DAMAGED),
        isCause ? null : reason,
        isCause ? new Cause(Objects.requireNonNull(reason), subject) : null,
        start(date(LogAddress.FROM)),
        end(date(LogAddress.TO)),
        lead,
        receiptId,
        null);
  }

  @Nullable LeadId lead() {
    return LeadId.parse(address.value(LogAddress.LEAD)).orElse(null);
  }

  @Nullable Reason reason() {
    return Arrays.stream(Reason.values())
        .filter(it -> it.name().equals(address.value(LogAddress.REASON)))
        .findFirst()
        .orElse(null);
  }

  @Nullable ReceiptOutcome outcome() {
    return Arrays.stream(ReceiptOutcome.values())
        .filter(it -> it.name().equals(address.value(LogAddress.OUTCOME)))
        .findFirst()
        .orElse(null);
  }

  /// The day that a parameter names; null when it names none.
  @Nullable LocalDate date(String name) {
    try {
      var day = LocalDate.parse(address.value(name));
      return day.getYear() >= 1970 && day.getYear() <= 9999 ? day : null;
    } catch (DateTimeParseException _) {
      return null;
    }
  }

  private @Nullable Instant start(@Nullable LocalDate day) {
    return day == null ? null : day.atStartOfDay(viewer.zone()).toInstant();
  }

  /// The last microsecond of a day: periods include both their ends.
  private @Nullable Instant end(@Nullable LocalDate day) {
    return day == null ? null : Objects.requireNonNull(start(day.plusDays(1))).minusNanos(1_000);
  }

  @Override
  public String toString() {
    return "LogQuestion[" + address + "]";
  }
}
