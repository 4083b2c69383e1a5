package bonghwa.cli;

import bonghwa.domain.Catalogue;
import bonghwa.domain.FunctionRef;
import bonghwa.domain.Report;
import bonghwa.domain.Target;
import bonghwa.domain.TimelineEntry;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which entries somebody wants to see; null asks for nothing. Both ends of the time belong to it. */
record Sieve(
        @Nullable String find,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable Target target) {

    boolean lets(Catalogue catalogue, TimelineEntry entry) {
        Instant at = entry.occurredAt();
        return (from == null || !at.isBefore(from))
                && (to == null || !at.isAfter(to))
                && (find == null || says(entry, find))
                && (target == null || about(catalogue, entry, target));
    }

    private static boolean says(TimelineEntry entry, String find) {
        String wanted = comparable(find);
        String typed = entry.content().typed();
        return Stream.of(
                        entry.content().text().ko(),
                        entry.content().text().en(),
                        typed == null ? "" : typed,
                        entry.number())
                .anyMatch(text -> comparable(text).contains(wanted));
    }

    /** Without case, composed: 지도 typed on another system is the same word. */
    private static String comparable(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static boolean about(Catalogue catalogue, TimelineEntry entry, Target wanted) {
        Stream<Target> named = Stream.concat(
                entry.content().about().targets().stream(),
                entry.content().reports().stream().map(Report::target));
        List<FunctionRef> functions = catalogue.functionsOf(wanted);
        return named.anyMatch(t -> t.equals(wanted)
                || (t instanceof Target.OfFunction(FunctionRef ref) && functions.contains(ref))
                || (!(t instanceof Target.OfFunction)
                        && catalogue.functionsOf(t).stream().anyMatch(functions::contains)));
    }
}
