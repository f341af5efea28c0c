-- The exact tables of one edition, for publication, operators' commands and verify only: no screen opens this file.
-- Months are their first days.

create table edition_month (
    month date not null,          -- a month that the edition holds
    list  date not null           -- cut-off of the division list in force at its end
);

create table division (           -- grain: list, level, code
    list        date    not null,
    level       varchar not null,
    code        varchar not null,
    name        varchar not null,
    parent_code varchar,          -- one level up; empty for the province
    kind        varchar not null,
    in_scope    boolean not null  -- false for Kinmen and Mazu: they count nowhere
);

create table declaration (        -- grain: path. The files that the edition was made by and is read by
    path    varchar not null,     -- e.g. indicators/B01.yaml
    content varchar not null
);

create table indicator (          -- the catalogue as it was
    id        varchar not null,
    level     varchar not null,   -- the lowest level that has rows
    delivered boolean not null    -- whether any row of the datasets behind it has ever been accepted
);

create table mart (               -- grain: indicator, level, month, code; 0/0 is left out
    indicator   varchar        not null,
    level       varchar        not null,
    month       date           not null,
    code        varchar        not null,
    numerator   decimal(18, 4) not null,
    denominator decimal(18, 4) not null
);

-- Signals 数据真实性疑点: findings beside the figures.

create table signal (             -- the declared signals as they were
    id        varchar not null,
    level     varchar not null,   -- the lowest level that has rows
    delivered boolean not null    -- whether rows of all datasets behind it have ever been accepted
);

create table signal_mart (        -- grain: signal, level, month, code; 0/0 is left out
    signal      varchar        not null,
    level       varchar        not null,
    month       date           not null,
    code        varchar        not null,
    numerator   decimal(18, 4) not null, -- what is flagged
    denominator decimal(18, 4) not null  -- all that is counted
);

create table signal_example (     -- grain: signal, month, unit, nth, batch, file, line: at most three a signal, month and unit
    signal      varchar not null,
    month       date    not null,
    level       varchar not null, -- of the unit: a county, or what lies above counties
    unit        varchar not null, -- as it stands on the list of the month
    nth         integer not null, -- from 1
    sentence_zh varchar not null,
    sentence_en varchar not null,
    batch       integer not null,
    file        varchar not null,
    line        integer not null  -- the first lines only
);

-- The loads.

create table batch (
    batch        integer not null,
    edition      integer not null,
    load_date    date    not null,
    withdrawn_in integer           -- the edition that took the batch back; empty for one that counts
);

create table load_file (          -- grain: batch, file; figures as they were at that load, never restated
    batch       integer not null,
    position    integer not null, -- the order in which the files were taken
    file        varchar not null,
    dataset     varchar,
    status      varchar not null, -- loaded, rejected
    message_zh  varchar not null,
    message_en  varchar not null,
    read        bigint  not null,
    accepted    bigint  not null,
    duplicate   bigint  not null,
    superseded  bigint  not null,
    quarantined bigint  not null
);

create table load_reason (        -- grain: batch, file, code; rows with at least one finding of that code
    batch integer not null,
    file  varchar not null,
    code  varchar not null,
    rows  bigint  not null
);

create table load_unit (          -- grain: batch, file, county or prefecture of the newest list that a row speaks of
    batch integer not null,
    file  varchar not null,
    unit  varchar not null
);

create table quarantine (         -- grain: batch, file, line, column: what is in quarantine now
    batch       integer not null,
    dataset     varchar not null,
    file        varchar not null,
    line        integer not null,
    code        varchar not null,
    column_name varchar not null, -- header of the offending column; empty where the whole row is meant
    row_text    varchar not null  -- the row, identity numbers, names and phones masked
);

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

-- What was checked before the edition was published, and what the checks found.

create table audit (              -- grain: check_name
    check_name  varchar not null,
    kind        varchar not null, -- structural, doubt
    blocks      boolean not null, -- whether what it finds keeps an edition from being published; a setting for doubts
    findings    bigint  not null, -- how many it found; of a structural check always 0, or there would be no edition
    accepted_by varchar,          -- the steward who released its findings; empty where nobody did
    because     varchar           -- the steward's reason
);

create table audit_finding (      -- grain: check_name, dataset, level, code, month
    check_name varchar        not null,
    severity   varchar        not null, -- report, block
    dataset    varchar        not null,
    level      varchar        not null, -- the unit that is meant, on the list of the month or else on the newest
    code       varchar        not null,
    home       varchar        not null, -- county, prefecture or province of the newest list that it belongs to
    month      date           not null,
    figure     decimal(18, 4) not null, -- what was found, e.g. the money spent
    against    decimal(18, 4) not null, -- what it was held against, e.g. the money allocated
    message_zh varchar        not null,
    message_en varchar        not null
);
