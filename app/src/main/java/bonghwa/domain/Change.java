package bonghwa.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** New values for some fields of an entry; a field that is null is left as it is. */
public record Change(
        @Nullable Kind kind,
        @Nullable When occurred,
        @Nullable Text text,
        @Nullable About about,
        @Nullable List<Report> reports,
        @Nullable Eta due,
        @Nullable Boolean struck,
        @Nullable Boolean pinned,
        @Nullable WaitsOn waitsOn,
        @Nullable Done done) {

    /** One field of a change: its new value, or null where the change leaves it alone. */
    @FunctionalInterface
    public interface Field<T> {
        @Nullable
        T of(Change change);
    }

    /** All fields. */
    public static final List<Field<?>> FIELDS = List.of(
            Change::kind,
            Change::occurred,
            Change::text,
            Change::about,
            Change::reports,
            Change::due,
            Change::struck,
            Change::pinned,
            Change::waitsOn,
            Change::done);

    public Change {
        reports = reports == null ? null : List.copyOf(reports);
    }

    public static final Change NONE = new Change(null, null, null, null, null, null, null, null, null, null);

    public Change withKind(Kind value) {
        return new Change(value, occurred, text, about, reports, due, struck, pinned, waitsOn, done);
    }

    public Change withOccurred(When value) {
        return new Change(kind, value, text, about, reports, due, struck, pinned, waitsOn, done);
    }

    public Change withText(Text value) {
        return new Change(kind, occurred, value, about, reports, due, struck, pinned, waitsOn, done);
    }

    public Change withAbout(About value) {
        return new Change(kind, occurred, text, value, reports, due, struck, pinned, waitsOn, done);
    }

    public Change withReports(List<Report> value) {
        return new Change(kind, occurred, text, about, value, due, struck, pinned, waitsOn, done);
    }

    public Change withDue(Eta value) {
        return new Change(kind, occurred, text, about, reports, value, struck, pinned, waitsOn, done);
    }

    public Change withStruck(boolean value) {
        return new Change(kind, occurred, text, about, reports, due, value, pinned, waitsOn, done);
    }

    public Change withPinned(boolean value) {
        return new Change(kind, occurred, text, about, reports, due, struck, value, waitsOn, done);
    }

    public Change withWaitsOn(WaitsOn value) {
        return new Change(kind, occurred, text, about, reports, due, struck, pinned, value, done);
    }

    public Change withDone(Done value) {
        return new Change(kind, occurred, text, about, reports, due, struck, pinned, waitsOn, value);
    }
}
