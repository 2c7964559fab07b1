-- How many entries a lead's timeline has is kept with the lead, so that a page of a long timeline costs no more than one of a short timeline. Whoever adds
-- entries holds the lead, and writes it anyway.
alter table lead add column timeline_length bigint;

-- As the table is written anew for this, so are its indexes: an update of all leads would add to each of them once more.
create function pg_temp.timeline_length(workspace text, lead text) returns bigint volatile language sql as
  'select count(*) from action where workspace_id = workspace and lead_id = lead';
alter table lead alter column timeline_length type bigint using pg_temp.timeline_length(workspace_id, id);
drop function pg_temp.timeline_length;

alter table lead alter column timeline_length set not null;
alter table lead add constraint lead_timeline_length_range check (timeline_length >= 0);

comment on index action_timeline is 'TimelineStore: a lead''s timeline, newest first, and how many of its entries a filter lets through';
