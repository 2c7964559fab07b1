package io.leadline.api.sync.receipt;

import io.leadline.api.sync.FilterPart;
import io.leadline.intakelog.IntakeLog;
import io.leadline.platform.PageRequest;

/// Which part of the log a query asks for. There may be millions of requests, of which `skip` would
/// read all that it leaves out, and leave out others when new ones come in between.
final class LogPage {
  private LogPage() {}

  static IntakeLog.Page of(FilterPart query, PageRequest page) {
    if (page.skip() > 0) {
      throw FilterPart.invalid("there is no skip here: send the next_before of a page as before");
    }
    return new IntakeLog.Page(query.id("before", "a receipt"), page.limit());
  }
}
