-- Who lets dropped parts of requests take effect, or says that they need not, is written down like a change of a setting.
alter table audit drop constraint audit_area_known;
alter table audit add constraint audit_area_known check (
  area in ('WORKSPACE', 'LEAD_FIELDS', 'CUSTOM_ACTIONS', 'LEAD_STAGES', 'TOKENS', 'TEAM', 'ACCOUNT', 'INTAKE'));
