package io.leadline.dashboard.settings.team;

import io.leadline.account.AccountMail;
import io.leadline.account.Delivery;
import io.leadline.account.IssuedLink;
import io.leadline.dashboard.Viewer;
import io.leadline.platform.PublicAddressProperties;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Hands a new link over: by mail, or, where that is not possible, to the administrator who asked
/// for it.
@Component
class LinkDelivery {
  private final AccountMail mail;
  private final PublicAddressProperties publicAddress;

  LinkDelivery(AccountMail mail, PublicAddressProperties publicAddress) {
    this.mail = mail;
    this.publicAddress = publicAddress;
  }

  /// Mails a link, and makes the page that says what came of it. The page shows the link unless it
  /// was mailed.
  ModelAndView deliver(IssuedLink link, Viewer viewer, HttpServletRequest request) {
    var delivery = mail.send(link, viewer.workspace());
    var page =
        new ModelAndView("settings/team/link")
            .addObject("member", link.member())
            .addObject("purpose", link.purpose())
            .addObject("expiresAt", link.expiresAt())
            .addObject("delivery", delivery);
    return delivery == Delivery.SENT ? page : page.addObject("address", address(link, request));
  }

  /// Whoever asks names the host, and is the only one who sees the answer.
  private String address(IssuedLink link, HttpServletRequest request) {
    return publicAddress
            .find()
            .orElseGet(() -> ServletUriComponentsBuilder.fromContextPath(request).toUriString())
        + link.path();
  }
}
