-- People sign in. A session is a row, as a token of a program is: the cookie holds 256 random bits, the row their hash. So sessions outlive
-- a restart, are known to every server, can be listed, and end when their row goes.
create table member_session (
  workspace_id text collate "C" not null,
  hash         text collate "C" not null,
  id           text collate "C" not null,
  member_id    text collate "C" not null,
  browser      text             not null,
  address      text             not null,
  created_at   timestamptz      not null,
  seen_at      timestamptz      not null,
  constraint member_session_pk primary key (workspace_id, hash),
  constraint member_session_member_fk foreign key (workspace_id, member_id) references team_member (workspace_id, id),
  constraint member_session_hash_form check (hash ~ '^[0-9a-f]{64}$')
);
comment on index member_session_pk is 'SessionStore: the session that a request shows';

create index member_session_member on member_session (workspace_id, member_id);
comment on index member_session_member is 'SessionStore: the sessions of a member';

create index member_session_created on member_session (created_at);
comment on index member_session_created is 'SessionStore: the sessions that have expired, of all workspaces';

-- Whoever signs in names no workspace.
create index team_member_email on team_member (email_key);
comment on index team_member_email is 'MemberStore: who signs in with an address';
