package bonghwa;

import bonghwa.cli.HubDesk;
import bonghwa.store.KeyFiles;
import bonghwa.store.LocalFiles;
import bonghwa.store.RecoveryText;
import bonghwa.sync.Carrier;
import bonghwa.sync.HubFailure;
import bonghwa.sync.Outcome;
import bonghwa.sync.Round;
import bonghwa.ui.model.Exchanged;
import bonghwa.ui.model.Exchanging;
import bonghwa.ui.model.HubHost;
import bonghwa.ui.model.Invited;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** What the window asks of the hubs, each an errand on the io lane; {@code anchor}: vouches for what is held, for what leaves the house. */
record StoreExchanging(
        HubDesk desk,
        Joining joining,
        HubHost host,
        Carrier carrier,
        LocalFiles files,
        KeyFiles keys,
        Supplier<CompletionStage<?>> anchor,
        Errands io)
        implements Exchanging {

    /** What came of it, as the window is told. */
    static Exchanged told(Outcome outcome) {
        String place = outcome.hub().url();
        Round round = outcome.round();
        HubFailure failure = outcome.failure();
        if (round != null) {
            return Exchanged.done(place, round.pushed(), round.taken());
        }
        return failure == null
                ? new Exchanged(place, 0, 0, null, outcome.stranger())
                : Exchanged.failed(place, failure.reason());
    }

    @Override
    public CompletionStage<List<Exchanged>> now() {
        return io.beside(() ->
                desk.hubs().exchange(false).stream().map(StoreExchanging::told).toList());
    }

    @Override
    public CompletionStage<Exchanged> carry(Path chosen) {
        return io.at(chosen.toString(), () -> {
            Round round = carrier.stick(chosen);
            return Exchanged.done(chosen.toString(), round.pushed(), round.taken());
        });
    }

    @Override
    public CompletionStage<Exchanged> export(Path file) {
        return io.at(file.toString(), () -> {
            anchor.get().toCompletableFuture().join();
            return Exchanged.done(file.toString(), carrier.export(file), 0);
        });
    }

    @Override
    public CompletionStage<Exchanged> take(Path file) {
        return io.at(file.toString(), () -> Exchanged.done(file.toString(), 0, carrier.take(file)));
    }

    @Override
    public CompletionStage<Exchanged> accept(String place, String id) {
        return io.at(place, () -> {
            desk.hubs().accept(place, id);
            return desk.hubs().exchange(false).stream()
                    .map(StoreExchanging::told)
                    .filter(each -> each.place().equals(place))
                    .findFirst()
                    .orElseGet(() -> Exchanged.failed(place, HubFailure.Reason.UNREACHABLE));
        });
    }

    @Override
    public Invited read(String typed) {
        return joining.read(typed);
    }

    @Override
    public CompletionStage<Exchanged> join(String typed) {
        return io.at("", () -> joining.join(typed));
    }

    @Override
    public CompletionStage<String> open(Path file) {
        return io.beside(() -> files.readText(file).orElseThrow(() -> new IOException("no file " + file)));
    }

    @Override
    public CompletionStage<Exchanged> recovery(Path file) {
        return io.at(file.toString(), () -> {
            RecoveryText text = keys.recovery("desk").orElseThrow(() -> new IOException("this desk has no key yet"));
            files.writePrivate(file, text.text().getBytes(StandardCharsets.US_ASCII));
            return Exchanged.done(file.toString(), 1, 0);
        });
    }
}
