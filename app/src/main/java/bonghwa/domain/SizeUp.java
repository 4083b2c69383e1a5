package bonghwa.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** The short answer to "what have we got": symptoms, scope, trend, and what is <em>not</em> known; each with its history. */
public record SizeUp(Register<Text> symptoms, Register<Text> scopes, Register<Trend> trends, Register<Text> unknowns) {

    public static final SizeUp NONE =
            new SizeUp(Register.empty(), Register.empty(), Register.empty(), Register.empty());

    private static final Text BLANK = Text.of("");

    public Text symptom() {
        return symptoms.value(BLANK);
    }

    public Text scope() {
        return scopes.value(BLANK);
    }

    public Trend trend() {
        return trends.value(Trend.UNKNOWN);
    }

    /** What we do not know. */
    public Text unknown() {
        return unknowns.value(BLANK);
    }

    /** Whether nobody has said anything yet, or everything was wiped. */
    public boolean isBlank() {
        return symptom().isBlank() && scope().isBlank() && unknown().isBlank() && trend() == Trend.UNKNOWN;
    }

    public boolean contested() {
        return symptoms.contested() || scopes.contested() || trends.contested() || unknowns.contested();
    }

    /** The newest record that said something of it. */
    public Optional<Mark> last() {
        return Stream.of(symptoms, scopes, trends, unknowns)
                .flatMap(r -> r.versions().stream())
                .map(Version::mark)
                .max(Comparator.naturalOrder());
    }

    /** As it had been recorded by that moment. */
    SizeUp until(Instant moment) {
        return new SizeUp(
                symptoms.recordedBy(moment),
                scopes.recordedBy(moment),
                trends.recordedBy(moment),
                unknowns.recordedBy(moment));
    }
}
