-- What a province read of a day in the past had no index, and what it reads of today asked for the same: `superseded_at` is compared, not only null.
-- Few figures are ever corrected, so an index of all of them is hardly longer; `region` is there for the policy, so that sums read nothing else.
drop index figure_province;
create index figure_province on figure (province, indicator_code, period, part, place)
  include (region, numerator, denominator, approved_at, superseded_at);
