package bonghwa.domain;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The notice that is being written for each audience, with its history; a null one went out or was thrown away. */
public record Drafts(
        Register<@Nullable NoticeDraft> everybody,
        Register<@Nullable NoticeDraft> partners,
        Register<@Nullable NoticeDraft> staff) {

    public static final Drafts NONE = new Drafts(Register.empty(), Register.empty(), Register.empty());

    public Register<@Nullable NoticeDraft> of(Audience audience) {
        return switch (audience) {
            case PUBLIC -> everybody;
            case PARTNERS -> partners;
            case STAFF -> staff;
        };
    }

    public Drafts with(Audience audience, Version<@Nullable NoticeDraft> version) {
        Register<@Nullable NoticeDraft> now = of(audience).with(version);
        return switch (audience) {
            case PUBLIC -> new Drafts(now, partners, staff);
            case PARTNERS -> new Drafts(everybody, now, staff);
            case STAFF -> new Drafts(everybody, partners, now);
        };
    }

    /** The newest draft for those readers that waits; one that went out hides no other that was written meanwhile. */
    public Optional<Version<@Nullable NoticeDraft>> open(Audience audience) {
        return of(audience).standing().stream().filter(v -> v.value() != null).reduce((_, later) -> later);
    }

    /** As they had been recorded by that moment. */
    Drafts until(Instant moment) {
        return new Drafts(everybody.recordedBy(moment), partners.recordedBy(moment), staff.recordedBy(moment));
    }
}
