package bonghwa.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** One report of one function at a minute of the story, as the laws of histories are told with: null says nothing of the state. */
record Said(int minute, int kind, State state, int eta) {

    static final Target PART = Target.function("pay", "card");

    static Instant minute(int minute) {
        return Story.t("00:00").plusSeconds(60L * minute);
    }

    /** Up to twenty reports within forty minutes, so that many fall together. */
    static Arbitrary<List<Said>> several() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.of(State.class),
                        Arbitraries.integers().between(0, 9))
                .as(Said::new)
                .list()
                .ofMaxSize(20);
    }

    boolean reports() {
        return kind > 1;
    }

    boolean confirms() {
        return kind == 1;
    }

    boolean estimates() {
        return kind == 0 || kind == 5;
    }

    Report report() {
        Eta expected = estimates() ? eta == 0 ? Eta.NONE : Eta.at(minute(100 + eta)) : null;
        return new Report(PART, reports() ? state : null, null, expected);
    }

    /** The entries, numbered in the order in which they were recorded. */
    static List<TimelineEntry> entries(List<Said> said) {
        List<TimelineEntry> entries = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            Content content = new Content(
                    Kind.STATUS,
                    When.exactly(minute(said.get(i).minute())),
                    Text.of("said"),
                    null,
                    About.NOTHING,
                    List.of(said.get(i).report()),
                    null);
            entries.add(TimelineEntry.written("K" + i, Story.mark(i + 1), content));
        }
        return entries;
    }

    /** Those that had occurred by that minute, in the order of occurring and, within a minute, of recording. */
    static List<Said> by(List<Said> said, int minute) {
        List<Said> then = new ArrayList<>();
        for (int m = 0; m <= minute; m++) {
            for (Said one : said) {
                if (one.minute() == m) {
                    then.add(one);
                }
            }
        }
        return then;
    }

    static Log log(List<TimelineEntry> entries, long seed) {
        List<TimelineEntry> shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, new Random(seed));
        Log log = Log.EMPTY;
        for (TimelineEntry entry : shuffled) {
            log = log.with(List.of(entry));
        }
        return log;
    }
}
