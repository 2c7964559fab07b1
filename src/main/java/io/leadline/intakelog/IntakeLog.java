package io.leadline.intakelog;

import io.leadline.definition.Definitions;
import io.leadline.platform.database.BoundedReads;
import io.leadline.receipt.IntakeLogStore;
import io.leadline.receipt.LogFilter;
import io.leadline.receipt.LoggedRequest;
import io.leadline.search.SearchProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The requests of a workspace, the newest first.
@Component
public class IntakeLog {
  private final IntakeLogStore store;
  private final Contacts contacts;
  private final BoundedReads reads;
  private final SearchProperties properties;

  IntakeLog(
      IntakeLogStore store, Contacts contacts, BoundedReads reads, SearchProperties properties) {
    this.store = store;
    this.contacts = contacts;
    this.reads = reads;
    this.properties = properties;
  }

  /// A part of the log.
  ///
  /// @param before the id of the request that the page comes after; null for the newest
  public record Page(@Nullable String before, int limit) {}

  /// The requests that a filter lets through, by their ids, descending.
  ///
  /// @throws BoundedReads.TooSlowException when that takes longer than a search may
  public List<LoggedRequest> page(Definitions definitions, LogFilter filter, Page page) {
    var before = page.before() == null ? IntakeLogStore.NEWEST : page.before();
    return reads.within(
        properties.timeLimit(),
        () -> store.page(definitions.workspace().id(), filter, before, page.limit()));
  }

  /// As [#page], those that named somebody: damaged requests wherever they named the contact, all
  /// others when they reached a lead that has it now. None when it is no phone number, no e-mail
  /// address and no identifier of a lead.
  ///
  /// @param contact a phone number or an e-mail address as people write it
  /// @throws BoundedReads.TooSlowException when that takes longer than a search may
  public List<LoggedRequest> page(
      Definitions definitions, LogFilter filter, String contact, Page page) {
    var match = reads.within(properties.timeLimit(), () -> contacts.match(definitions, contact));
    return page(definitions, filter.naming(match), page);
  }
}
