package bonghwa.bench;

import bonghwa.house.Excused;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Whether a server lets in as many at once as a measurement needs; said before anything is made of its database. */
@Excused(
        rule = "SQL_STAYS_IN_STORE_AND_SYNC",
        reason = "what is measured stands beside the same done raw, which is SQL and nothing else")
record ServerLimits(int most, int free) {

    /** A laptop has two connections, and what is done raw beside it has two. */
    private static final int EACH = 4;

    private static final int BESIDE = 20;

    private static final String ASKED = """
        select current_setting('max_connections')::int, current_setting('max_connections')::int
          - current_setting('superuser_reserved_connections')::int
          - (select count(*)::int from pg_stat_activity where backend_type = 'client backend')
        """;

    static ServerLimits of(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet limits = statement.executeQuery(ASKED)) {
            limits.next();
            return new ServerLimits(limits.getInt(1), limits.getInt(2));
        }
    }

    /** Refuses a server that would turn some of them away in the middle. */
    void suffice(SyncBench.Size size) throws IOException {
        int needed = EACH * Math.max(size.crowd(), size.writers()) + BESIDE;
        if (free < needed) {
            throw new IOException(
                    "the server lets in %d more connections, this needs %d: set max_connections to %d or more"
                            .formatted(free, needed, most + needed - free));
        }
    }
}
