-- Links by which members choose a password: the invitation to a team, and the way back for who has lost the password. A member has one at
-- most, so that a new one replaces the old. The hash is SHA-256 of the link's secret in hex; the secret itself is in the link only. A used
-- link stays until the next one, to say that it was used.
create table account_link (
  workspace_id text collate "C" not null,
  member_id    text collate "C" not null,
  hash         text collate "C" not null,
  purpose      text             not null,
  created_at   timestamptz      not null,
  expires_at   timestamptz      not null,
  used_at      timestamptz,
  constraint account_link_pk primary key (workspace_id, member_id),
  constraint account_link_hash_unique unique (workspace_id, hash),
  constraint account_link_member_fk foreign key (workspace_id, member_id) references team_member (workspace_id, id),
  constraint account_link_purpose_known check (purpose in ('INVITATION', 'PASSWORD_RESET'))
);
comment on index account_link_pk is 'AccountLinkStore: the links of a team; that a member has but one';
comment on index account_link_hash_unique is 'AccountLinkStore: the link that a person shows';
