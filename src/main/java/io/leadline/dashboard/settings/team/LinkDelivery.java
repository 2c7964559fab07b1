package io.leadline.dashboard.settings.team;

import io.leadline.account.AccountMail;
import io.leadline.account.Delivery;
import io.leadline.account.IssuedLink;
import io.leadline.dashboard.PublicAddress;
import io.leadline.dashboard.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// Hands a new link over: by mail, or, where that is not possible, to the administrator who asked
/// for it.
@Component
class LinkDelivery {
  private final AccountMail mail;
  private final PublicAddress address;

  LinkDelivery(AccountMail mail, PublicAddress address) {
    this.mail = mail;
    this.address = address;
  }

  /// Mails a link, and makes the page that says what came of it. The page shows the link unless it
  /// was mailed.
  ModelAndView deliver(IssuedLink link, Viewer viewer) {
    var delivery = mail.send(link, viewer.workspace());
    var page =
        new ModelAndView("settings/team/link")
            .addObject("member", link.member())
            .addObject("purpose", link.purpose())
            .addObject("expiresAt", link.expiresAt())
            .addObject("delivery", delivery);
    return delivery == Delivery.SENT ? page : page.addObject("address", address.of(link.path()));
  }
}
