package bonghwa.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A turn of the matter itself, which the record holds but no entry tells: that it was declared, given another severity, that the
 * work came into a phase, that somebody took command. The id is that of the record that says so.
 */
public record Turn(What what, Instant at, Mark mark) {

    private static final Comparator<Turn> ORDER = Comparator.comparing(Turn::at)
            .thenComparing(Turn::mark)
            .thenComparing(t -> t.what().ordinal());

    /** What it was that happened. */
    public sealed interface What {

        /** Several things may be said in one record, the declaration first. */
        int ordinal();

        /** Somebody declared it, as of that severity, which may not be set yet. */
        record Declared(Severity severity) implements What {
            @Override
            public int ordinal() {
                return 0;
            }
        }

        /** It is of that severity from now on. */
        record Graded(Severity before, Severity severity) implements What {
            @Override
            public int ordinal() {
                return 1;
            }
        }

        /** The work came into that phase. */
        record Reached(Phase phase) implements What {
            @Override
            public int ordinal() {
                return 2;
            }
        }

        /** That person took command. */
        record Commanded(String person) implements What {
            @Override
            public int ordinal() {
                return 3;
            }
        }
    }

    /** All turns of that incident, in the order in which they happened; what is only planned is none. */
    public static List<Turn> of(Incident incident) {
        List<Turn> turns = new ArrayList<>();
        grades(incident, turns);
        incident.steps().forEach(s -> turns.add(new Turn(new What.Reached(s.phase()), s.occurred(), s.mark())));
        incident.assignments().stream()
                .filter(a -> a.duty().sole() && !a.from().isAfter(a.mark().recordedAt()))
                .forEach(a -> turns.add(new Turn(new What.Commanded(a.person()), a.from(), a.mark())));
        turns.sort(ORDER);
        return List.copyOf(turns);
    }

    /** The declaration, and each severity after it that is another one. */
    private static void grades(Incident incident, List<Turn> turns) {
        Mark declared = incident.declared();
        Severity before = Severity.UNSET;
        if (declared != null) {
            before = incident.facts().severities().versions().stream()
                    .filter(v -> v.mark().id().equals(declared.id()))
                    .findFirst()
                    .map(Version::value)
                    .orElse(Severity.UNSET);
            turns.add(new Turn(new What.Declared(before), declared.recordedAt(), declared));
        }
        for (Version<Severity> version : incident.facts().severities().versions()) {
            boolean later = declared == null || !version.mark().id().equals(declared.id());
            if (later && version.value() != before) {
                turns.add(new Turn(
                        new What.Graded(before, version.value()), version.mark().recordedAt(), version.mark()));
                before = version.value();
            }
        }
    }

    /** Where it stands among the entries. */
    public Moment place() {
        return new Moment(at, mark.recordedAt(), mark.id());
    }
}
