package bonghwa.cli;

import bonghwa.store.KnownHub;
import bonghwa.sync.LocalFailure;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A command that its administrator gives to one hub: which one is meant. */
abstract class HubVerb extends HubWork {

    @Option(names = "--hub", paramLabel = "URL", descriptionKey = "cli.option.hub")
    private @Nullable String hub;

    /** The hub that {@code --hub} names, else the one that was initialised from here last. */
    KnownHub administered(HubDesk desk) throws Failure, LocalFailure {
        Optional<String> named =
                hub == null ? Optional.empty() : Optional.of(address(hub).typed());
        return desk.hubs()
                .administered(named)
                .filter(known -> known.admin() != null)
                .orElseThrow(() -> hub == null
                        ? Failure.no("no-hub", "cli.hub.none-administered")
                        : Failure.no("no-hub", "cli.hub.not-administered", hub));
    }

    /** Does that as the administrator of a hub of ours. */
    <T> T asAdministrator(HubDesk desk, KnownHub known, Duty<T> duty) throws Failure, LocalFailure {
        return asAdministrator(desk, address(String.valueOf(known.admin())), known.insecure(), duty);
    }
}
