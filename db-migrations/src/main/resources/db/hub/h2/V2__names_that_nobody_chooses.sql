-- The same as in PostgreSQL, in a database that one laptop hosts. Its functions are Java (bonghwa.sync.LineColumns: name and methods
-- stand in every hub's file, so they stay). A generated column cannot be given a value by anybody, not even by the administrator.

create alias line_fits for 'bonghwa.sync.LineColumns.fits';
create alias line_id for 'bonghwa.sync.LineColumns.id';
create alias line_said for 'bonghwa.sync.LineColumns.said';
create alias line_odd for 'bonghwa.sync.LineColumns.odd';
create alias line_print for 'bonghwa.sync.LineColumns.print';
create alias line_cut for 'bonghwa.sync.LineColumns.cut';

alter table line alter column line set data type varbinary(1048576);
alter table line add constraint form check (line_fits(line));

alter table line drop column pushed_by;
alter table line drop column arrived;
alter table line add column pushed_by varchar(128) not null generated always as (lower(session_user));
alter table line add column arrived timestamp with time zone not null generated always as (current_timestamp);
alter table line add column id varchar(43) not null generated always as (line_id(line));
alter table line add column said varchar(43) not null generated always as (line_said(line));

-- A payload that is not the one which the head names; the hash of all bytes; how far head and signature reach, with both tabs.
alter table line add column odd boolean not null generated always as (line_odd(line));
alter table line add column print varchar(43) not null generated always as (line_print(line));
alter table line add column cut integer not null generated always as (line_cut(line));

alter table line add primary key (replica, counter, id, said);
create index line_odd_ones on line (odd, replica);

insert into hub (id, wire) values (cast(random_uuid() as varchar), 1);
