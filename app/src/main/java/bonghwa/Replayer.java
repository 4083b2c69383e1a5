package bonghwa;

import bonghwa.cli.Failure;
import bonghwa.cli.Program;
import bonghwa.domain.Author;
import bonghwa.domain.Incident;
import bonghwa.domain.Mark;
import bonghwa.domain.Room;
import bonghwa.exchange.RecordedEvent;
import bonghwa.exchange.RecordedIncident;
import bonghwa.op.Clockwork;
import bonghwa.replica.Commands;
import bonghwa.replica.Declaration;
import bonghwa.replica.Draft;
import bonghwa.replica.RandomText;
import bonghwa.replica.SimulatedClock;
import bonghwa.replica.Typist;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/**
 * Plays a recorded incident into a replay store: whenever the simulated clock has passed the moment of an event, the event is
 * recorded, as somebody in that room would have. What was recorded tells where to go on. Not for the FX thread: it waits.
 */
final class Replayer {

    /** The author's role of what a replay records, so that it can be told from what people add. */
    private static final Typist REPLAY = new Typist(null, "replay");
    /** Where the window of the recorded weekend opens. */
    private static final Instant DEMO_OPENS = Instant.parse("2022-10-16T12:44:00Z");

    private final Owned owned;
    private final RecordedIncident incident;
    private final SimulatedClock clock;
    private final Commands commands;
    private final double speed;
    private final Instant opens;
    private int next;

    private Replayer(Owned owned, Machinery machinery, RecordedIncident incident, double speed, boolean demo) {
        this.owned = owned;
        this.incident = incident;
        this.clock = (SimulatedClock) owned.store().clock();
        this.commands = new Commands(owned.store().replica(), new RandomText(machinery.random()));
        this.speed = speed;
        this.opens = demo ? DEMO_OPENS : incident.opens();
        commands.typing(REPLAY);
        next = recorded(owned.store().room());
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
        Replayer replayer = new Replayer(owned, machinery, replay.incident(), replay.speed(), replay.demo());
        if (owned.store().room().declared().isEmpty()) {
            replayer.declare();
        }
        return replayer;
    }

    /** The replay that goes on in a store, if there is one: the recorded weekend. */
    static Optional<Replayer> goingOn(Owned owned, Machinery machinery) {
        return Optional.empty();
    }

    private void declare() throws Failure {
        clock.run(0);
        await(commands.importCatalogue(incident.catalogue(), true));
        await(commands.declare(
                new Declaration(incident.title(), incident.severity(), incident.started(), incident.zone())));
    }

    /** How many events of the recorded incident stand in the room already; they are recorded in their order. */
    private int recorded(Room room) {
        return room.declared().stream()
                .filter(i -> i.declared() != null
                        && REPLAY.equals(typist(i.declared().author())))
                .mapToInt(Replayer::recorded)
                .sum();
    }

    private static int recorded(Incident incident) {
        long entries = incident.log().entries().stream()
                .filter(e -> replayed(e.mark()))
                .count();
        long steps = incident.steps().stream().filter(s -> replayed(s.mark())).count();
        long duties =
                incident.assignments().stream().filter(a -> replayed(a.mark())).count();
        long notices =
                incident.notices().stream().filter(n -> replayed(n.mark())).count();
        return Math.toIntExact(entries + steps + duties + notices);
    }

    private static boolean replayed(Mark mark) {
        return REPLAY.equals(typist(mark.author()));
    }

    /** Records everything at once; the clock then stands at the last entry and runs on. */
    void all() throws Failure {
        clock.run(0);
        until(incident.ends());
        clock.run(1);
    }

    /** Goes to the moment at which the window opens. */
    void openingMoment() throws Failure {
        clock.run(0);
        until(opens);
        clock.forwardTo(opens);
        clock.run(speed);
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

    /** Records what has happened by the clock's time. */
    void catchUp() throws Failure {
        until(clock.instant());
    }

    /** Records all events up to that moment; the clock goes along where it stands. */
    private void until(Instant moment) throws Failure {
        String id = incidentId();
        while (next < incident.events().size()
                && !incident.events().get(next).at().isAfter(moment)) {
            RecordedEvent event = incident.events().get(next);
            if (clock.speed() == 0) {
                // What happened at one minute is recorded one after the other, or its order would be lost.
                Instant now = clock.instant();
                clock.forwardTo(event.at().isAfter(now) ? event.at() : now.plusMillis(1));
            }
            await(commands.commit((_, numbers) -> List.of(new Draft(id, event.operation(numbers::next), List.of()))));
            next++;
        }
    }

    /** The incident that this replay declared. */
    private String incidentId() {
        return owned.store().room().declared().stream()
                .filter(i -> i.declared() != null
                        && REPLAY.equals(typist(i.declared().author())))
                .map(Incident::id)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the replay has declared no incident"));
    }

    private static Typist typist(Author author) {
        return new Typist(author.person(), author.role());
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
