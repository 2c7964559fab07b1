-- How many requests a token may send.

-- Null leaves it to the server's settings; 0 is no limit.
alter table api_token
  add column requests_per_hour integer,
  add constraint api_token_requests_per_hour_range check (requests_per_hour >= 0);
