package io.leadline.api.sync.team;

import io.leadline.team.Member;

/// Whether a member is at work. Source: docs/api.md, Team members.
record MemberStateResponse(String email, String status) {
  static MemberStateResponse of(Member member) {
    return new MemberStateResponse(member.email(), member.status().label());
  }
}
