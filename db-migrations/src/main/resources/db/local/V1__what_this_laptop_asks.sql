-- Everything in here is derived from the journal and can be thrown away at any time.

create table operation (
    id           binary(32)   not null primary key,
    replica      varchar(64)  not null,
    counter      bigint       not null,
    stamp        varchar(64)  not null,
    type_name    varchar(64)  not null,
    incident     varchar(64),
    segment      varchar(64)  not null,
    offset_bytes bigint       not null,
    recorded_at  timestamp(6) with time zone not null
);
create index operation_by_chain on operation (replica, counter);

create table incident (
    id         varchar(64)  not null primary key,
    title      varchar      not null,
    severity   varchar(8),
    status     varchar(32)  not null,
    started_at timestamp(6) with time zone,
    closed_at  timestamp(6) with time zone
);

create table entry (
    id          varchar(64)  not null primary key,
    incident    varchar(64)  not null,
    kind        varchar(32)  not null,
    author      varchar(128) not null,
    said        varchar      not null,
    occurred_at timestamp(6) with time zone not null,
    recorded_at timestamp(6) with time zone not null
);
create index entry_by_time on entry (incident, occurred_at);

create table state_span (
    operation_id varchar(64)  not null,
    incident     varchar(64)  not null,
    service      varchar(128) not null,
    function_id  varchar(128),
    state        varchar(32)  not null,
    since        timestamp(6) with time zone not null,
    until_at     timestamp(6) with time zone,
    constraint state_span_key primary key (operation_id, service)
);

create table position (
    id        integer     not null primary key,
    segment   varchar(64) not null,
    folded    bigint      not null,
    last_hash binary(32)
);
