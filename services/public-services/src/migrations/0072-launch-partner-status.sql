-- Whether the launch to which somebody was asked is still to come, held or called off: a copy, as its day is, because the launch is another tenant's.
alter table launch_partner add column launch_status text not null default 'planned' check (launch_status in ('planned', 'held', 'cancelled'));

-- The owner itself is under the policies: it steps past them here.
alter table launch_partner no force row level security;
alter table launch no force row level security;
update launch_partner p set launch_status = l.status from launch l where l.region = p.region and l.id = p.launch_id;
alter table launch_partner force row level security;
alter table launch force row level security;

do $$ begin
  execute format('grant update (launch_status) on launch_partner to %I', current_schema() || '_app');
end $$;
