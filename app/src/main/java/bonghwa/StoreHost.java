package bonghwa;

import bonghwa.cli.HubDesk;
import bonghwa.replica.Commands;
import bonghwa.replica.OpenStore;
import bonghwa.store.KnownHub;
import bonghwa.sync.H2Address;
import bonghwa.sync.HubAccount;
import bonghwa.sync.HubAddress;
import bonghwa.sync.HubFailure;
import bonghwa.sync.LocalFailure;
import bonghwa.ui.model.Hosted;
import bonghwa.ui.model.HubHost;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/** What the window asks of the hub that this laptop may host, done on the io lane. */
record StoreHost(OpenStore store, Commands commands, HubDesk desk, Lanes lanes) implements HubHost {

    /** Something that fails as hubs and files do. */
    private interface Work<T> {
        T run() throws HubFailure, LocalFailure;
    }

    private <T> CompletionStage<T> beside(Work<T> work) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return work.run();
                    } catch (HubFailure | LocalFailure e) {
                        throw new CompletionException(e);
                    }
                },
                lanes.io());
    }

    @Override
    public CompletionStage<Hosted> begin() {
        return beside(() -> {
            try {
                // Somebody must have recorded something, so that a room is there which others can trust.
                commands.enter().toCompletableFuture().join();
                HubAddress at = address(desk.hosting().begin(""));
                KnownHub hub = desk.membership().init(at, false, desk.hosting().office(), desk.laptop());
                desk.hubs().exchange(hub);
                return now();
            } catch (HubFailure e) {
                return Hosted.failed(e.reason());
            }
        });
    }

    private static HubAddress address(H2Address at) {
        return new HubAddress(at.url(), "");
    }

    @Override
    public CompletionStage<Hosted> end() {
        return beside(() -> {
            desk.hosting().end();
            return Hosted.NOT;
        });
    }

    @Override
    public CompletionStage<Hosted> look() {
        return beside(this::now);
    }

    private Hosted now() throws HubFailure {
        Optional<H2Address> running = desk.hosting().running();
        if (running.isEmpty()) {
            return Hosted.NOT;
        }
        List<HubAccount> accounts = desk.hosting().office().accounts().stream()
                .filter(each -> each.open() && !each.name().equals(own()))
                .toList();
        return new Hosted(running.get().place(), names(accounts, true), names(accounts, false), null);
    }

    private static List<String> names(List<HubAccount> accounts, boolean used) {
        return accounts.stream()
                .filter(each -> each.used() == used)
                .map(HubAccount::name)
                .toList();
    }

    /** The account by which this laptop comes itself. */
    private String own() {
        try {
            String url = desk.hosting().running().map(H2Address::url).orElse("");
            return desk.hubs().known().stream()
                    .filter(hub -> hub.url().equals(url))
                    .map(KnownHub::account)
                    .findFirst()
                    .orElse("");
        } catch (LocalFailure e) {
            return "";
        }
    }

    @Override
    public CompletionStage<String> invite(String name) {
        return beside(() -> {
            String url = desk.hosting().running().map(H2Address::url).orElse("");
            KnownHub hub = desk.hubs()
                    .administered(Optional.of(url))
                    .orElseThrow(() -> new HubFailure(HubFailure.Reason.NOT_A_HUB, "not hosted", null));
            String root = store.replica()
                    .holding()
                    .fold()
                    .root()
                    .orElseThrow(() -> new HubFailure(HubFailure.Reason.NOT_A_HUB, "no room yet", null));
            return desk.membership()
                    .invite(hub, desk.hosting().office(), name, false, root, store.clockwork())
                    .text();
        });
    }
}
