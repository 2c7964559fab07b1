package io.leadline.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leadline.team.Member;
import io.leadline.team.MemberStatus;
import io.leadline.team.MemberStore;
import io.leadline.team.NewMember;
import io.leadline.team.Passwords;
import io.leadline.team.Role;
import io.leadline.testing.Parts;
import io.leadline.workspace.WorkspaceId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;

class MemberEditTest {
  private final DefinitionEditor editor = Parts.shared().part(DefinitionEditor.class);
  private final DefinitionCache cache = Parts.shared().part(DefinitionCache.class);
  private final WorkspaceId workspace = Parts.shared().newWorkspace();

  @Test
  void onlyMembersWhoCanBeGivenLeadsCountAsActive() {
    for (var status : MemberStatus.values()) {
      addMember(status.name().toLowerCase(Locale.ROOT) + "@example.com", status, null);
    }

    assertThat(find().rules().members().all())
        .containsExactlyInAnyOrder(
            "active@example.com", "working@example.com", "on_leave@example.com");
    assertThat(find().members()).extracting(Member::status).containsOnly(MemberStatus.values());
  }

  @Test
  void anAddressBelongsToOneMember() {
    addMember("jane@example.com", MemberStatus.ACTIVE, null);

    assertThatThrownBy(() -> addMember(" JANE@example.com ", MemberStatus.ACTIVE, null))
        .isInstanceOf(DuplicateKeyException.class);
  }

  @Test
  void keepsOnlyTheHashOfAPassword() {
    addMember("jane@example.com", MemberStatus.ACTIVE, "correct horse");
    addMember("joe@example.com", MemberStatus.ACTIVE, null);
    var members = Parts.shared().part(MemberStore.class);

    var hash = members.findPasswordHash(workspace, "JANE@example.com").orElseThrow();

    assertThat(hash).startsWith("$argon2id$").doesNotContain("horse");
    assertThat(Parts.shared().part(Passwords.class).matches("correct horse", hash)).isTrue();
    assertThat(Parts.shared().part(Passwords.class).matches("wrong horse", hash)).isFalse();
    assertThat(members.findPasswordHash(workspace, "joe@example.com")).isEmpty();
  }

  @Test
  void theTextFormOfAMemberTellsNothingAboutThePerson() {
    addMember("jane@example.com", MemberStatus.ACTIVE, null);

    assertThat(find().members().toString() + find())
        .doesNotContain("jane")
        .doesNotContain("919999999999")
        .doesNotContain("Somebody");
  }

  private void addMember(String email, MemberStatus status, @Nullable String password) {
    editor.addMember(
        workspace, new NewMember(email, "Somebody", "919999999999", Role.CALLER, status), password);
  }

  private Definitions find() {
    return cache.find(workspace).orElseThrow();
  }
}
