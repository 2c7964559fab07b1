package io.leadline.account;

import io.leadline.team.Member;
import io.leadline.team.MemberStore;
import io.leadline.team.SignInCandidate;
import io.leadline.workspace.WorkspaceId;
import io.leadline.workspace.WorkspaceStore;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/// Mails a link to who has forgotten the password. Whoever asks is answered at once, and learns
/// nothing about who works here: all the rest is done later, by one thread.
@Component
public class ForgottenPasswords implements DisposableBean {
  /// Nobody's mailbox is filled by asking again and again.
  private static final Duration BETWEEN_MAILS = Duration.ofMinutes(2);

  private static final int MOST_WAITING = 100;
  private static final int SECONDS_TO_STOP = 5;
  private static final Logger LOG = LoggerFactory.getLogger(ForgottenPasswords.class);

  private final MemberStore members;
  private final WorkspaceStore workspaces;
  private final AccountLinks links;
  private final TeamChange change;
  private final AccountMail mail;
  private final ThreadPoolExecutor worker =
      new ThreadPoolExecutor(
          1,
          1,
          0,
          TimeUnit.SECONDS,
          new ArrayBlockingQueue<>(MOST_WAITING),
          Thread.ofPlatform().name("forgotten-passwords").daemon().factory(),
          (task, executor) -> LOG.warn("Too many ask for new passwords: one was passed over"));

  ForgottenPasswords(
      MemberStore members,
      WorkspaceStore workspaces,
      AccountLinks links,
      TeamChange change,
      AccountMail mail) {
    this.members = members;
    this.workspaces = workspaces;
    this.links = links;
    this.change = change;
    this.mail = mail;
  }

  /// Whether links can be mailed at all.
  public boolean canBeMailed() {
    return mail.isConfigured();
  }

  /// Mails a link to each member with this address who can sign in, one for each workspace; none
  /// where one was made a moment ago.
  public void ask(String email) {
    worker.execute(() -> {
      try {
        members.findSignInCandidates(email).forEach(this::mail);
      } catch (RuntimeException e) {
        LOG.error("A link for a new password could not be made", e);
      }
    });
  }

  @Override
  public void destroy() throws InterruptedException {
    worker.shutdown();
    if (!worker.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
      worker.shutdownNow();
    }
  }

  private void mail(SignInCandidate candidate) {
    var workspace = workspaces.find(candidate.workspace()).orElseThrow();
    issue(candidate).ifPresent(link -> mail.send(link, workspace));
  }

  private Optional<IssuedLink> issue(SignInCandidate candidate) {
    var workspace = candidate.workspace();
    return change.call(
        workspace,
        () ->
            members
                .find(workspace, candidate.memberId())
                .filter(AccountLinks::mayChoose)
                .filter(member -> !links.isRecent(workspace, member, BETWEEN_MAILS))
                .map(member -> issue(workspace, member)));
  }

  private IssuedLink issue(WorkspaceId workspace, Member member) {
    change.writeOfOneself(workspace, member, "asked for a link to choose a new password");
    return links.issue(workspace, member);
  }
}
