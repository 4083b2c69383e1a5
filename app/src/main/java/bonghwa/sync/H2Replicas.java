package bonghwa.sync;

import bonghwa.op.VersionVector;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The replicas that a hub's table in H2 holds lines of. */
record H2Replicas(Connection connection) {

    Set<String> uneven() throws SQLException {
        return new HashSet<>(texts(H2Sql.UNEVEN));
    }

    /** Those with more than somebody has; {@code but}: without these. */
    List<String> withNews(VersionVector have, Collection<String> but) throws SQLException {
        Set<String> replicas = new TreeSet<>(texts(H2Sql.REPLICAS));
        replicas.removeAll(but);
        List<Long> counters = replicas.stream().map(have::counter).toList();
        try (PreparedStatement select = connection.prepareStatement(H2Sql.WITH_NEWS)) {
            select.setArray(1, connection.createArrayOf("varchar", replicas.toArray()));
            select.setArray(2, connection.createArrayOf("bigint", counters.toArray()));
            return texts(select);
        }
    }

    private List<String> texts(String query) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(query)) {
            return texts(select);
        }
    }

    private static List<String> texts(PreparedStatement select) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
