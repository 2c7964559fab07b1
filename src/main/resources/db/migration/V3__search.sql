-- Search among leads, also when there are millions of them.

-- Search keys become numbers that are made of the workspace too: shorter, quicker to insert, and one workspace's keys no longer share lists with another's.
-- See docs/adr/0012-search-keys.md. What Java does in SearchKeys and Spans is done here once for the leads that are there.
drop index lead_search_keys;
alter table lead drop column search_keys;
alter table lead add column search_keys bigint[] not null default '{}';
update lead set search_keys = array(
  select distinct ('x' || left(encode(sha256(convert_to(workspace_id || ' ' || field.name || '=' || word, 'UTF8')), 'hex'), 16))::bit(64)::bigint
  from jsonb_each(fields) as field (name, value)
  cross join lateral jsonb_array_elements(
    case jsonb_typeof(field.value) when 'array' then field.value else jsonb_build_array(field.value) end) as item
  cross join lateral (
    select case jsonb_typeof(item)
      when 'string' then lower(item #>> '{}' collate pg_unicode_fast)
      when 'number' then trim_scale((item #>> '{}')::numeric)::text
      else item #>> '{}'
    end
    where jsonb_typeof(item) in ('string', 'number', 'boolean')
    union all
    select case when (item #>> '{}')::bigint >> 26 in (0, -1) then '~' else '~' || width || ':' || ((item #>> '{}')::bigint >> width) end
    from unnest(array[26, 32, 38, 44]) as width
    where jsonb_typeof(field.value) = 'number' and item #>> '{}' ~ '^-?[0-9]+$' and length(item #>> '{}') <= 17
  ) as words (word));
create index lead_search_keys on lead using gin (search_keys) with (fastupdate = off);
comment on index lead_search_keys is 'LeadSearchStore: leads by the values of their fields';

-- A lead is created in the second that its id begins with, so that the key finds periods of creation, newest first; the exact time is in it, too.
alter table lead drop constraint lead_pk;
alter table lead add constraint lead_pk primary key (workspace_id, id) include (created_at);
comment on index lead_pk is 'LeadStore: a lead by its id; LeadSearchStore: all leads, or those of a period, newest first';

-- Not the time itself: a lead that changes again on the same day needs no new entry in any index.
alter table lead add column modified_day date not null generated always as ((modified_at at time zone 'UTC')::date) stored;
create index lead_modified_day on lead (workspace_id, modified_day);
comment on index lead_modified_day is 'LeadSearchStore: leads that were changed in a period';

drop index action_timeline;
create index action_timeline on action (workspace_id, lead_id, occurred_at desc, id desc) include (type);
comment on index action_timeline is 'TimelineStore: a lead''s timeline, newest first, and how long it is';

create index action_type on action (workspace_id, type, occurred_at) include (lead_id);
comment on index action_type is 'LeadSearchStore: leads with an action of a type, or of a period';

create index action_performer on action (workspace_id, lower(performed_by), occurred_at) include (lead_id) where performed_by is not null;
comment on index action_performer is 'LeadSearchStore: leads with an action of a team member';
