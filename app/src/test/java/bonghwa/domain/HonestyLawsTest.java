package bonghwa.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

/** Law 5, honesty, of any outage: a state carries its age, and what nobody knows is never taken for working. */
class HonestyLawsTest {

    private static final Instant END = Story.t("12:00");

    /** A random outage: services that need each other, and reports of states, estimates and "unchanged", some still to come. */
    private static Board board(int seed, Instant at) {
        Outage outage = new Outage(seed);
        return Board.of(outage.story.catalogue(), outage.story.log(), at);
    }

    /** What stands on a board, of services and functions alike. */
    private record Shown(Target target, Reported reported, Effective effective) {

        static List<Shown> on(Board board) {
            return board.services().stream()
                    .flatMap(s -> Stream.concat(
                            Stream.of(new Shown(Target.service(s.service().id()), s.reported(), s.effective())),
                            s.functions().stream()
                                    .map(f -> new Shown(new Target.OfFunction(f.ref()), f.reported(), f.effective()))))
                    .toList();
        }
    }

    @Property(tries = 100)
    @Label("every state that is known says since when, and when somebody last said so; neither lies in the future")
    void age(@ForAll int seed) {
        assertThat(Shown.on(board(seed, END)))
                .filteredOn(shown -> shown.reported().state() != State.UNKNOWN)
                .allSatisfy(shown -> {
                    assertThat(shown.reported().since()).isNotNull().isBeforeOrEqualTo(END);
                    assertThat(shown.reported().lastConfirmed()).isNotNull().isBeforeOrEqualTo(END);
                });
    }

    /** A service is confirmed as its least confirmed broken part is (ADR 0009): that may have been before its own state changed. */
    @Property(tries = 100)
    @Label("whoever says a state of a part confirms it by that")
    void saying(@ForAll int seed) {
        assertThat(Shown.on(board(seed, END)))
                .filteredOn(shown -> shown.reported().by() != null)
                .allSatisfy(shown -> assertThat(shown.reported().lastConfirmed())
                        .isNotNull()
                        .isAfterOrEqualTo(shown.reported().since()));
    }

    @Property(tries = 100)
    @Label("time alone confirms nothing and repairs nothing: without a new word only the age grows")
    void silence(@ForAll int seed) {
        Outage outage = new Outage(seed);
        Board later = Board.of(outage.story.catalogue(), outage.story.log().until(END), END.plus(Duration.ofDays(2)));

        assertThat(Shown.on(later)).isEqualTo(Shown.on(board(seed, END)));
    }

    @Property(tries = 100)
    @Label("a part of which nobody said a state is unknown, unless what it needs is down")
    void unknown(@ForAll int seed) {
        Outage outage = new Outage(seed);

        assertThat(Shown.on(Board.of(outage.story.catalogue(), outage.story.log(), END)))
                .filteredOn(shown -> outage.parts.contains(shown.target())
                        && !outage.told.containsKey(shown.target().toString()))
                .allSatisfy(shown -> {
                    assertThat(shown.reported().state()).isEqualTo(State.UNKNOWN);
                    assertThat(shown.effective().state()).isIn(State.UNKNOWN, State.MAJOR_OUTAGE, State.MAINTENANCE);
                    assertThat(shown.effective().because() == null)
                            .isEqualTo(shown.effective().state() == State.UNKNOWN);
                });
    }

    @Property(tries = 100)
    @Label("nothing unknown is counted as working: working and unknown together are never more than there are")
    void counts(@ForAll int seed) {
        Board board = board(seed, END);
        List<State> parts = board.services().stream()
                .flatMap(s -> s.functions().isEmpty()
                        ? Stream.of(s.effective().state())
                        : s.functions().stream().map(f -> f.effective().state()))
                .toList();
        Counts counts = board.counts(Audience.PUBLIC);

        assertThat(counts.functions()).isEqualTo(parts.size());
        assertThat(counts.unknown())
                .isEqualTo((int) parts.stream().filter(State.UNKNOWN::equals).count());
        assertThat(counts.functionsOperational()).isEqualTo((int)
                parts.stream().filter(State.OPERATIONAL::equals).count());
        assertThat(board.services())
                .filteredOn(s -> s.unknown() > 0)
                .allSatisfy(s ->
                        assertThat(s.operational()).isLessThan(s.functions().size()));
        assertThat(counts.servicesInFull()).isLessThanOrEqualTo(inFull(board));
    }

    private static int inFull(Board board) {
        return (int) board.services().stream()
                .filter(s -> s.unknown() == 0 && s.effective().state() == State.OPERATIONAL)
                .count();
    }

    @Property(tries = 100)
    @Label("a service of which nothing is known is unknown, and no service works of which nothing is known to work")
    void rollUp(@ForAll int seed) {
        assertThat(board(seed, END).services())
                .filteredOn(s -> !s.functions().isEmpty())
                .allSatisfy(s -> {
                    if (s.effective().state() == State.OPERATIONAL) {
                        assertThat(s.operational()).isPositive();
                    }
                    if (s.effective().state() == State.UNKNOWN) {
                        assertThat(s.unknown()).isEqualTo(s.functions().size());
                    }
                });
    }

    @Property(tries = 100)
    @Label("a journey works only if all that it needs is known to; what is not known is named as what it waits for")
    void journeys(@ForAll int seed) {
        Board board = board(seed, END);
        Map<Target, State> states = new HashMap<>();
        Shown.on(board)
                .forEach(shown -> states.put(shown.target(), shown.effective().state()));

        assertThat(board.journeys()).isNotEmpty().allSatisfy(journey -> {
            assertThat(journey.waitsFor())
                    .containsAll(journey.journey().needs().stream()
                            .filter(need -> states.getOrDefault(need, State.UNKNOWN) == State.UNKNOWN)
                            .toList());
            boolean known = journey.waitsFor().stream()
                    .anyMatch(need -> states.getOrDefault(need, State.UNKNOWN) != State.UNKNOWN);
            assertThat(journey.verdict() == JourneyBoard.Verdict.WAITS).isEqualTo(known);
            assertThat(journey.verdict() == JourneyBoard.Verdict.UNCONFIRMED)
                    .isEqualTo(!known && !journey.waitsFor().isEmpty());
        });
    }

    @Property(tries = 100)
    @Label("who needs, in full, something unknown is unknown or marked unconfirmed")
    void unconfirmed(@ForAll int seed) {
        Outage outage = new Outage(seed);
        Board board = Board.of(outage.story.catalogue(), outage.story.log(), END);
        Map<Target, Effective> all = new HashMap<>();
        Shown.on(board).forEach(shown -> all.put(shown.target(), shown.effective()));

        for (Outage.Need need : outage.hard) {
            Effective who = all.get(need.who());
            Effective on = all.get(need.on());
            if (on != null && who != null && on.state() == State.UNKNOWN && who.state() != State.UNKNOWN) {
                assertThat(who.unconfirmed() || who.because() != null)
                        .as("%s needs %s", need.who(), need.on())
                        .isTrue();
            }
        }
    }

    /** Made from a seed. Needs lead to earlier services only, so that none needs itself. */
    private static final class Outage {

        record Need(Target who, Target on) {}

        private final Random random;
        private final Story story = new Story();
        private final List<Target> parts = new ArrayList<>();
        private final List<Need> hard = new ArrayList<>();
        private final Map<String, State> told = new HashMap<>();

        Outage(int seed) {
            random = new Random(seed);
            for (int i = 0; i < 5; i++) {
                service("s" + i);
            }
            story.journey("j0", name(), name()).journey("j1", name(), name(), name());
            int reports = random.nextInt(25);
            for (int i = 0; i < reports; i++) {
                report();
            }
        }

        private void service(String id) {
            List<Target> before = List.copyOf(parts);
            String[] functions =
                    Stream.of("a", "b", "c").limit(random.nextInt(4)).toArray(String[]::new);
            story.service(id, functions);
            List<Target> own = functions.length == 0
                    ? List.of(Target.service(id))
                    : Stream.of(functions)
                            .<Target>map(f -> Target.function(id, f))
                            .toList();
            parts.addAll(own);
            for (Target who : own) {
                if (!before.isEmpty() && random.nextInt(3) > 0) {
                    Target on = before.get(random.nextInt(before.size()));
                    if (random.nextBoolean()) {
                        story.hard(who.toString(), on.toString());
                        hard.add(new Need(who, on));
                    } else {
                        story.soft(who.toString(), on.toString());
                    }
                }
            }
        }

        private String name() {
            return parts.get(random.nextInt(parts.size())).toString();
        }

        /** Of functions mostly; some are of later than the end, and some say no state. */
        private void report() {
            String clock = "%02d:%02d".formatted(8 + random.nextInt(5), 1 + random.nextInt(58));
            String target = name();
            switch (random.nextInt(6)) {
                case 0 -> story.says(clock, Report.unchanged(Target.parse(target)));
                case 1 -> story.expects(clock, target, "13:00");
                default -> {
                    State state = State.values()[random.nextInt(State.values().length)];
                    story.says(clock, target, state);
                    if (Story.t(clock).isBefore(END)) {
                        told.put(target, state);
                    }
                }
            }
        }
    }
}
