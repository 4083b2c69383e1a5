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

    /**
     * Keeps that hub, and then forgets it under all other addresses; whoever administers it goes on with that. An id is no secret, so
     * an address of a database is forgotten only where it proves to be this one's; what is silent there proves nothing, and stays.
     */
    KnownHub keep(KnownHub hub) throws IOException {
        String secret = file.secret(hub);
        List<KnownHub> same = others(hub).stream()
                .filter(old -> !HubAddress.hasAccounts(old.url()) || proves(old, hub, secret))
                .toList();
        @Nullable String admin = hub.admin();
        for (KnownHub old : same) {
            admin = admin == null ? old.admin() : admin;
        }
        KnownHub kept = new KnownHub(hub.url(), hub.account(), hub.id(), hub.insecure(), hub.wall(), admin);
        file.add(kept);
        for (KnownHub old : same) {
            guests.moved(old.url(), hub.url());
            file.forget(old);
        }
        return kept;
    }

    /** Whether the old address lets in the account that was made at the new one, as the same hub, or was the same laptop's. */
    private boolean proves(KnownHub old, KnownHub now, String secret) {
        try (Hub there = connector.connect(old.url(), now.account(), secret, old.insecure())) {
            return there.identity().id().equals(now.id());
        } catch (HubFailure e) {
            return e.reason() == HubFailure.Reason.UNREACHABLE && sameLaptop(old.url(), now.url());
        }
    }

    /** A laptop that hosts a hub and got another address: there, only it can have shown the certificate with that hash. */
    private static boolean sameLaptop(String old, String now) {
        return H2Address.claims(old)
                && H2Address.claims(now)
                && H2Address.parse(old).pin().equals(H2Address.parse(now).pin());
    }
}
