-- Who changed which setting, and when: written in the transaction of the change itself, so that there is no change without its entry.
create table audit (
  workspace_id text collate "C" not null,
  id           text collate "C" not null,
  at           timestamptz      not null,
  member       text             not null,
  area         text             not null,
  subject      text             not null,
  change       text             not null,
  constraint audit_pk primary key (workspace_id, id),
  constraint audit_area_known check (
    area in ('WORKSPACE', 'LEAD_FIELDS', 'CUSTOM_ACTIONS', 'LEAD_STAGES', 'TOKENS', 'TEAM', 'ACCOUNT'))
);
comment on index audit_pk is 'AuditStore: the changes of a workspace''s settings, newest first';
