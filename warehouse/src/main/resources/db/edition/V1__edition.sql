-- The tables of one published edition. Months are their first days.

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
