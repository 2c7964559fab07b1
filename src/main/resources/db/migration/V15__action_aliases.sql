-- A workspace can say which types besides the proper one mean a custom action: senders that cannot be changed send a bare code, or a name.

create table action_alias (
  workspace_id text collate "C" not null,
  sent_type    text collate "C" not null,
  code         integer          not null,
  created_by   text             not null,
  created_at   timestamptz      not null,
  constraint action_alias_pk primary key (workspace_id, sent_type),
  constraint action_alias_sent_type check (sent_type <> '' and length(sent_type) <= 100)
);
comment on index action_alias_pk is 'ActionAliasStore: which types of a workspace mean which custom action';
