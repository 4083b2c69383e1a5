package bonghwa.exchange.export;

import bonghwa.domain.Audience;
import bonghwa.domain.Board;
import bonghwa.domain.Catalogue;
import bonghwa.domain.Incident;
import bonghwa.domain.Language;
import bonghwa.domain.Redaction;
import bonghwa.domain.Room;
import bonghwa.domain.SentNotice;
import bonghwa.domain.Target;
import bonghwa.domain.Text;
import bonghwa.domain.TimelineEntry;
import bonghwa.exchange.report.Speech;
import bonghwa.exchange.report.StatesImage;
import bonghwa.op.Clockwork;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is written down: an incident as of a moment, with what was known then (null: all that is known), whether the public may read
 * it, what was redacted (by its line), whether any of it is real, and in which words it is told.
 */
public record Matter(
        Room room,
        Incident incident,
        Clockwork.Kind clock,
        Instant at,
        @Nullable Instant knownAt,
        boolean open,
        Map<String, Redaction> taken,
        Speech speech) {

    /** The incident of that id in that room; of what occurred after the moment nothing is said. */
    public static Matter of(
            Room room,
            String incident,
            Clockwork.Kind clock,
            Instant at,
            @Nullable Instant knownAt,
            boolean open,
            Map<String, Redaction> taken,
            Language language,
            UnaryOperator<String> words) {
        Room then = room.until(at);
        Incident matter = then.incident(incident).orElse(Incident.unknown(incident));
        Catalogue catalogue = matter.named(then.catalogue());
        Speech speech = Speech.of(language, matter.facts().zone(), catalogue, words);
        return new Matter(then, matter, clock, at, knownAt, open, taken, speech);
    }

    /** The picture of all services' states over time. */
    public StatesImage states() {
        List<String> lines =
                Stream.of(mark(), basis()).filter(line -> !line.isEmpty()).toList();
        return new StatesImage(title(), lines, incident, at, open, speech);
    }

    Catalogue catalogue() {
        return speech.teller().catalogue();
    }

    Board board() {
        return Board.of(catalogue(), incident.log(), at);
    }

    /** The entries that this reader may read, in the order in which things happened; also those that do not count. */
    public List<TimelineEntry> entries() {
        return open ? new PublicLog(this).entries() : room.timeline(incident).entries();
    }

    List<SentNotice> notices() {
        return incident.notices().stream()
                .filter(n -> !open || n.audience() == Audience.PUBLIC)
                .map(n -> n.saying(readable(n.text())))
                .toList();
    }

    /** What this reader may know of the redaction of that notice; null where its words stand. */
    @Nullable
    Redaction taken(SentNotice notice) {
        @Nullable Redaction redaction = taken.get(notice.mark().id());
        return redaction == null || !open ? redaction : redaction.open();
    }

    private Text readable(Text words) {
        return open ? Redaction.open(words, taken.values()) : words;
    }

    /** What the incident is called, as this reader may read it. */
    Text called() {
        return readable(incident.facts().title());
    }

    /** Of which functions and services this reader may read. */
    Predicate<Target> shows() {
        Set<Target> parts = open ? Set.copyOf(new PublicLog(this).parts()) : Set.of();
        return part -> !open || parts.contains(part);
    }

    String title() {
        String title = speech.word(called());
        return title.isBlank() ? speech.say("report.untitled") : title;
    }

    /** The word that says that nothing of this is real; empty where it is. */
    String mark() {
        return clock == Clockwork.Kind.REAL
                ? ""
                : speech.say("word." + clock.name().toLowerCase(Locale.ROOT));
    }

    /** As of when it speaks, and in which zone. */
    String basis() {
        String zone = speech.zone().getId();
        return knownAt == null
                ? speech.say("export.basis", speech.full(at), zone)
                : speech.say("export.basis.known", speech.full(at), speech.full(knownAt), zone);
    }
}
