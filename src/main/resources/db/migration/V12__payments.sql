-- What the payments on a lead's timeline add up to, for the head of the timeline and beside each payment: read whenever somebody opens the lead, also
-- where there are a hundred thousand entries. See docs/adr/0018-payments-in-columns.md.
alter table action
  add column payment_status text generated always as (case type when 'PAYMENT' then content ->> 'status' end) stored,
  add column payment_currency text generated always as (case type when 'PAYMENT' then content ->> 'currency' end) stored,
  add column payment_amount numeric generated always as (case type when 'PAYMENT' then (content ->> 'amount')::numeric end) stored;

create index action_payment on action (workspace_id, lead_id, occurred_at, id)
  include (payment_currency, payment_status, payment_amount)
  where type = 'PAYMENT';
comment on index action_payment is 'PaymentStore: what the payments of a lead add up to, by currency and status';
