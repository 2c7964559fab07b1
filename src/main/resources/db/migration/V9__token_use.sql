-- When a token was last used, so that people see which ones can go. Written once a minute at most for each token, and in no index: the row
-- stays where it is.
alter table api_token add column last_used_at timestamptz;
