-- Leads, what happened to them, and a receipt for every request. Rows of one workspace belong together: workspace_id leads every key, so that a
-- distributed database can keep them in one place, and no statement reads across workspaces by accident.

create table lead (
  workspace_id      text collate "C" not null,
  id                text collate "C" not null,
  identifier        text collate "C" not null,
  fields            jsonb not null,
  score             bigint not null,
  capture_frequency bigint not null,
  search_keys       text[] collate "C" not null,
  created_at        timestamptz not null,
  modified_at       timestamptz not null,
  constraint lead_pk primary key (workspace_id, id),
  constraint lead_identifier_unique unique (workspace_id, identifier),
  constraint lead_fields_object check (jsonb_typeof(fields) = 'object')
);

comment on index lead_identifier_unique is 'Finds the lead that a request is about.';

-- Without a list of pending keys: emptying it would hold up some write for a hundred milliseconds, now and then.
create index lead_search_keys on lead using gin (search_keys) with (fastupdate = off);
comment on index lead_search_keys is 'Finds leads by the value of any field.';

create table action (
  workspace_id text collate "C" not null,
  lead_id      text collate "C" not null,
  id           text collate "C" not null,
  type         text collate "C" not null,
  content      jsonb not null,
  performed_by text,
  occurred_at  timestamptz not null,
  modified_at  timestamptz not null,
  external_id  text collate "C",
  constraint action_pk primary key (workspace_id, lead_id, id),
  constraint action_content_object check (jsonb_typeof(content) = 'object')
);

create index action_timeline on action (workspace_id, lead_id, occurred_at desc, id desc);
comment on index action_timeline is 'Reads a lead''s timeline, newest first.';

create unique index action_external_id on action (workspace_id, lead_id, external_id) where external_id is not null;
comment on index action_external_id is 'Finds the action that was recorded for the sender''s own id.';

-- What an action said before each change.
create table action_change (
  workspace_id text collate "C" not null,
  lead_id      text collate "C" not null,
  action_id    text collate "C" not null,
  id           text collate "C" not null,
  changed_at   timestamptz not null,
  changed_by   text,
  previous     jsonb not null,
  constraint action_change_pk primary key (workspace_id, lead_id, action_id, id)
);

-- One row for each request of the Async API, in a partition for the day on which it is thrown away: expired days go as whole tables.
create table receipt (
  workspace_id text collate "C" not null,
  id           text collate "C" not null,
  expires_on   date not null,
  token_id     text collate "C" not null,
  received_at  timestamptz not null,
  outcome      text not null,
  lead_id      text collate "C",
  actions      jsonb,
  remarks      jsonb,
  payload      bytea,
  constraint receipt_pk primary key (workspace_id, id, expires_on),
  constraint receipt_outcome check (outcome in ('CREATED', 'UPDATED', 'DROPPED'))
) partition by range (expires_on);
