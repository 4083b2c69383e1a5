-- The same as in PostgreSQL: what a line is about and when it was stamped, so that the newest incident is seen before the rest.

create alias line_topic for 'bonghwa.sync.LineColumns.topic';
create alias line_stamped for 'bonghwa.sync.LineColumns.stamped';
alter table line add column topic varchar(64) generated always as (line_topic(line));
alter table line add column stamped bigint not null generated always as (line_stamped(line));
create index line_topics on line (topic, stamped);
create index line_newest on line (stamped);
