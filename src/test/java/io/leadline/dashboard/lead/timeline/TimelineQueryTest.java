package io.leadline.dashboard.lead.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineQueryTest {
  @Test
  void leavesOutWhatIsNoKind() {
    var query =
        new TimelineQuery(List.of("notes", "1001", "nonsense", "notes", "0"), " villa ", false);

    assertThat(query.kinds()).containsExactly("notes", "1001");
    assertThat(query.text()).isEqualTo("villa");
    assertThat(query.filter().types()).containsExactly("SYSTEM_NOTE", "USER_NOTE", "1001");
  }

  @Test
  void standsInAddressesAsItIs() {
    var query = new TimelineQuery(List.of("notes", "1001"), "a+b&c=d \u00e9 {x} 100%", true);

    assertThat(query.appendTo("/path?before=1.2"))
        .isEqualTo(
            "/path?before=1.2&kind=notes&kind=1001&dropped=true&q=a%2Bb%26c%3Dd%20%C3%A9%20%7Bx%7D%20100%25");
    assertThat(TimelineQuery.ALL.appendTo("/path")).isEqualTo("/path");
  }
}
