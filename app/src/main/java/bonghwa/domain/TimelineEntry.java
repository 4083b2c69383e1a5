package bonghwa.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the timeline: as it was written, all that was changed later, and the content that stands; {@code done} is null
 * while a task, ask or blocker is open. {@code number} can be said aloud ({@code K214}); the id is that of the record that wrote it.
 */
public record TimelineEntry(
        String number,
        Mark mark,
        Content written,
        List<Amendment> amendments,
        Content content,
        boolean struck,
        boolean pinned,
        @Nullable Instant done) {

    /** The entry as somebody wrote it. */
    public static TimelineEntry written(String number, Mark mark, Content content) {
        return new TimelineEntry(number, mark, content, List.of(), content, false, false, null);
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
        return field(amendments, written.text(), Change::text);
    }

    /** The history of when it occurred. */
    public Register<When> times() {
        return field(amendments, written.occurred(), Change::occurred);
    }

    /** The history of the states that it reports. */
    public Register<List<Report>> reports() {
        return field(amendments, written.reports(), Change::reports);
    }

    /** The history of when it was done, answered or cleared, with the reasons; only tasks, asks and blockers have one. */
    public Register<Done> resolutions() {
        return field(amendments, Done.NOT, Change::done);
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

    /** As it stood with what had been recorded by that moment. */
    TimelineEntry knownAt(Instant moment) {
        List<Amendment> then = amendments.stream()
                .filter(a -> !a.mark().recordedAt().isAfter(moment))
                .toList();
        return then.size() == amendments.size() ? this : resolved(then);
    }

    /** Whether concurrent amendments of some field stand beside each other. */
    public boolean contested() {
        return Change.FIELDS.stream()
                .anyMatch(
                        field -> this.<Object>field(amendments, this, field::of).contested());
    }

    /** The ids that a new amendment of that field replaces. */
    public List<String> toReplace(Change.Field<?> field) {
        return this.<Object>field(amendments, this, field::of).toReplace();
    }

    private TimelineEntry resolved(List<Amendment> all) {
        Content now = new Content(
                field(all, written.kind(), Change::kind).value(written.kind()),
                field(all, written.occurred(), Change::occurred).value(written.occurred()),
                field(all, written.text(), Change::text).value(written.text()),
                written.typed(),
                field(all, written.about(), Change::about).value(written.about()),
                field(all, written.reports(), Change::reports).value(written.reports()),
                field(all, new Eta(written.due()), Change::due).value(Eta.NONE).at(),
                waitsOn(field(all, said(written.waitsOn()), Change::waitsOn).value(WaitsOn.NOTHING)));
        return new TimelineEntry(
                number,
                mark,
                written,
                all,
                now,
                flag(all, Change::struck).value(false),
                flag(all, Change::pinned).value(false),
                field(all, Done.NOT, Change::done).value(Done.NOT).at());
    }

    private static WaitsOn said(@Nullable WaitsOn on) {
        return on == null ? WaitsOn.NOTHING : on;
    }

    private static @Nullable WaitsOn waitsOn(WaitsOn said) {
        return said == WaitsOn.NOTHING ? null : said;
    }

    private Register<Boolean> flag(List<Amendment> all, Change.Field<Boolean> field) {
        return field(all, false, field);
    }

    private <T> Register<T> field(List<Amendment> all, T first, Change.Field<T> field) {
        Register<T> register = new Register<>(List.of(new Version<>(first, mark, List.of(), null)));
        for (Amendment amendment : all) {
            T value = field.of(amendment.change());
            if (value != null) {
                register =
                        register.with(new Version<>(value, amendment.mark(), amendment.replaces(), amendment.reason()));
            }
        }
        return register;
    }
}
