package io.leadline.account;

import io.leadline.audit.AuditEntry;
import io.leadline.audit.AuditStore;
import io.leadline.audit.AuditedChange;
import io.leadline.definition.DefinitionCache;
import io.leadline.definition.DefinitionEditor;
import io.leadline.team.Member;
import io.leadline.team.MemberStatus;
import io.leadline.team.MemberStore;
import io.leadline.team.NewMember;
import io.leadline.team.Passwords;
import io.leadline.team.Role;
import io.leadline.testing.Parts;
import io.leadline.workspace.WorkspaceId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A workspace with a team, and what tests ask of it.
record Workplace(Parts parts, WorkspaceId id) {
  static final String PASSWORD = "correct horse";

  static Workplace create() {
    return create(Parts.shared());
  }

  static Workplace create(Parts parts) {
    return new Workplace(parts, parts.newWorkspace());
  }

  /// Adds an administrator who can sign in.
  Member withAdministrator(String email) {
    return with(email, Role.ADMIN, MemberStatus.ACTIVE, PASSWORD);
  }

  /// Adds a member.
  ///
  /// @param password null for none
  Member with(String email, Role role, MemberStatus status, @Nullable String password) {
    var member = new NewMember(email, "Somebody", "919999999999", role, status);
    parts.part(DefinitionEditor.class).addMember(id, member, password);
    return member(email);
  }

  /// The member with an address, as everybody sees it.
  Member member(String email) {
    return parts.part(DefinitionCache.class).find(id).orElseThrow().findMember(email).orElseThrow();
  }

  /// The changes that were written down, the newest first.
  List<AuditedChange> audited() {
    return parts.part(AuditStore.class).page(id, AuditStore.NEWEST, 100).stream()
        .map(AuditEntry::change)
        .toList();
  }

  /// Whether a password is that of a member.
  boolean isPassword(String email, String password) {
    return parts
        .part(MemberStore.class)
        .findPasswordHash(id, email)
        .filter(hash -> parts.part(Passwords.class).matches(password, hash))
        .isPresent();
  }
}
