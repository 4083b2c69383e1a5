package bonghwa.sync;

/** The statements on a hub's table in H2. It has neither lateral joins nor skip scans but for one distinct column, so they are small. */
final class H2Sql {

    static final String REPLICAS = "select distinct replica from bonghwa.line";

    /** Those with a gap, or with more than one row under a counter. */
    static final String UNEVEN = """
        select replica from bonghwa.line group by replica
        having count(*) <> max(counter) or count(*) <> count(distinct counter)
        union select replica from bonghwa.line where odd
        """;

    static final String ENDS = """
        select l.replica, l.counter, l.id, substring(l.line from 1 for l.cut), '', l.odd
        from (select replica, max(counter) as top from bonghwa.line group by replica) e
        join bonghwa.line l on l.replica = e.replica and l.counter = e.top
        """;

    static final String WITH_NEWS = """
        select have.replica from unnest(?, ?) as have(replica, counter)
        where exists (select 1 from bonghwa.line l where l.replica = have.replica and l.counter > have.counter)
        order by have.replica
        """;

    private static final String HEAD = "select replica, counter, id, substring(line from 1 for cut), pushed_by, odd";
    private static final String WHOLE = "select replica, counter, id, line, pushed_by, odd";
    private static final String SORTED = " order by replica, counter, id, said";

    private static final String NEWER = " from bonghwa.line where replica = ? and counter > ?" + SORTED + " limit ?";

    static final String NEWER_LINES = WHOLE + NEWER;

    static final String NEWER_HEADS = HEAD + NEWER;

    /** The same statements as in PostgreSQL. */
    static final String SHELVES = PostgresSql.SHELVES;

    static final String SOME_SHELVES = PostgresSql.SOME_SHELVES;

    static final String SPOTS = "select replica, counter, id, substring(line from 1 for cut), '', odd, print"
            + " from bonghwa.line where replica = ? and counter between ? and ?" + SORTED;

    static final String LINES =
            WHOLE + " from bonghwa.line where replica = ? and counter = any(?) and not (print = any(?))" + SORTED;

    static final String PUSH =
            "insert into bonghwa.line (replica, counter, line) values (?, ?, ?) on conflict do nothing";

    /** The hash of no payload. */
    private static final String NOTHING = "'47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU'";

    /** A line without payload for each of those that has one. */
    static final String HOLES = "insert into bonghwa.line (replica, counter, line)"
            + " select distinct replica, counter, substring(line from 1 for cut) || X'0a' from bonghwa.line"
            + " where id = any(?) and said <> " + NOTHING + " on conflict do nothing";

    static final String TAKE = "delete from bonghwa.line where id = any(?) and said <> " + NOTHING;

    static final String COUNT = "select count(*) from bonghwa.line";

    private H2Sql() {}
}
