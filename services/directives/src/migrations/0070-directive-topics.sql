-- Strategic issues that a directive is about (N2); one may be about several, and most are about none.
alter table directive add column topics text[] not null default '{}'
  check (topics <@ array['civil-servants', 'digital-services', 'disasters', 'economic-growth', 'education', 'health', 'inflation', 'poverty',
                         'small-enterprises', 'stunting', 'tourism', 'unemployment']);
