package bonghwa.cli;

import bonghwa.store.KnownHub;
import bonghwa.sync.HubAddress;
import bonghwa.sync.LocalFailure;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A command that its administrator gives to one hub: which one is meant. */
abstract class HubVerb extends HubWork {

    @Option(names = "--hub", paramLabel = "URL", descriptionKey = "cli.option.hub")
    private @Nullable String hub;

    /** The hub that {@code --hub} names, else the one that was initialised from here last. */
    KnownHub administered(HubDesk desk) throws Failure, LocalFailure {
        return meant(desk)
                .filter(known -> known.admin() != null)
                .orElseThrow(() -> hub == null
                        ? Failure.no("no-hub", "cli.hub.none-administered")
                        : Failure.no("no-hub", "cli.hub.not-administered", hub));
    }

    /** As it stands in {@code hub status}, without a user, it is no address of an administrator, and yet known. */
    private Optional<KnownHub> meant(HubDesk desk) throws Failure, LocalFailure {
        if (hub == null) {
            return desk.hubs().administered(Optional.empty());
        }
        Optional<KnownHub> known = desk.hubs().administered(Optional.of(hub.strip()));
        return known.isPresent()
                ? known
                : desk.hubs().administered(Optional.of(address(hub).typed()));
    }

    /** The hub that {@code --hub} names, else all that were initialised from here and have accounts. */
    List<KnownHub> withAccounts(HubDesk desk) throws Failure, LocalFailure {
        return hub != null
                ? List.of(administered(desk))
                : desk.hubs().known().stream()
                        .filter(known -> known.admin() != null && HubAddress.hasAccounts(known.url()))
                        .toList();
    }

    /** Does that as the administrator of a hub of ours. */
    <T> T asAdministrator(HubDesk desk, KnownHub known, Duty<T> duty) throws Failure, LocalFailure {
        return asAdministrator(desk, address(String.valueOf(known.admin())), known.insecure(), duty);
    }
}
