-- Everything in here is derived from the journal and can be thrown away at any time.
-- Nothing is refused for its length: a line that somebody else wrote must never stop this laptop's index.
-- Moments are UTC milliseconds since 1970, as they stand in the lines.

-- Every line of the journal, and where it stands.
create table operation (
    segment     integer not null,
    line_offset bigint  not null,
    id          varchar not null,
    replica     varchar not null,
    counter     bigint  not null,
    type_name   varchar not null,
    incident    varchar,
    stamp       bigint  not null,
    recorded_at bigint  not null,
    constraint operation_key primary key (segment, line_offset)
);
create index operation_by_id on operation (id);
create index operation_by_chain on operation (replica, counter);

-- The incidents as they stand now.
create table incident (
    id         varchar not null primary key,
    title_ko   varchar not null,
    title_en   varchar not null,
    severity   varchar not null,
    phase      varchar not null,
    started_at bigint,
    closed_at  bigint,
    touched_at bigint,
    folded     varchar not null
);

-- The entries as they stand now; folded is the text to search, print tells whether the row is what the fold says.
create table entry (
    id          varchar not null primary key,
    incident    varchar not null,
    number      varchar not null,
    kind        varchar not null,
    occurred_at bigint  not null,
    recorded_at bigint  not null,
    text_ko     varchar not null,
    text_en     varchar not null,
    folded      varchar not null,
    struck      boolean not null,
    pinned      boolean not null,
    print       bigint  not null
);
create index entry_by_time on entry (incident, occurred_at);
create index entry_by_record on entry (recorded_at);

-- What entries that are not struck report of services and functions.
create table state_point (
    entry    varchar not null,
    nth      integer not null,
    incident varchar not null,
    target   varchar not null,
    state    varchar,
    at       bigint  not null,
    constraint state_point_key primary key (entry, nth)
);
create index state_point_by_target on state_point (incident, target, at);

-- One row: how far the journal is in here, and with which rules. It changes in the same transaction as the rest.
create table position (
    id             integer not null primary key,
    schema_version integer not null,
    fold_version   integer not null,
    segment        integer not null,
    end_offset     bigint  not null,
    line_segment   integer not null,
    line_offset    bigint  not null,
    line_id        varchar not null
);
