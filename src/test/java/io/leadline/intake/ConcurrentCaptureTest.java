package io.leadline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.platform.json.JsonArray;
import io.leadline.platform.json.JsonObject;
import io.leadline.testing.Rows;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import io.leadline.testing.TimelineLengths;
import io.leadline.testing.Together;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Many requests for few leads at once.
class ConcurrentCaptureTest {
  private static final int LEADS = 50;
  private static final int SENDERS = 100;
  private static final int POSTS_EACH = 20;

  private final TestWorkspace workspace = Server.shared().newWorkspace();

  /// A request and when it was on its way.
  private record Post(String note, int lead, int status, long sentAt, long answeredAt) {}

  @Test
  void takesEachOfManyRequestsExactlyOnceAndInTheOrderInWhichTheyWereAnswered() throws Exception {
    var posts = Together.run(SENDERS, this::postMany).stream().flatMap(List::stream).toList();

    assertThat(posts).hasSize(2_000).extracting(Post::status).containsOnly(200);
    assertThat(Rows.of(workspace)).isEqualTo(new Rows(LEADS, 2_000 + LEADS, 2_000));
    assertThat(sumOfCaptureFrequencies()).isEqualTo(2_000);
    assertThat(TimelineLengths.miscounted(workspace)).isEmpty();
    var notes = posts.stream().collect(Collectors.toMap(Post::note, post -> post));
    var recorded = new ArrayList<Post>();
    for (var lead : leadIds()) {
      var timeline = timeline(lead, notes);
      assertInOrder(timeline);
      recorded.addAll(timeline);
    }
    assertThat(recorded).containsExactlyInAnyOrderElementsOf(posts);
  }

  private List<Post> postMany(int sender) {
    var posts = new ArrayList<Post>();
    for (int i = 0; i < POSTS_EACH; i++) {
      int lead = (sender * 7 + i * 13) % LEADS;
      var note = "note %d of %d".formatted(i, sender);
      long sentAt = System.nanoTime();
      var answer =
          workspace.capture(
              """
              {"fields": {"phone": "9199999999%02d"}, "actions": [{"type": "SYSTEM_NOTE", "text": "%s"}]}
              """
                  .formatted(lead, note));
      posts.add(new Post(note, lead, answer.status(), sentAt, System.nanoTime()));
    }
    return posts;
  }

  /// The notes of a lead, the oldest first.
  private List<Post> timeline(String lead, Map<String, Post> notes) {
    var answer = workspace.get("/lead/" + lead + "?includeActions=true&limit=100");
    var actions = ((JsonArray) answer.at("actions")).items();
    return actions.reversed().stream()
        .map(action -> ((JsonObject) action).text("text"))
        .filter(notes::containsKey)
        .map(notes::get)
        .toList();
  }

  /// Checks that nothing which was answered before another was sent stands behind it.
  private static void assertInOrder(List<Post> timeline) {
    for (int i = 0; i < timeline.size(); i++) {
      var post = timeline.get(i);
      long firstAnswerBehind =
          timeline.stream().skip(i + 1L).mapToLong(Post::answeredAt).min().orElse(Long.MAX_VALUE);
      assertThat(firstAnswerBehind).as(post.note()).isGreaterThan(post.sentAt());
    }
  }

  private List<String> leadIds() {
    return workspace
        .server()
        .part(JdbcClient.class)
        .sql("select id from lead where workspace_id = :workspace")
        .param("workspace", workspace.id().value())
        .query((row, n) -> row.getString(1))
        .list();
  }

  private long sumOfCaptureFrequencies() {
    return workspace
        .server()
        .part(JdbcClient.class)
        .sql("select sum(capture_frequency) from lead where workspace_id = :workspace")
        .param("workspace", workspace.id().value())
        .query(Long.class)
        .single();
  }
}
