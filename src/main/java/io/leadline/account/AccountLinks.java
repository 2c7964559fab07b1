package io.leadline.account;

import io.leadline.team.Member;
import io.leadline.team.MemberStatus;
import io.leadline.team.MemberStore;
import io.leadline.workspace.WorkspaceId;
import io.leadline.workspace.WorkspaceStore;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/// The links by which members choose a password.
@Component
@EnableConfigurationProperties(AccountProperties.class)
public class AccountLinks {
  private final AccountLinkStore links;
  private final MemberStore members;
  private final WorkspaceStore workspaces;
  private final AccountProperties properties;
  private final InstantSource clock;

  AccountLinks(
      AccountLinkStore links,
      MemberStore members,
      WorkspaceStore workspaces,
      AccountProperties properties,
      InstantSource clock) {
    this.links = links;
    this.members = members;
    this.workspaces = workspaces;
    this.properties = properties;
    this.clock = clock;
  }

  /// What the link with this text is good for now.
  public LinkState look(String text) {
    return LinkToken.parse(text).map(this::look).orElseGet(LinkState.Unknown::new);
  }

  /// The links that still work, by the id of their member.
  public Map<String, AccountLink> open(WorkspaceId workspace) {
    var now = clock.instant();
    return links.all(workspace).stream()
        .filter(link -> link.isOpen(now))
        .collect(Collectors.toMap(AccountLink::memberId, Function.identity()));
  }

  /// Makes a link in place of the one that the member had.
  IssuedLink issue(WorkspaceId workspace, Member member) {
    var purpose =
        member.status() == MemberStatus.INVITED
            ? LinkPurpose.INVITATION
            : LinkPurpose.PASSWORD_RESET;
    var token = LinkToken.generate(workspace);
    var now = clock.instant();
    var expiry = now.plus(properties.lifetime(purpose));
    links.replace(token, new AccountLink(member.id(), purpose, now, expiry, null));
    return new IssuedLink(member, purpose, token, expiry);
  }

  /// Whether the member was given an open link so short a time ago.
  boolean isRecent(WorkspaceId workspace, Member member, Duration age) {
    var now = clock.instant();
    return links
        .findOf(workspace, member.id())
        .filter(link -> link.isOpen(now))
        .filter(link -> link.createdAt().isAfter(now.minus(age)))
        .isPresent();
  }

  /// Uses a link up. Of two requests at once, one does.
  ///
  /// @return whether it was open until now
  boolean use(LinkToken token) {
    return links.use(token, clock.instant());
  }

  /// Makes the link of a member one that never was, if there is one.
  void remove(WorkspaceId workspace, Member member) {
    links.remove(workspace, member.id());
  }

  private LinkState look(LinkToken token) {
    return links
        .find(token)
        .flatMap(link ->
            members
                .find(token.workspace(), link.memberId())
                .map(member -> state(token, link, member)))
        .orElseGet(LinkState.Unknown::new);
  }

  private LinkState state(LinkToken token, AccountLink link, Member member) {
    if (!mayChoose(member)) {
      return new LinkState.Unknown();
    }
    if (link.usedAt() != null) {
      return new LinkState.Used(link.purpose());
    }
    if (!link.isOpen(clock.instant())) {
      return new LinkState.Expired(link.purpose());
    }
    var workspace = workspaces.find(token.workspace()).orElseThrow();
    return new LinkState.Open(token, link.purpose(), member, workspace);
  }

  /// Whether a member may choose a password by a link: not who was switched off, or is gone.
  static boolean mayChoose(Member member) {
    return member.status().isActive() || member.status() == MemberStatus.INVITED;
  }
}
