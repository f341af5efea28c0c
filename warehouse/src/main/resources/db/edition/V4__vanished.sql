-- Rows of the source that stand, and those that are in no figure though nothing is wrong with them.

create table dataset_month (      -- grain: dataset, kind, month, unit
    dataset varchar not null,
    kind    varchar not null,     -- standing:     a row that stands and was not taken back; month of its own date
                                  -- taken_back:   a row that stands and takes its key back (作废); month of its own date
                                  -- ineffective:  a row that takes its key back, but a later row stands; month of its own date
                                  -- no_place:     a row that a fact would count in this month, but its division has no
                                  --               place on the month's list
                                  -- out_of_scope: likewise, but its division is out of scope (Kinmen, Mazu)
    month   date    not null,
    unit    varchar not null,     -- county, prefecture or province of the newest list
    rows    bigint  not null
);
