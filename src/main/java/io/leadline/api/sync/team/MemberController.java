package io.leadline.api.sync.team;

import io.leadline.account.MemberChange.Done;
import io.leadline.account.MemberChange.LastAdministrator;
import io.leadline.account.MemberChange.NotFound;
import io.leadline.account.MemberChange.Oneself;
import io.leadline.account.MemberStates;
import io.leadline.api.Caller;
import io.leadline.api.Refusal;
import io.leadline.api.RefusedException;
import io.leadline.api.sync.LargestLimit;
import io.leadline.api.sync.PageResponse;
import io.leadline.api.sync.SyncPaths;
import io.leadline.api.sync.WriteRequest;
import io.leadline.api.sync.Writes;
import io.leadline.definition.DefinitionEditor;
import io.leadline.field.value.EmailAddresses;
import io.leadline.platform.PageRequest;
import io.leadline.team.Member;
import io.leadline.team.MemberStatus;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The members of the team: list, read, add, and whether they are at work. Source: docs/api.md,
/// Team members.
@RestController
@RequestMapping(SyncPaths.BASE)
class MemberController {
  private static final int LARGEST_LIMIT = 10;

  /// What a program can make of a member. The other states follow from what happens to it.
  private static final Set<MemberStatus> STATES =
      EnumSet.of(
          MemberStatus.ACTIVE, MemberStatus.INACTIVE, MemberStatus.ON_LEAVE, MemberStatus.WORKING);

  private final DefinitionEditor editor;
  private final MemberStates states;
  private final Writes writes;

  MemberController(DefinitionEditor editor, MemberStates states, Writes writes) {
    this.editor = editor;
    this.states = states;
    this.writes = writes;
  }

  @GetMapping("/team-members")
  PageResponse<MemberResponse> list(
      Caller caller,
      @LargestLimit(LARGEST_LIMIT) PageRequest page,
      @RequestParam(defaultValue = "") String includeDeleted) {
    var shown =
        caller.definitions().members().stream()
            .filter(member -> isShown(member, includeDeleted))
            .toList();
    var part = shown.stream().skip(page.skip()).limit(page.limit()).map(MemberResponse::of);
    return PageResponse.of(part.toList(), shown.size(), page);
  }

  @GetMapping("/team-members/{email}")
  MemberResponse read(
      Caller caller,
      @PathVariable String email,
      @RequestParam(defaultValue = "") String includeDeleted) {
    return caller
        .definitions()
        .findMember(checkedEmail(email))
        .filter(member -> isShown(member, includeDeleted))
        .map(MemberResponse::of)
        .orElseThrow(() -> new RefusedException(Refusal.MEMBER_NOT_FOUND));
  }

  @PostMapping("/team-members")
  ResponseEntity<?> add(WriteRequest write) {
    var request = MemberRequestReader.read(write.body());
    var member = request.member();
    return writes.perform(
        write,
        HttpStatus.CREATED,
        () -> {
          // Asked here as well, because the password would be hashed first, at some cost.
          if (write.caller().definitions().findMember(member.email()).isPresent()
              || !editor.addMember(write.workspace(), member, request.password())) {
            throw new RefusedException(Refusal.MEMBER_EXISTS);
          }
          return AddedMemberResponse.of(member);
        });
  }

  @PostMapping("/teammember/state_change")
  ResponseEntity<?> changeState(WriteRequest write) {
    var state = checkedState(write.body().text("state"));
    var email = checkedEmail(write.body().text("email"));
    // Not by the snapshot: another server may have added the member a moment ago.
    return writes.perform(
        write,
        HttpStatus.OK,
        () ->
            switch (states.change(write.workspace(), email, state)) {
              case Done(var member) -> MemberStateResponse.of(member);
              case LastAdministrator _ ->
                  throw new RefusedException(Refusal.MEMBER_LAST_ADMINISTRATOR);
              case NotFound _, Oneself _ -> throw new RefusedException(Refusal.MEMBER_NOT_FOUND);
            });
  }

  private static boolean isShown(Member member, String includeDeleted) {
    return member.status() != MemberStatus.DELETED || includeDeleted.equals("true");
  }

  private static String checkedEmail(@Nullable String email) {
    if (email == null || !EmailAddresses.isValid(email.strip())) {
      throw new RefusedException(Refusal.MEMBER_EMAIL_INVALID);
    }
    return email;
  }

  private static MemberStatus checkedState(@Nullable String state) {
    return MemberStatus.find(state == null ? "" : state)
        .filter(STATES::contains)
        .orElseThrow(() -> new RefusedException(Refusal.MEMBER_STATE_INVALID));
  }
}
