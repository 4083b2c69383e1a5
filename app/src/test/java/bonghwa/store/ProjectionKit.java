package bonghwa.store;

import bonghwa.domain.Room;
import bonghwa.op.Line;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A store on the real disk with a journal, a room that grows with it, and what its database says. */
final class ProjectionKit implements AutoCloseable {

    /** What the database answers: every row of every table but the position, and some searches. */
    record Answers(List<String> rows, List<IncidentFound> incidents, List<EntryFound> entries) {}

    final NioDisk disk = new NioDisk();
    final StoreFolder store;
    final Journal journal;
    private final Lines lines;
    private final Rooms rooms;
    Room room = Room.EMPTY;

    ProjectionKit(Path folder, long seed) throws IOException, JournalFailure {
        this.store = new StoreFolder(folder);
        this.lines = new Lines(seed);
        this.rooms = new Rooms(seed);
        this.journal = Journal.open(disk, store, new JournalSettings(100_000, 0), At.START, (_, _) -> {})
                .journal();
    }

    Rooms rooms() {
        return rooms;
    }

    /** One commit, in the journal and in the projection. */
    void commit(Projection projection) throws JournalFailure, ProjectionFailure {
        Room before = room;
        List<Placed> placed = record();
        projection.apply(placed, before, room, journal.end());
    }

    /** One commit of which the projection hears nothing. */
    List<Placed> record() throws JournalFailure {
        List<Line> batch = lines.anyBatch();
        At end = journal.append(batch);
        room = rooms.next(room);
        long length = 1;
        for (Line line : batch) {
            length += line.toBytes().length;
        }
        List<Placed> placed = new ArrayList<>();
        long offset = end.offset() - length;
        for (Line line : batch) {
            placed.add(new Placed(line, new At(end.segment(), offset)));
            offset += line.toBytes().length;
        }
        return placed;
    }

    Projection caughtUp() throws ProjectionFailure {
        Projection projection = Projection.open(disk, store);
        projection.catchUp(room, journal.end());
        return projection;
    }

    Answers answers(Projection projection) throws ProjectionFailure, SQLException {
        return new Answers(
                rows(),
                projection.search().incidents("", 1000),
                projection.search().entries("로그인 복구", 100_000));
    }

    private List<String> rows() throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection more = DriverManager.getConnection("jdbc:h2:file:" + store.room(), "sa", "");
                Statement statement = more.createStatement()) {
            for (String table : List.of("operation", "incident", "entry", "state_point")) {
                try (ResultSet found = statement.executeQuery("select * from " + table + " order by 1, 2")) {
                    while (found.next()) {
                        rows.add(table + row(found));
                    }
                }
            }
        }
        return rows;
    }

    private static String row(ResultSet found) throws SQLException {
        StringBuilder row = new StringBuilder();
        for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
            row.append('|').append(found.getString(i));
        }
        return row.toString();
    }

    @Override
    public void close() throws IOException {
        journal.close();
    }
}
