package bonghwa;

import bonghwa.domain.DeskStanding;
import bonghwa.replica.OpenStore;
import bonghwa.replica.Stewardship;
import bonghwa.replica.Typist;
import bonghwa.store.Guest;
import bonghwa.store.GuestsFile;
import bonghwa.ui.model.Stewards;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The desks of an open store and what its steward does about them; {@code typist}: who acts. */
record StoreStewards(OpenStore store, Supplier<Typist> typist) implements Stewards {

    private static final Logger LOG = LoggerFactory.getLogger(StoreStewards.class);

    private Stewardship stewardship() {
        return store.stewardship();
    }

    @Override
    public Desks look() {
        return new Desks(
                stewardship().known(),
                stewardship().own().orElse(null),
                invited(),
                store.replica().holding().fold().versions());
    }

    /** The names by which desks were invited from here; a hint, so a file that cannot be read only takes the names away. */
    private Map<String, String> invited() {
        try {
            GuestsFile.Entries entries = new GuestsFile(store.disk(), store.folder()).read();
            Map<String, String> names = new HashMap<>();
            entries.desks()
                    .forEach((desk, account) -> entries.guests().stream()
                            .filter(guest ->
                                    !account.isEmpty() && guest.account().equals(account))
                            .map(Guest::name)
                            .findFirst()
                            .ifPresent(name -> names.put(desk, name)));
            return names;
        } catch (IOException e) {
            LOG.warn("Whom this laptop invited cannot be read", e);
            return Map.of();
        }
    }

    @Override
    public CompletionStage<?> admit(String desk, DeskStanding as) {
        return stewardship().admit(typist.get(), desk, as);
    }

    @Override
    public CompletionStage<?> revoke(String desk) {
        return stewardship().revoke(typist.get(), desk, null);
    }

    @Override
    public CompletionStage<?> appoint(String desk) {
        return stewardship().appoint(typist.get(), desk);
    }
}
