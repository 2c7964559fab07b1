-- Fields are never deleted, since old values would lose their meaning. One that nobody needs any more is retired instead: its values stay
-- readable, and it takes no new ones.
alter table field add column retired boolean not null default false;
