-- What a workspace is made of before the first lead arrives: its settings, the fields of its leads and
-- custom actions, the pipeline, the team and the tokens of its programs.
--
-- workspace_id leads every primary key, every unique index and every foreign key, so that all rows of
-- one workspace can be placed together on a distributed PostgreSQL. For the same reason there are no
-- sequences and no triggers. Ids are made by the server and sorted by their bytes.
--
-- A "…_key" column holds a label or an address folded by the server: two that differ only in case are one.

create table workspace (
  workspace_id     text collate "C" not null,
  name             text             not null,
  country          text             not null,
  time_zone        text             not null,
  currency         text             not null,
  date_format      text             not null,
  date_time_format text             not null,
  identifier_field text             not null,
  lenient          boolean          not null,
  created_at       timestamptz      not null,
  constraint workspace_pk primary key (workspace_id),
  constraint workspace_id_form check (workspace_id ~ '^[0-9a-f]{24}$'),
  constraint workspace_country_form check (country ~ '^[A-Z]{2}$'),
  constraint workspace_currency_form check (currency ~ '^[A-Z]{3}$')
);
comment on index workspace_pk is 'WorkspaceStore: the settings of a workspace; its lock';

create table custom_action (
  workspace_id text collate "C" not null,
  code         integer          not null,
  id           text collate "C" not null,
  name         text             not null,
  description  text             not null,
  icon         text             not null,
  score        integer          not null,
  back_dating  boolean          not null,
  created_at   timestamptz      not null,
  created_by   text             not null,
  modified_at  timestamptz      not null,
  modified_by  text             not null,
  constraint custom_action_pk primary key (workspace_id, code),
  constraint custom_action_workspace_fk foreign key (workspace_id) references workspace (workspace_id),
  constraint custom_action_code_range check (code between 1 and 999999999)
);
comment on index custom_action_pk is 'CustomActionStore: all custom actions of a workspace; the next free code';

-- The owner is 'lead', or 'action:1001' for a custom action. No foreign key says so: it would have to
-- hold for one half of the rows only.
create table field (
  workspace_id      text collate "C" not null,
  owner             text collate "C" not null,
  api_name          text collate "C" not null,
  id                text collate "C" not null,
  position          integer          not null,
  label             text             not null,
  description       text             not null,
  type              text             not null,
  lock_after_create boolean          not null,
  options_locked    boolean          not null,
  max_length        integer,
  created_at        timestamptz      not null,
  constraint field_pk primary key (workspace_id, owner, api_name),
  constraint field_workspace_fk foreign key (workspace_id) references workspace (workspace_id),
  constraint field_owner_form check (owner ~ '^(lead|action:[1-9][0-9]{0,8})$'),
  constraint field_type_known check (type in (
    'text', 'email', 'phone', 'number', 'date', 'dropdown', 'tags', 'money', 'website', 'medialink',
    'activeUsers', 'rating', 'status', 'lostReason', 'checkbox')),
  constraint field_max_length_range check (max_length > 0)
);
comment on index field_pk is 'FieldStore: all fields of a workspace; the lock of one while options are added to it';

create table field_option (
  workspace_id text collate "C" not null,
  owner        text collate "C" not null,
  api_name     text collate "C" not null,
  label_key    text collate "C" not null,
  id           text collate "C" not null,
  label        text             not null,
  position     integer          not null,
  added_by_api boolean          not null,
  created_at   timestamptz      not null,
  constraint field_option_pk primary key (workspace_id, owner, api_name, label_key),
  constraint field_option_field_fk foreign key (workspace_id, owner, api_name)
    references field (workspace_id, owner, api_name),
  constraint field_option_label_length check (char_length(label) between 1 and 200)
);
comment on index field_option_pk is 'FieldStore: the options of a workspace''s fields; that a label is there but once';

-- One row a workspace. Whoever changes the pipeline updates it first, which makes changes wait for each other.
create table lead_pipeline (
  workspace_id text collate "C" not null,
  created_at   timestamptz      not null,
  modified_at  timestamptz      not null,
  modified_by  text             not null,
  version      integer          not null,
  constraint lead_pipeline_pk primary key (workspace_id),
  constraint lead_pipeline_workspace_fk foreign key (workspace_id) references workspace (workspace_id)
);
comment on index lead_pipeline_pk is 'PipelineStore: the pipeline of a workspace; its lock';

create table lead_stage (
  workspace_id text collate "C" not null,
  id           text collate "C" not null,
  type         text             not null,
  position     integer          not null,
  constraint lead_stage_pk primary key (workspace_id, id),
  constraint lead_stage_pipeline_fk foreign key (workspace_id) references lead_pipeline (workspace_id),
  constraint lead_stage_type_known check (type in ('OPEN', 'WON', 'LOST'))
);
comment on index lead_stage_pk is 'PipelineStore: the stages of a pipeline';

create table lead_status (
  workspace_id text collate "C" not null,
  id           text collate "C" not null,
  stage_id     text collate "C" not null,
  label        text             not null,
  label_key    text collate "C" not null,
  color        text             not null,
  position     integer          not null,
  archived     boolean          not null,
  constraint lead_status_pk primary key (workspace_id, id),
  constraint lead_status_label_unique unique (workspace_id, label_key),
  constraint lead_status_stage_fk foreign key (workspace_id, stage_id) references lead_stage (workspace_id, id),
  constraint lead_status_label_length check (char_length(label) between 1 and 200)
);
comment on index lead_status_pk is 'PipelineStore: the statuses of a pipeline';
comment on index lead_status_label_unique is 'PipelineStore: the status that is archived; that a label names one';

create table lost_reason (
  workspace_id text collate "C" not null,
  id           text collate "C" not null,
  label        text             not null,
  label_key    text collate "C" not null,
  is_default   boolean          not null,
  position     integer          not null,
  archived     boolean          not null,
  constraint lost_reason_pk primary key (workspace_id, id),
  constraint lost_reason_label_unique unique (workspace_id, label_key),
  constraint lost_reason_pipeline_fk foreign key (workspace_id) references lead_pipeline (workspace_id),
  constraint lost_reason_label_length check (char_length(label) between 1 and 200)
);
comment on index lost_reason_pk is 'PipelineStore: the lost reasons of a workspace';
comment on index lost_reason_label_unique is 'PipelineStore: that a label names one lost reason';

-- password_hash is null while the member has none: nobody can log in with it.
create table team_member (
  workspace_id  text collate "C" not null,
  id            text collate "C" not null,
  email         text             not null,
  email_key     text collate "C" not null,
  name          text             not null,
  phone_number  text             not null,
  role          text             not null,
  status        text             not null,
  password_hash text,
  created_at    timestamptz      not null,
  constraint team_member_pk primary key (workspace_id, id),
  constraint team_member_email_unique unique (workspace_id, email_key),
  constraint team_member_workspace_fk foreign key (workspace_id) references workspace (workspace_id),
  constraint team_member_phone_number_form check (phone_number ~ '^[0-9]*$'),
  constraint team_member_role_known check (role in ('ADMIN', 'MANAGER', 'CALLER', 'MARKETING_USER')),
  constraint team_member_status_known check (
    status in ('Active', 'Inactive', 'On Leave', 'Working', 'Invited', 'Deleted'))
);
comment on index team_member_pk is 'MemberStore: the team of a workspace';
comment on index team_member_email_unique is 'MemberStore: the member with an address; that there is but one';

-- The hash is SHA-256 of the token's text in hex. The text itself is shown once and kept nowhere.
create table api_token (
  workspace_id text collate "C" not null,
  id           text collate "C" not null,
  hash         text collate "C" not null,
  kind         text             not null,
  name         text             not null,
  created_at   timestamptz      not null,
  constraint api_token_pk primary key (workspace_id, id),
  constraint api_token_hash_unique unique (workspace_id, hash),
  constraint api_token_workspace_fk foreign key (workspace_id) references workspace (workspace_id),
  constraint api_token_kind_known check (kind in ('ASYNC', 'SYNC'))
);
comment on index api_token_pk is 'TokenStore: the token that is deleted; how many of a kind there are';
comment on index api_token_hash_unique is 'TokenStore: the token that a request shows';
