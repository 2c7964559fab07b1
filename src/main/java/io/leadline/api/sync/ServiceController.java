package io.leadline.api.sync;

import io.leadline.api.Caller;
import io.leadline.api.PingResponse;
import io.leadline.api.ReceiptResponse;
import io.leadline.api.Receipts;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What both APIs offer beside leads: receipts, and a sign of life. Source: docs/api.md, Receipts.
@RestController
@RequestMapping(SyncPaths.BASE)
class ServiceController {
  private final Receipts receipts;

  ServiceController(Receipts receipts) {
    this.receipts = receipts;
  }

  @GetMapping("/ping")
  PingResponse ping(@AnyToken Caller caller) {
    return PingResponse.of(caller);
  }

  @GetMapping("/receipts/{receiptId}")
  ReceiptResponse receipt(Caller caller, @PathVariable String receiptId) {
    return receipts.show(caller, receiptId);
  }
}
