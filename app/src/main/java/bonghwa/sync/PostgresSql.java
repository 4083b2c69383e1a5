package bonghwa.sync;

/** The statements on a hub's table. All texts are compared byte by byte, so the order is the same on every server. */
final class PostgresSql {

    /** The replicas, by jumping from one to the next in the primary key: thousands of times faster than looking at all rows. */
    private static final String REPLICAS = """
        with recursive jump(replica) as (
          (select replica from bonghwa.line order by replica limit 1)
          union all
          select (select l.replica from bonghwa.line l where l.replica > jump.replica order by l.replica limit 1)
          from jump where jump.replica is not null),
        replicas as (select replica from jump where replica is not null and replica <> all (?))
        """;

    /** Those with a payload that the head does not name. */
    static final String ODD = "select distinct replica from bonghwa.line where odd";

    /** The rows behind one, in the order of the primary key. */
    private static final String BEHIND = " from bonghwa.line where (replica, counter, id, said) > (?, ?, ?, ?)"
            + " order by replica, counter, id, said";

    /**
     * Those whose rows do not follow each other one by one, of so many rows behind one. A counter may be the greatest that there is:
     * nothing may be added to it.
     */
    static final String UNEVEN = """
        select replica from (
          select replica, counter, lag(counter, 1, case when replica = ? then ? else 0 end)
            over (partition by replica order by counter, id, said) as before
          from (select replica, counter, id, said %s limit ?) page) steps
        group by replica having bool_or(counter - 1 <> before)
        """.formatted(BEHIND);

    /** So many rows behind one. */
    static final String FURTHER = "select replica, counter, id, said" + BEHIND + " offset ? limit 1";

    static final String ENDS = REPLICAS + """
        select e.replica, e.counter, e.id, e.head, '', e.odd from replicas cross join lateral (
          select l.replica, l.counter, l.id, l.odd, substring(l.line for position('\\x09'::bytea in l.line) + 87) as head
          from bonghwa.line l where l.replica = replicas.replica order by l.counter desc limit 1) e
        """;

    private static final String NEWER = """
        select n.replica, n.counter, n.id, %s, n.pushed_by, n.odd from replicas
        left join unnest(?, ?) as have(replica, counter) on have.replica = replicas.replica
        cross join lateral (
          select l.* from bonghwa.line l
          where l.replica = replicas.replica and l.counter > coalesce(have.counter, 0)
          order by l.counter, l.id, l.said limit ?) n
        limit ?
        """;

    /** What goes beyond the bytes of a page is not even sent: it may be gigabytes. */
    static final String NEWER_LINES = "select replica, counter, id, line, pushed_by, odd from (select p.*,"
            + " sum(octet_length(line)) over (rows unbounded preceding) - octet_length(line) as before from ("
            + REPLICAS + NEWER.formatted("n.line") + ") p) q where before < " + Fill.MOST;

    static final String NEWER_HEADS =
            REPLICAS + NEWER.formatted("substring(n.line for position('\\x09'::bytea in n.line) + 87)");

    private static final String PRINT = "translate(encode(sha256(line), 'base64'), '+/=', '-_')";

    static final String SHELVES =
            "select counter / " + Tangle.SHELF + ", count(*) from bonghwa.line where replica = ? group by 1";

    static final String SOME_SHELVES = """
        select n, (select count(*) from bonghwa.line where replica = ? and counter between n * %1$d and n * %1$d + %1$d - 1)
        from unnest(?) as shelf(n)
        """.formatted(Tangle.SHELF);

    static final String SPOTS = """
        select replica, counter, id, substring(line for position('\\x09'::bytea in line) + 87), '', odd, %s
        from bonghwa.line where replica = ? and counter between ? and ? order by counter, id, said
        """.formatted(PRINT);

    static final String LINES = """
        select replica, counter, id, line, pushed_by, odd from bonghwa.line
        where replica = ? and counter = any (?) and (? or %s <> all (?))
        order by counter, id, said
        """.formatted(PRINT);

    static final String PUSH =
            "insert into bonghwa.line (replica, counter, line) values (?, ?, ?) on conflict do nothing";

    /** In one statement, so in one transaction and one way there and back. */
    static final String PUSH_A_FEW =
            "insert into bonghwa.line (replica, counter, line) select * from unnest(?, ?, ?) on conflict do nothing";

    static final String PUSH_A_FEW_AND_RING = "with put as (" + PUSH_A_FEW + ") select pg_notify('bonghwa', '')";

    private static final String NOTHING = "'47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU'";

    /** A line without payload for each of those that has one, under the account of whoever brought it. */
    static final String HOLES = """
        insert into bonghwa.line (replica, counter, line, pushed_by)
        select distinct on (replica, counter, id) replica, counter,
          substring(line from 1 for position('\\x09'::bytea in line) + 87) || '\\x0a'::bytea, pushed_by
        from bonghwa.line where id = any (?) and said <> %s on conflict do nothing
        """.formatted(NOTHING);

    static final String TAKE = "delete from bonghwa.line where id = any (?) and said <> " + NOTHING;

    private PostgresSql() {}
}
