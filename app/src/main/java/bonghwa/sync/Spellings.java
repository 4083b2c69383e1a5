package bonghwa.sync;

import bonghwa.store.GuestsFile;
import bonghwa.store.HubsFile;
import bonghwa.store.KnownHub;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One hub under several spellings of its address is one hub: it is known by the one that was typed last. Io lane. */
record Spellings(HubsFile file, GuestsFile guests, Connector connector) {

    /** What is known of that hub under other addresses. Of folders only what is there no more: else one is a copy of the other. */
    List<KnownHub> others(KnownHub hub) throws IOException {
        return file.read().stream()
                .filter(known -> known.id() != null && known.id().equals(hub.id()))
                .filter(known -> !known.url().equals(hub.url()))
                .filter(known -> HubAddress.hasAccounts(known.url()) == HubAddress.hasAccounts(hub.url()))
                .filter(known -> HubAddress.hasAccounts(known.url()) || !stands(known))
                .toList();
    }

    private boolean stands(KnownHub folder) {
        try (Hub there = connector.connect(folder.url(), "", "", false)) {
            return there.identity().id().equals(folder.id());
        } catch (HubFailure e) {
            return false;
        }
    }

    /** Keeps that hub, and forgets it under all other addresses; whoever administers it goes on with that. */
    KnownHub keep(KnownHub hub) throws IOException {
        KnownHub kept = hub;
        for (KnownHub old : others(hub)) {
            @Nullable String admin = kept.admin() == null ? old.admin() : kept.admin();
            kept = new KnownHub(hub.url(), hub.account(), hub.id(), hub.insecure(), hub.wall(), admin);
            guests.moved(old.url(), hub.url());
            file.forget(old);
        }
        file.add(kept);
        return kept;
    }
}
