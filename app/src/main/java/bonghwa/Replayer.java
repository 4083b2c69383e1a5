package bonghwa;

import bonghwa.cli.Failure;
import bonghwa.cli.Program;
import bonghwa.exchange.BadFile;
import bonghwa.exchange.RecordedEvent;
import bonghwa.exchange.RecordedIncident;
import bonghwa.op.Clockwork;
import bonghwa.replica.Commands;
import bonghwa.replica.Commit;
import bonghwa.replica.Declaration;
import bonghwa.replica.Draft;
import bonghwa.replica.RandomText;
import bonghwa.replica.SimulatedClock;
import bonghwa.store.LocalFiles;
import bonghwa.ui.model.Past;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Plays a recorded incident into a replay store: whenever the simulated clock has passed the moment of an event, the event is
 * recorded, as somebody in that room would have. What was recorded tells where to go on. Not for the FX thread: it waits.
 */
final class Replayer {

    private static final Logger LOG = LoggerFactory.getLogger(Replayer.class);
    /** Where the window of the recorded weekend opens. */
    private static final Instant DEMO_OPENS = Instant.parse("2022-10-16T12:44:00Z");

    /** So many events share a force at most, so that a room which plays quickly is still seen to move. */
    private static final int AT_ONCE = 128;

    private final Owned owned;
    private final RecordedIncident incident;
    private final SimulatedClock clock;
    private final Commands commands;
    private final double speed;
    private final Instant opens;
    private int next;

    private Replayer(Owned owned, Machinery machinery, RecordedIncident incident, double speed, Instant opens) {
        this.owned = owned;
        this.incident = incident;
        this.clock = (SimulatedClock) owned.store().clock();
        this.commands = new Commands(owned.store().replica(), new RandomText(machinery.random()));
        this.speed = speed;
        this.opens = opens;
        commands.typing(ReplayedRoom.AUTHOR);
        next = new ReplayedRoom(owned.store().room()).events();
    }

    /** The folder's name for a replay that was given none. */
    static String name(Program.Replay replay) {
        return replay.demo()
                ? "kakao-2022"
                : "replay-" + replay.incident().opens().getEpochSecond();
    }

    /** Begins to play the incident into that store, or goes on if it is played there already. */
    static Replayer begin(Owned owned, Machinery machinery, Program.Replay replay) throws Failure {
        if (owned.store().clockwork().kind() != Clockwork.Kind.REPLAY) {
            throw Failure.store(
                    owned.store().folder().root().toString(),
                    "trouble.not-a-replay",
                    owned.store().folder().root());
        }
        Replayer replayer = new Replayer(
                owned,
                machinery,
                replay.incident(),
                replay.speed(),
                replay.demo() ? DEMO_OPENS : replay.incident().opens());
        keep(owned, machinery, replay.text());
        if (owned.store().room().declared().isEmpty()) {
            replayer.declare();
        }
        return replayer;
    }

    /** The incident is kept beside the journal, so that the window can go on with it when it is opened again. */
    private static void keep(Owned owned, Machinery machinery, String text) throws Failure {
        try {
            new LocalFiles(machinery.disk()).writeText(owned.store().folder().replayed(), text);
        } catch (IOException e) {
            throw Failures.unreadable(owned.store().folder().root(), e);
        }
    }

    /** The replay that goes on in a store where one was begun, at the speed of the day and from where it stopped. */
    static Optional<Replayer> goingOn(Owned owned, Machinery machinery) {
        if (owned.store().clockwork().kind() != Clockwork.Kind.REPLAY
                || new ReplayedRoom(owned.store().room()).incident().isEmpty()) {
            return Optional.empty();
        }
        try {
            Optional<String> text = new LocalFiles(machinery.disk())
                    .readText(owned.store().folder().replayed());
            if (text.isEmpty()) {
                return Optional.empty();
            }
            RecordedIncident incident = RecordedIncident.read(text.get());
            return Optional.of(new Replayer(owned, machinery, incident, 1, incident.opens()));
        } catch (IOException | BadFile e) {
            LOG.warn("What is replayed here cannot be read; the room is shown as it stands", e);
            return Optional.empty();
        }
    }

    private void declare() throws Failure {
        clock.run(0);
        await(commands.importCatalogue(incident.catalogue(), true));
        await(commands.declare(
                new Declaration(incident.title(), incident.severity(), incident.started(), incident.zone())));
    }

    /** Records everything at once; the clock then stands at the last entry and runs on. */
    void all() throws Failure {
        clock.run(0);
        until(incident.ends());
        clock.run(1);
    }

    /** Goes to the moment at which the window opens. */
    void openingMoment() throws Failure {
        to(opens);
        clock.run(speed);
    }

    /** Goes on to that moment and stands there; what happens on the way is recorded at its own moment, not at the end of the way. */
    void to(Instant moment) throws Failure {
        clock.run(0);
        until(moment);
        clock.forwardTo(moment);
    }

    SimulatedClock clock() {
        return clock;
    }

    double speed() {
        return speed;
    }

    /** The first moment of the recorded incident. */
    Instant opens() {
        return incident.opens();
    }

    /** The last moment of the recorded incident. */
    Instant ends() {
        return incident.ends();
    }

    /** The room as it was known at that moment; before the declaration there was none to look at. Reads the journal. */
    Past past(Instant moment) throws IOException {
        Instant declared = new ReplayedRoom(owned.store().room()).declared().orElse(moment);
        Instant at = moment.isBefore(declared) ? declared : moment;
        return new Past(owned.store().knownAt(at), at);
    }

    /** Records what has happened by the clock's time. */
    void catchUp() throws Failure {
        until(clock.instant());
    }

    /** Records all events up to that moment; the clock goes along where it stands. */
    private void until(Instant moment) throws Failure {
        String id = new ReplayedRoom(owned.store().room())
                .incident()
                .orElseThrow(() -> new IllegalStateException("the replay has declared no incident"))
                .id();
        List<RecordedEvent> due = incident.events().stream()
                .skip(next)
                .takeWhile(event -> !event.at().isAfter(moment))
                .toList();
        for (int from = 0; from < due.size(); from += AT_ONCE) {
            List<RecordedEvent> some = due.subList(from, Math.min(from + AT_ONCE, due.size()));
            List<CompletionStage<Commit>> recorded =
                    some.stream().map(event -> record(id, event)).toList();
            for (CompletionStage<Commit> stage : recorded) {
                await(stage);
                next++;
            }
        }
    }

    /** What is handed over together is forced together; the clock, where it stands, goes along on the store lane. */
    private CompletionStage<Commit> record(String id, RecordedEvent event) {
        return commands.commit((_, numbers) -> {
            if (clock.speed() == 0) {
                // What happened at one minute is recorded one after the other, or its order would be lost.
                Instant now = clock.instant();
                clock.forwardTo(event.at().isAfter(now) ? event.at() : now.plusMillis(1));
            }
            return List.of(new Draft(id, event.operation(numbers::next), List.of()));
        });
    }

    private static void await(CompletionStage<?> stage) throws Failure {
        try {
            stage.toCompletableFuture().join();
        } catch (CompletionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw Failures.of(cause)
                    .orElseThrow(() -> new IllegalStateException("the replay could not be recorded", cause));
        }
    }
}
