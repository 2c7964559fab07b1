package io.leadline.api.sync.team;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.leadline.team.MemberStatus;
import io.leadline.team.NewMember;

/// A member that was added to the team. Source: docs/api.md, Team members.
///
/// @param status `Active`, or `INVITED` in capitals, as nowhere else
record AddedMemberResponse(
    String name,
    String email,
    @JsonProperty("phone_number") String phoneNumber,
    String role,
    String status) {
  static AddedMemberResponse of(NewMember member) {
    return new AddedMemberResponse(
        member.name(),
        member.email(),
        member.phoneNumber(),
        member.role().name(),
        member.status() == MemberStatus.INVITED ? "INVITED" : member.status().label());
  }
}
