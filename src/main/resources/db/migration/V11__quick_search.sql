-- Leads found by what somebody types: the beginnings of the words of a name, of a phone number, of an e-mail address. See docs/adr/0016-list-leads-for-people.md.

-- Words are folded as LeadWords folds what is typed: lower case, without accents, without punctuation. A word begins with the last digits of its workspace's id, so
-- that a search in one workspace does not read through the words of another. Phones and e-mail addresses are one word each.
alter table lead add column words tsvector not null generated always as (array_to_tsvector(string_to_array(
  right(workspace_id, 8) || regexp_replace(
    regexp_replace(
      regexp_replace(normalize(lower(left(coalesce(fields ->> 'name', ''), 200) collate pg_unicode_fast), nfd), U&'[\0300-\036F]', '', 'g'),
      U&'[\0001-\002F\003A-\0040\005B-\0060\007B-\00BF\2000-\206F\3000-\303F]+', ' ', 'g')
    || ' ' || left(coalesce(fields ->> 'phone', ''), 40)
    || ' ' || regexp_replace(
      normalize(lower(left(coalesce(fields ->> 'email', ''), 200) collate pg_unicode_fast), nfd), U&'[\0300-\036F]', '', 'g'),
    ' +', ' ' || right(workspace_id, 8), 'g'),
  ' '))) stored;
create index lead_words on lead using gin (words) with (fastupdate = off);
comment on index lead_words is 'LeadListStore: leads by the beginnings of words';

create index lead_unassigned on lead (workspace_id, id) where fields ->> 'assignee' is null;
comment on index lead_unassigned is 'LeadListStore: leads that nobody owns, newest first';
