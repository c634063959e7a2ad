-- What other tenants have told organisations of a region.
create index escalation_told_addressee on escalation_told (addressee_region, told_at, escalation_id, version);
