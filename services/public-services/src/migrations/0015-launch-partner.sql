-- Another regency that opens a place of its own on the same day, of whatever province (B1: Blora, Kendal, Yogyakarta). The row lives with who
-- asks; who is asked sees this row and nothing else of that tenant, and writes its answer into it. See docs/adr/0019.
create table launch_partner (
  region text not null,
  id uuid not null,
  launch_id uuid not null,
  lead_place_name text not null,
  partner_region text not null,
  -- Copies of the launch: local date, and who is to open it.
  planned_on date not null,
  guest text,
  answer text check (answer in ('accepted', 'ready', 'declined')),
  -- The day that the answer is for: where the launch moves, it is asked for anew.
  answered_for date,
  -- A place of the partner's own tenant, which is why no foreign key leads there.
  place_id uuid,
  place_name text,
  reason text,
  version int not null,
  primary key (region, id),
  unique (region, launch_id, partner_region),
  foreign key (region, launch_id) references launch (region, id),
  check (partner_region <> region)
);
select rakor_tenant_table('launch_partner');
create index launch_partner_asked on launch_partner (partner_region, id);

do $$
declare
  app text := current_schema() || '_app';
  shared text := 'partner_region = nullif(current_setting(''app.region'', true), '''')';
begin
  execute format('create policy partner on launch_partner for select using (%s)', shared);
  execute format('create policy partner_answers on launch_partner for update using (%s) with check (%s)', shared, shared);
  execute format('revoke update, delete on launch_partner from %I', app);
  -- The lead moves the day, the partner answers; who was asked by whom stands.
  execute format('grant update (planned_on, guest, answer, answered_for, place_id, place_name, reason, version) on launch_partner to %I', app);
end $$;
