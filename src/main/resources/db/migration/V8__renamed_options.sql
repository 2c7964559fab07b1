-- Options can be renamed and merged, and another field can tell leads apart: requests that were read before such a change must not be applied
-- after it. See docs/adr/0015-read-again-after-a-change.md.

-- Grows by one with each such change. The writer holds the row while it applies a batch; a change waits for that.
alter table workspace add column revision bigint not null default 1;

-- Labels that options had before. Whoever still sends one means the option, whatever its label is now.
create table former_label (
  workspace_id text collate "C" not null,
  owner        text collate "C" not null,
  api_name     text collate "C" not null,
  label_key    text collate "C" not null,
  option_id    text collate "C" not null,
  label        text             not null,
  created_at   timestamptz      not null,
  constraint former_label_pk primary key (workspace_id, owner, api_name, label_key),
  constraint former_label_field_fk foreign key (workspace_id, owner, api_name)
    references field (workspace_id, owner, api_name),
  constraint former_label_length check (char_length(label) between 1 and 200)
);
comment on index former_label_pk is 'OptionStore: the former labels of a workspace''s options; that a label means one option';

-- The rewriting of what is stored under a former label. It goes on behind the place that it has reached, whichever server takes it up.
create table relabelling (
  workspace_id text collate "C" not null,
  id           text collate "C" not null,
  owner        text collate "C" not null,
  api_name     text collate "C" not null,
  former_label text             not null,
  label        text             not null,
  requested_by text             not null,
  requested_at timestamptz      not null,
  total        bigint,
  done         bigint           not null,
  reached      text collate "C" not null,
  finished_at  timestamptz,
  constraint relabelling_pk primary key (workspace_id, id),
  constraint relabelling_field_fk foreign key (workspace_id, owner, api_name)
    references field (workspace_id, owner, api_name)
);
comment on index relabelling_pk is 'RelabellingStore: one rewriting; the newest of a field';

create index relabelling_open on relabelling (workspace_id, id) where finished_at is null;
comment on index relabelling_open is 'RelabellingStore: what is still to be rewritten, in all workspaces';
