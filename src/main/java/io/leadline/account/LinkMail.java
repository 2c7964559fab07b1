package io.leadline.account;

import io.leadline.workspace.Workspace;
import java.time.format.DateTimeFormatter;

/// What a mail with a link says.
///
/// @param subject one line
record LinkMail(String subject, String body) {
  static LinkMail of(IssuedLink link, Workspace workspace, String address) {
    var name = link.member().name();
    var expiry = expiry(link, workspace);
    return switch (link.purpose()) {
      case INVITATION ->
          new LinkMail(
              oneLine("Join the team of " + workspace.name()),
              """
              Hello %s,

              you are invited to the team of %s on Leadline. Choose a password to join:

              %s

              The link works once, until %s. If you did not expect it, there is nothing to do.
              """
                  .formatted(name, workspace.name(), address, expiry));
      case PASSWORD_RESET ->
          new LinkMail(
              oneLine("Choose a new password for " + workspace.name()),
              """
              Hello %s,

              here you can choose a new password for %s on Leadline:

              %s

              The link works once, until %s. Until you use it, your password stays as it is. If you did not ask
              for this, there is nothing to do.
              """
                  .formatted(name, workspace.name(), address, expiry));
    };
  }

  private static String expiry(IssuedLink link, Workspace workspace) {
    var time = link.expiresAt().atZone(workspace.zone());
    return "%s (%s)"
        .formatted(
            DateTimeFormatter.ofPattern(workspace.dateTimeFormat()).format(time),
            workspace.zone().getId());
  }

  /// A name is the only thing here that somebody has typed: it must not end the header.
  private static String oneLine(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ");
  }

  @Override
  public String toString() {
    return "LinkMail[]";
  }
}
