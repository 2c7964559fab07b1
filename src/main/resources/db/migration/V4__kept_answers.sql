-- What makes a program that sends too much or too often harmless: how many requests a token may send, and the first answer to each request
-- that came with an Idempotency-Key, which is given again when the request is sent again.

-- Null leaves it to the server's settings; 0 is no limit.
alter table api_token
  add column requests_per_hour integer,
  add constraint api_token_requests_per_hour_range check (requests_per_hour >= 0);

-- No foreign key to the token: an answer outlives the token that it was given to by a day at most, and nobody can ask for it.
create table kept_answer (
  workspace_id text collate "C" not null,
  token_id     text collate "C" not null,
  key          text collate "C" not null,
  request_hash text collate "C" not null,
  status       integer          not null,
  content_type text             not null,
  receipt_id   text collate "C",
  body         text             not null,
  created_at   timestamptz      not null,
  constraint kept_answer_pk primary key (workspace_id, token_id, key),
  constraint kept_answer_key_form check (key ~ '^[!-~]{1,200}$'),
  constraint kept_answer_request_hash_form check (request_hash ~ '^[0-9a-f]{64}$')
);
comment on index kept_answer_pk is 'KeptAnswerStore: what was answered to a key; that there is but one answer';

create index kept_answer_created on kept_answer (created_at);
comment on index kept_answer_created is 'KeptAnswerStore: the answers that have expired, of all workspaces.';
