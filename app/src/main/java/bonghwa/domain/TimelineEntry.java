package bonghwa.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the timeline: as it was written, all that was changed later, and the content that stands; {@code done} is null
 * while a task, ask or blocker is open. {@code number} can be said aloud ({@code K214}); the id is that of the record that wrote it.
 * {@code redaction}: a steward took out what was written; null: nobody did.
 */
public record TimelineEntry(
        String number,
        Mark mark,
        Content written,
        List<Amendment> amendments,
        Content content,
        boolean struck,
        boolean pinned,
        @Nullable Instant done,
        @Nullable Redaction redaction) {

    /** The entry as somebody wrote it. */
    public static TimelineEntry written(String number, Mark mark, Content content) {
        return written(number, mark, content, null);
    }

    /** The same, or the hole where it was. */
    public static TimelineEntry written(String number, Mark mark, Content content, @Nullable Redaction redaction) {
        return new TimelineEntry(number, mark, content, List.of(), content, false, false, null, redaction);
    }

    /** This entry with one more amendment; the same one again changes nothing, and the order of amending does not matter. */
    public TimelineEntry amended(Amendment amendment) {
        if (amendments.stream()
                .anyMatch(a -> a.mark().id().equals(amendment.mark().id()))) {
            return this;
        }
        List<Amendment> all = new ArrayList<>(amendments);
        all.add(amendment);
        all.sort(null);
        return resolved(List.copyOf(all));
    }

    public String id() {
        return mark.id();
    }

    public Instant occurredAt() {
        return content.occurred().at();
    }

    public boolean amended() {
        return !amendments.isEmpty();
    }

    /** The history of what it says. */
    public Register<Text> texts() {
        return fields().of(written.text(), Change::text);
    }

    /** The history of when it occurred. */
    public Register<When> times() {
        return fields().of(written.occurred(), Change::occurred);
    }

    /** The history of the states that it reports. */
    public Register<List<Report>> reports() {
        return fields().of(written.reports(), Change::reports);
    }

    /** The history of when it was done, answered or cleared, with the reasons; only tasks, asks and blockers have one. */
    public Register<Done> resolutions() {
        return fields().of(Done.NOT, Change::done);
    }

    /** How long it was open: until it was done, else until now. */
    public Duration held(Instant now) {
        return Duration.between(occurredAt(), done == null || done.isAfter(now) ? now : done);
    }

    /** Whether it was done, answered or cleared by that moment. */
    public boolean doneBy(Instant moment) {
        return done != null && !done.isAfter(moment);
    }

    /** As if that amendment had never been. */
    public TimelineEntry without(String amendment) {
        return resolved(amendments.stream()
                .filter(a -> !a.mark().id().equals(amendment))
                .toList());
    }

    /** As it stood with those records only. */
    TimelineEntry known(Predicate<Mark> which) {
        List<Amendment> then =
                amendments.stream().filter(a -> which.test(a.mark())).toList();
        return then.size() == amendments.size() ? this : resolved(then);
    }

    /** Whether concurrent amendments of some field stand beside each other. */
    public boolean contested() {
        return Change.FIELDS.stream()
                .anyMatch(field -> fields().<Object>of(this, field::of).contested());
    }

    /** What stood in that field before an amendment, if what it said still stands or stands again; {@code first} was written. */
    public <T> Optional<T> before(String amendment, T first, Change.Field<T> field) {
        return fields().of(first, field).before(amendment, null).map(Version::value);
    }

    /** The ids that a new amendment of that field replaces. */
    public List<String> toReplace(Change.Field<?> field) {
        return fields().<Object>of(this, field::of).toReplace();
    }

    private TimelineEntry resolved(List<Amendment> all) {
        AmendedFields fields = new AmendedFields(mark, all);
        return new TimelineEntry(
                number,
                mark,
                written,
                all,
                fields.content(written),
                fields.of(false, Change::struck).value(false),
                fields.of(false, Change::pinned).value(false),
                fields.of(Done.NOT, Change::done).value(Done.NOT).at(),
                redaction);
    }

    private AmendedFields fields() {
        return new AmendedFields(mark, amendments);
    }
}
