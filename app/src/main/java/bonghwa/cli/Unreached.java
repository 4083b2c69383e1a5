package bonghwa.cli;

import bonghwa.domain.DeskStanding;
import bonghwa.domain.KnownDesk;
import bonghwa.domain.Language;
import bonghwa.replica.OpenStore;
import bonghwa.store.KnownHub;
import bonghwa.sync.LocalFailure;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a payload may still stand when it was redacted here: at the other desks of the room, and at the hubs of this laptop. */
public record Unreached(List<Other> desks, List<String> hubs) {

    /** Another desk: what it is called, and when it was heard last (null: never). */
    public record Other(String desk, String name, @Nullable Instant heard) {}

    /** Reads the files of that store. */
    public static Unreached of(OpenStore store, HubDesk desk, Language language) throws LocalFailure {
        Arrivals arrivals = HubAdmitCommand.arrivals(desk);
        Map<String, Instant> heard = store.replica().holding().heard();
        Optional<String> own = store.stewardship().own();
        List<Other> others = store.stewardship().known().stream()
                .filter(d -> !own.equals(Optional.of(d.id())) && d.standing() != DeskStanding.WAITING)
                .map(d -> new Other(d.id(), called(d, arrivals, language), heard.get(d.id())))
                .toList();
        return new Unreached(
                others, desk.hubs().known().stream().map(KnownHub::url).toList());
    }

    private static String called(KnownDesk desk, Arrivals arrivals, Language language) {
        String name = arrivals.name(desk, language);
        return name.isEmpty() ? desk.fingerprint() : name;
    }
}
