package io.leadline.api.sync.team;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.leadline.team.Member;
import org.jspecify.annotations.Nullable;

/// A member of the team as it is read. Source: docs/api.md, Team members.
///
/// @param phoneNumber digits with the country code; empty when none is known
/// @param managerName null: nobody has a manager here
/// @param managerEmail null: nobody has a manager here
/// @param permissionTemplateName the name of the role
/// @param license null: nobody needs a licence here
record MemberResponse(
    String name,
    String email,
    String status,
    @JsonProperty("phone_number") String phoneNumber,
    @JsonProperty("manager_name") @Nullable String managerName,
    @JsonProperty("manager_email") @Nullable String managerEmail,
    @JsonProperty("permission_template_name") String permissionTemplateName,
    @Nullable String license) {
  static MemberResponse of(Member member) {
    return new MemberResponse(
        member.name(),
        member.email(),
        member.status().label(),
        member.phoneNumber(),
        null,
        null,
        member.role().name(),
        null);
  }
}
