package bonghwa.cli;

import bonghwa.bench.Figure;
import bonghwa.bench.Parts;
import bonghwa.domain.Language;
import bonghwa.exchange.RecordedIncident;
import bonghwa.op.Clockwork;
import bonghwa.sync.Invitation;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the root hands in: stores, windows, and the care of stores. Where a store is null, the platform's data folder is meant. */
public interface Program {

    /** What a command does with an open store; the answer is its exit code. */
    @FunctionalInterface
    interface Work {
        int on(Session session) throws Failure;
    }

    /** A command line as it was typed, so that the owner of the store can run it as it is. */
    record Typed(List<String> arguments, Console console) {
        public Typed {
            arguments = List.copyOf(arguments);
        }

        /** The language that was asked for by {@code --lang}, where one was. */
        public Optional<Language> language() {
            return Stream.of(Language.values())
                    .filter(l -> asked(l.name().toLowerCase(Locale.ROOT)))
                    .findFirst();
        }

        private boolean asked(String language) {
            int at = arguments.indexOf("--lang");
            return arguments.contains("--lang=" + language)
                    || (at >= 0
                            && at + 1 < arguments.size()
                            && arguments.get(at + 1).equals(language));
        }
    }

    /**
     * What to replay: into which folder, at which speed (1 is the speed of the day) or at once, and whether it is the recorded
     * weekend, whose window opens at a moment of its own. {@code text}: the incident as its file has it.
     */
    record Replay(
            @Nullable Path store,
            RecordedIncident incident,
            String text,
            double speed,
            boolean instant,
            boolean demo) {}

    /** Does the work on the store: here, or by having the process that owns the store run the same command line. */
    default int on(@Nullable Path store, Typed typed, Work work) throws Failure {
        return on(store, typed, Clockwork.REAL, work);
    }

    /** The same; {@code otherwise}: the kind of time of a store that never wrote. */
    int on(@Nullable Path store, Typed typed, Clockwork otherwise, Work work) throws Failure;

    /** Exchanges with the hubs of that store until the process is ended; returns at once where somebody does so already. */
    int untilEnded(Session session) throws Failure;

    /** Opens the window and returns when it was closed. */
    int window(@Nullable Path store, Typed typed) throws Failure;

    /**
     * A wall: of that store, whoever owns it; or with a store of its own, let in at a hub by that invitation. {@code incident}: always
     * that one; {@code screen}: its number, from one; null the last one; {@code theme}: null as it was set;
     * {@code byDay}: light by day and dark by night; {@code both}: Korean and English in turns.
     */
    record Kiosk(
            @Nullable Path store,
            @Nullable Invitation invitation,
            @Nullable String incident,
            @Nullable Integer screen,
            Screens.@Nullable Theme theme,
            boolean byDay,
            boolean both) {}

    /** Shows the read-only wall, and returns when somebody left it. */
    int wall(Kiosk kiosk, Typed typed) throws Failure;

    /** Records the incident into a replay store: at once, or in a window that plays it. */
    int replay(Replay replay, Typed typed) throws Failure;

    /** The care of stores, which must work on one that cannot be opened. */
    Upkeep upkeep();

    /** What can be measured, in the order in which it is measured. */
    List<String> measurements();

    /** Measures one of them: seconds to minutes, on no store of anybody's. */
    List<Figure> bench(String measurement) throws Failure;

    /**
     * Measures the exchange through that PostgreSQL hub, which must be empty and is not any more afterwards; {@code room}: how many
     * operations the room has that somebody joins. Minutes.
     */
    List<Figure> benchSync(String hub, String password, int room, Parts parts) throws Failure;

    /** Measures the wall, also how long a change takes to it through that PostgreSQL hub, which must be empty. Minutes. */
    List<Figure> benchWall(String hub, String password) throws Failure;

    String version();

    /** What to tell of an error from below that is not our bug: a full disk, a journal that became read-only. */
    Optional<Failure> explain(Throwable error);
}
