package bonghwa.ui.model;

import bonghwa.domain.Catalogue;
import bonghwa.domain.Incident;
import bonghwa.domain.Mark;
import bonghwa.domain.SizeUp;
import bonghwa.domain.Text;
import bonghwa.domain.Trend;
import bonghwa.replica.Commands;
import bonghwa.replica.Leading;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;

/** The short answer to "what have we got" in the shown incident, how old it is, and its history. FX thread; needs no toolkit. */
public final class SizeUpModel {

    /** A size-up that nobody has touched for so long is old while the incident lasts. */
    public static final Duration OLD = Duration.ofHours(1);

    /** The parts of it, in the order of the box. */
    public enum Part {
        SYMPTOMS,
        SCOPE,
        TREND,
        UNKNOWNS
    }

    /** Something that was said of one part; {@code trend} null: in words. */
    public record Said(
            Mark mark, Part part, Text words, @Nullable Trend trend) {}

    /** What somebody had before them when they began to amend it: what others say of other parts meanwhile stays. */
    public record Opened(String incident, SizeUp said) {}

    private final RoomModel room;
    private final Leading leading;
    private final Consumer<CompletionStage<?>> watch;
    private final Beats beats;

    /** {@code watch}: who reports what could not be recorded. */
    public SizeUpModel(RoomModel room, Commands commands, Consumer<CompletionStage<?>> watch) {
        this.room = room;
        this.leading = new Leading(commands);
        this.watch = watch;
        this.beats = new Beats(room, List::of);
    }

    public ReadOnlyObjectProperty<@Nullable Incident> incident() {
        return room.incident();
    }

    /** The moment at which its age was last worth saying. */
    public ReadOnlyObjectProperty<Instant> moment() {
        return beats.moment();
    }

    /** As it stands. */
    public SizeUp now() {
        Incident incident = room.incident().get();
        return incident == null ? SizeUp.NONE : incident.conduct().sizeUp();
    }

    /** It as it stands, to be amended; nothing without an incident. */
    public Optional<Opened> open() {
        return Optional.ofNullable(room.incident().get())
                .map(i -> new Opened(i.id(), i.conduct().sizeUp()));
    }

    /** How long ago somebody last said something of it; null where nobody has. */
    public @Nullable Duration age() {
        Duration age = now().last()
                .map(m -> Duration.between(m.recordedAt(), room.now().get()))
                .orElse(null);
        return age != null && age.isNegative() ? Duration.ZERO : age;
    }

    /** Whether it is too old to be trusted. */
    public boolean old() {
        @Nullable Duration age = age();
        return age != null && age.compareTo(OLD) >= 0;
    }

    /** Says it anew of the incident for which it was opened; nothing is recorded where nothing is new. Completes once it is. */
    public CompletionStage<?> say(Opened opened, String symptoms, String scope, Trend trend, String unknowns) {
        SizeUp was = opened.said();
        SizeUp now = room.room()
                .get()
                .incident(opened.incident())
                .map(i -> i.conduct().sizeUp())
                .orElse(SizeUp.NONE);
        @Nullable Text newSymptoms = changed(was.symptom(), now.symptom(), symptoms);
        @Nullable Text newScope = changed(was.scope(), now.scope(), scope);
        @Nullable Trend newTrend = new Edited<>(was.trend(), trend).over(now.trend());
        @Nullable Text newUnknowns = changed(was.unknown(), now.unknown(), unknowns);
        boolean nothing = newSymptoms == null && newScope == null && newTrend == null && newUnknowns == null;
        if (nothing) {
            return CompletableFuture.completedStage(now);
        }
        CompletionStage<?> work = leading.sizeUp(opened.incident(), newSymptoms, newScope, newTrend, newUnknowns);
        watch.accept(work);
        return work;
    }

    private static @Nullable Text changed(Text was, Text now, String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
        return says(was, plain) || says(now, plain) ? null : Text.of(plain);
    }

    private static boolean says(Text text, String words) {
        return words.equals(text.ko()) || words.equals(text.en());
    }

    /** All that was ever said of it, the newest first. */
    public List<Said> history() {
        return new SizeUpSayings(now()).newestFirst();
    }

    /** The names of people. */
    public Catalogue catalogue() {
        return room.room().get().catalogue();
    }
}
