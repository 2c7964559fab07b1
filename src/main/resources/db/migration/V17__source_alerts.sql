-- Which alerts about programs that lose parts members have put away.

create table alert_put_away (
  workspace_id text collate "C" not null,
  member_id    text collate "C" not null,
  token_id     text collate "C" not null,
  began_at     timestamptz      not null,
  put_away_at  timestamptz      not null,
  constraint alert_put_away_pk primary key (workspace_id, member_id, token_id)
);
comment on index alert_put_away_pk is 'PutAwayAlertStore: which alerts about sources a member does not want to see for now';
