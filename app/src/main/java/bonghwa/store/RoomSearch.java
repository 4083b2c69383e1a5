package bonghwa.store;

import static bonghwa.db.local.Tables.ENTRY;
import static bonghwa.db.local.Tables.INCIDENT;

import bonghwa.domain.Text;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Finds incidents and entries by words, over everything that was ever recorded here. Words are found inside words, in Korean
 * and English, whatever their case and however their Hangul is composed. For the query lane alone; never interrupted.
 */
public final class RoomSearch {

    private final DSLContext sql;

    RoomSearch(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * The incidents in which each of the words stands, in the title or in some entry, the one touched last first. Without words:
     * all of them.
     */
    public List<IncidentFound> incidents(String words, int limit) throws ProjectionFailure {
        List<Condition> each = new ArrayList<>();
        for (String word : words(words)) {
            String pattern = Folding.pattern(word);
            each.add(INCIDENT.FOLDED
                    .like(pattern, '!')
                    .or(DSL.exists(DSL.selectOne()
                            .from(ENTRY)
                            .where(ENTRY.INCIDENT.eq(INCIDENT.ID))
                            .and(ENTRY.FOLDED.like(pattern, '!')))));
        }
        try {
            return sql.selectFrom(INCIDENT)
                    .where(DSL.and(each))
                    .orderBy(INCIDENT.TOUCHED_AT.desc(), INCIDENT.ID)
                    .limit(limit)
                    .fetch(row -> new IncidentFound(
                            row.getId(),
                            new Text(row.getTitleKo(), row.getTitleEn()),
                            row.getSeverity(),
                            row.getPhase(),
                            instant(row.getStartedAt()),
                            instant(row.getClosedAt()),
                            instant(row.getTouchedAt())));
        } catch (DataAccessException e) {
            throw new ProjectionFailure("incidents cannot be searched", e);
        }
    }

    /** The entries of all incidents in which each of the words stands, the newest first. */
    public List<EntryFound> entries(String words, int limit) throws ProjectionFailure {
        List<Condition> each = new ArrayList<>();
        words(words).forEach(word -> each.add(ENTRY.FOLDED.like(Folding.pattern(word), '!')));
        try {
            return sql.selectFrom(ENTRY)
                    .where(DSL.and(each))
                    .orderBy(ENTRY.OCCURRED_AT.desc(), ENTRY.RECORDED_AT.desc(), ENTRY.ID)
                    .limit(limit)
                    .fetch(row -> new EntryFound(
                            row.getId(),
                            row.getIncident(),
                            row.getNumber(),
                            row.getKind(),
                            Instant.ofEpochMilli(row.getOccurredAt()),
                            new Text(row.getTextKo(), row.getTextEn()),
                            row.getStruck()));
        } catch (DataAccessException e) {
            throw new ProjectionFailure("entries cannot be searched", e);
        }
    }

    private static List<String> words(String words) {
        return Arrays.stream(words.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static @Nullable Instant instant(@Nullable Long millis) {
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }
}
