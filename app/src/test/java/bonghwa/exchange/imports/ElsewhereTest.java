package bonghwa.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.About;
import bonghwa.domain.Author;
import bonghwa.domain.Content;
import bonghwa.domain.ImportKey;
import bonghwa.domain.Kind;
import bonghwa.domain.Mark;
import bonghwa.domain.Position;
import bonghwa.domain.Report;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.domain.Text;
import bonghwa.domain.TimelineEntry;
import bonghwa.domain.When;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What fires by other files: as every entry tells it, without reading every entry for each question. */
class ElsewhereTest {

    private static final Target CARD = Target.function("pay", "card");
    private static final Instant BEGAN = Instant.parse("2025-01-01T00:00:00Z");
    private static final List<State> STATES =
            List.of(State.DEGRADED, State.PARTIAL_OUTAGE, State.MAJOR_OUTAGE, State.RECOVERING);

    private static TimelineEntry turn(int number, int minute, boolean began, String name, State state) {
        Content content = new Content(
                Kind.STATUS,
                When.exactly(BEGAN.plusSeconds(60L * minute)),
                Text.of((began ? "[firing] " : "[resolved] ") + name + ": x"),
                null,
                new About(List.of(CARD), List.of(), List.of(), List.of()),
                began ? List.of(Report.of(CARD, state)) : List.of(),
                null,
                null);
        return TimelineEntry.written(
                "A" + number,
                new Mark("id" + number, new Position(number, 0, "r", number), BEGAN, new Author("d", null, null)),
                keyed(content, number));
    }

    private static Content keyed(Content content, int number) {
        return new ImportKey("k" + number).on(content);
    }

    /** By the definition: of all that began or ended by then, whatever still fires, at its worst. */
    private static State plainly(List<TimelineEntry> entries, Instant when) {
        Map<String, Integer> firing = new HashMap<>();
        Map<String, State> worst = new HashMap<>();
        for (TimelineEntry entry : entries) {
            String words = entry.written().text().ko();
            boolean began = words.startsWith("[firing] ");
            if (!entry.occurredAt().isAfter(when)) {
                String name = words.substring(words.indexOf(' ') + 1).split(":", 2)[0];
                firing.merge(name, began ? 1 : -1, Integer::sum);
                entry.written().reports().forEach(r -> worst.merge(name, r.state(), State::worse));
            }
        }
        return worst.entrySet().stream()
                .filter(e -> firing.getOrDefault(e.getKey(), 0) > 0)
                .map(Map.Entry::getValue)
                .reduce(State.OPERATIONAL, State::worse);
    }

    @Property(tries = 200)
    void it_is_what_all_turns_by_then_make_of_it(@ForAll @IntRange(max = 100_000) int seed) {
        Random random = new Random(seed);
        List<TimelineEntry> entries = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            entries.add(turn(
                    i,
                    random.nextInt(12),
                    random.nextInt(3) > 0,
                    "N" + random.nextInt(4),
                    STATES.get(random.nextInt(STATES.size()))));
        }

        Elsewhere elsewhere = Elsewhere.of(entries, Set.of());

        for (int minute = -1; minute < 13; minute++) {
            Instant when = BEGAN.plusSeconds(60L * minute);
            assertThat(elsewhere.at(CARD, when)).as("minute %s", minute).isEqualTo(plainly(entries, when));
        }
    }

    @Example
    void a_question_takes_a_look_at_a_dozen_moments_of_four_thousand() {
        AtomicInteger looks = new AtomicInteger();
        TreeMap<Instant, State> worst = new TreeMap<>((a, b) -> {
            looks.incrementAndGet();
            return a.compareTo(b);
        });
        for (int i = 0; i < 4096; i++) {
            worst.put(BEGAN.plusSeconds(i), State.DEGRADED);
        }
        looks.set(0);

        assertThat(new Elsewhere(Map.of(CARD, worst)).at(CARD, BEGAN.plusSeconds(2000)))
                .isEqualTo(State.DEGRADED);

        assertThat(looks.get()).isLessThanOrEqualTo(24);
    }
}
