package bonghwa.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** What is said of an incident as a whole, each with its history: title, severity, start of the outage, the zone its people live in. */
public record Facts(
        Register<Text> titles, Register<Severity> severities, Register<Instant> starts, Register<ZoneId> zones) {

    public static final Facts NONE = new Facts(Register.empty(), Register.empty(), Register.empty(), Register.empty());

    /** These, and in each field of which they say nothing the other ones. */
    public Facts or(Facts other) {
        return new Facts(
                titles.or(other.titles),
                severities.or(other.severities),
                starts.or(other.starts),
                zones.or(other.zones));
    }

    public Text title() {
        return titles.value(Text.of(""));
    }

    public Severity severity() {
        return severities.value(Severity.UNSET);
    }

    /** The start of the outage; the epoch where no declaration has arrived yet. */
    public Instant started() {
        return starts.value(Instant.EPOCH);
    }

    public ZoneId zone() {
        return zones.value(ZoneOffset.UTC);
    }

    public boolean contested() {
        return titles.contested() || severities.contested() || starts.contested() || zones.contested();
    }
}
