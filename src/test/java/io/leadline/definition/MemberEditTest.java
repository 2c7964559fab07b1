package io.leadline.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

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

class MemberEditTest {
  private final DefinitionEditor editor = Parts.shared().part(DefinitionEditor.class);
  private final TeamEditor teamEditor = Parts.shared().part(TeamEditor.class);
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
    assertThat(addMember("jane@example.com", MemberStatus.ACTIVE, null)).isTrue();

    assertThat(addMember(" JANE@example.com ", MemberStatus.INACTIVE, null)).isFalse();

    assertThat(find().members())
        .extracting(Member::email, Member::status)
        .containsExactly(tuple("jane@example.com", MemberStatus.ACTIVE));
  }

  @Test
  void aMemberWhoseStatusChangesCountsAtOnce() {
    addMember("jane@example.com", MemberStatus.ACTIVE, null);

    var changed = teamEditor.setStatus(workspace, " JANE@Example.com", MemberStatus.INACTIVE);

    assertThat(changed).map(Member::status).contains(MemberStatus.INACTIVE);
    assertThat(find().members()).containsExactly(changed.orElseThrow());
    assertThat(find().rules().members().all()).isEmpty();
  }

  @Test
  void nobodyElseHasAStatusToChange() {
    addMember("jane@example.com", MemberStatus.ACTIVE, null);
    teamEditor.delete(workspace, "jane@example.com");

    assertThat(teamEditor.setStatus(workspace, "jane@example.com", MemberStatus.ACTIVE)).isEmpty();
    assertThat(teamEditor.setStatus(workspace, "joe@example.com", MemberStatus.ACTIVE)).isEmpty();
  }

  @Test
  void aDeletedMemberKeepsNameAndAddressButNoPassword() {
    addMember("jane@example.com", MemberStatus.ACTIVE, "correct horse");

    teamEditor.delete(workspace, "JANE@example.com");

    assertThat(find().members())
        .extracting(Member::email, Member::name, Member::status)
        .containsExactly(tuple("jane@example.com", "Somebody", MemberStatus.DELETED));
    assertThat(find().rules().members().all()).isEmpty();
    assertThat(
            Parts.shared().part(MemberStore.class).findPasswordHash(workspace, "jane@example.com"))
        .isEmpty();
    assertThat(addMember("jane@example.com", MemberStatus.ACTIVE, null)).isFalse();
  }

  @Test
  void deletesNobodyTwice() {
    addMember("jane@example.com", MemberStatus.ACTIVE, null);
    teamEditor.delete(workspace, "jane@example.com");

    assertThatThrownBy(() -> teamEditor.delete(workspace, "jane@example.com"))
        .hasMessage("no such member");
  }

  @Test
  void membersOfOtherWorkspacesStayAsTheyAre() {
    var other = Parts.shared().newWorkspace();
    addMember("jane@example.com", MemberStatus.ACTIVE, null);
    editor.addMember(other, somebody("jane@example.com", MemberStatus.ACTIVE), null);

    teamEditor.setStatus(workspace, "jane@example.com", MemberStatus.ON_LEAVE);
    teamEditor.delete(workspace, "jane@example.com");

    assertThat(cache.find(other).orElseThrow().members())
        .extracting(Member::status)
        .containsExactly(MemberStatus.ACTIVE);
  }

  @Test
  void findsAMemberByAnySpellingOfTheAddress() {
    addMember("Jane@Example.com", MemberStatus.INVITED, null);

    assertThat(find().findMember(" jane@example.COM "))
        .map(Member::email)
        .contains("Jane@Example.com");
    assertThat(find().findMember("joe@example.com")).isEmpty();
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

  private boolean addMember(String email, MemberStatus status, @Nullable String password) {
    return editor.addMember(workspace, somebody(email, status), password);
  }

  private static NewMember somebody(String email, MemberStatus status) {
    return new NewMember(email, "Somebody", "919999999999", Role.CALLER, status);
  }

  private Definitions find() {
    return cache.find(workspace).orElseThrow();
  }
}
