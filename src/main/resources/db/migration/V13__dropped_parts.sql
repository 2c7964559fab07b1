-- Nothing vanishes: each part of a request that did not take effect is a row of its own, with what became of it since, and requests are counted by the hour. See
-- docs/adr/0020-dropped-parts.md.

alter table receipt
  add column matched_by text,
  add column values_taken integer not null default 0,
  add column key_style text,
  add column contacts bigint[];

create index receipt_lead on receipt (lead_id) where lead_id is not null;
comment on index receipt_lead is 'IntakeLogStore: the requests that reached a lead';

create index receipt_remarks on receipt (workspace_id, id) where remarks is not null;
comment on index receipt_remarks is 'IntakeLogStore: the requests that did not take full effect, newest first';

create index receipt_contacts on receipt using gin (contacts) with (fastupdate = off) where contacts is not null;
comment on index receipt_contacts is 'IntakeLogStore: the requests that named a phone number or an e-mail address, whether or not a lead came of them';

-- In partitions like those of the receipts, thrown away with them.
create table dropped_part (
  workspace_id text collate "C" not null,
  receipt_id   text collate "C" not null,
  number       integer          not null,
  expires_on   date             not null,
  token_id     text collate "C" not null,
  received_at  timestamptz      not null,
  applied_at   timestamptz      not null,
  lead_id      text collate "C",
  part         text collate "C" not null,
  place        text collate "C" not null,
  reason       text collate "C" not null,
  subject      text collate "C" not null,
  state        text             not null,
  resolved_at  timestamptz,
  resolved_by  text,
  replay_id    text collate "C",
  constraint dropped_part_pk primary key (workspace_id, receipt_id, number, expires_on),
  constraint dropped_part_state check (state in ('OPEN', 'TAKEN', 'OVERTAKEN', 'DISMISSED'))
) partition by range (expires_on);
comment on index dropped_part_pk is 'DroppedPartStore: the dropped parts of a request';

create index dropped_part_cause on dropped_part (workspace_id, reason, subject, receipt_id, number);
comment on index dropped_part_cause is 'OpenPartStore, CauseStore: what was dropped for one cause, in the order received; IntakeLogStore: the requests of which it was';

create index dropped_part_lead on dropped_part (lead_id, received_at) where lead_id is not null;
comment on index dropped_part_lead is 'DroppedTimelineStore: what was dropped of the requests that reached a lead';

-- A database that has receipts has days of them: each gets its place for dropped parts.
do $$
declare
  day record;
begin
  for day in
    select relname, pg_get_expr(relpartbound, pg_class.oid) as bound
    from pg_class
    join pg_inherits on inhrelid = pg_class.oid
    where inhparent = 'receipt'::regclass
  loop
    execute format('create table %I partition of dropped_part %s', replace(day.relname, 'receipt_', 'dropped_part_'), day.bound);
  end loop;
end $$;

-- The writer's part is in the key, so that two servers never wait for each other's counters.
create table source_hour (
  workspace_id text collate "C" not null,
  hour         timestamptz      not null,
  token_id     text collate "C" not null,
  writer       text collate "C" not null,
  requests     bigint           not null,
  damaged      bigint           not null,
  constraint source_hour_pk primary key (workspace_id, hour, token_id, writer)
) with (fillfactor = 50);
comment on index source_hour_pk is 'IntakeCountStore: how many requests came by each token, and how many of them did not take full effect';

create table remark_hour (
  workspace_id text collate "C" not null,
  hour         timestamptz      not null,
  token_id     text collate "C" not null,
  reason       text collate "C" not null,
  subject      text collate "C" not null,
  writer       text collate "C" not null,
  parts        bigint           not null,
  constraint remark_hour_pk primary key (workspace_id, hour, token_id, reason, subject, writer)
) with (fillfactor = 50);
comment on index remark_hour_pk is 'IntakeCountStore: how many remarks there were, by what they were about';

-- When each value of a lead was set, in microseconds since 1970, so that a value which is replayed does not replace a newer one. A value that
-- is not in it is as old as the lead.
alter table lead add column value_times jsonb;

-- Replays: which dropped parts they are to try, and how far they have come.
create table replay (
  workspace_id text collate "C" not null,
  id           text collate "C" not null,
  selection    jsonb            not null,
  requested_by text             not null,
  requested_at timestamptz      not null,
  total        bigint,
  taken        bigint           not null,
  overtaken    bigint           not null,
  refused      bigint           not null,
  reached      text collate "C" not null,
  finished_at  timestamptz,
  stopped_by   text,
  constraint replay_pk primary key (workspace_id, id)
);
comment on index replay_pk is 'ReplayStore: one replay; the newest of a workspace';

create index replay_open on replay (workspace_id, id) where finished_at is null;
comment on index replay_open is 'ReplayStore: what is still to be replayed, in all workspaces';
