package bonghwa.cli;

import bonghwa.sync.HubFailure;
import bonghwa.sync.LocalFailure;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What to tell people of a hub that did not do what it was asked for. */
final class HubTrouble {

    private static final String VERSIONS = "hub.reason.other-version.both";

    private HubTrouble() {}

    /** Why a hub did not; {@code place}: where it is, as people are told. */
    static Failure of(String place, HubFailure e) {
        HubFailure.Versions versions = e.versions();
        return versions == null
                ? Failure.hub(place, key(e.reason()), place)
                : Failure.hub(place, VERSIONS, place, versions.theirs(), versions.ours());
    }

    /** The same in words. */
    static String said(Words words, String place, HubFailure.Reason reason, HubFailure.@Nullable Versions versions) {
        return versions == null
                ? words.text(key(reason), place)
                : words.text(VERSIONS, place, versions.theirs(), versions.ours());
    }

    /** The message for each reason. */
    static String key(HubFailure.Reason reason) {
        return "hub.reason." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** This laptop's own files could not be read or written. */
    static Failure of(Program program, LocalFailure e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        return program.explain(cause)
                .orElseThrow(() -> new IllegalStateException("the local files of the hubs", cause));
    }
}
