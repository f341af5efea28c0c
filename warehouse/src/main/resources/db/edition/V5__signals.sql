-- Signals 数据真实性疑点: findings beside the figures. Months are their first days.

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
