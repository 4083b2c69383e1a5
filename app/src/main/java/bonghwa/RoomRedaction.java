package bonghwa;

import bonghwa.cli.HubDesk;
import bonghwa.cli.Unreached;
import bonghwa.domain.Language;
import bonghwa.domain.TimelineEntry;
import bonghwa.op.Fold;
import bonghwa.replica.Act;
import bonghwa.replica.Commands;
import bonghwa.replica.Commit;
import bonghwa.replica.OpenStore;
import bonghwa.replica.Refusal;
import bonghwa.replica.Taking;
import bonghwa.sync.LocalFailure;
import bonghwa.ui.model.Redacting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

/** A steward's redactions from the window, by the same road as {@code entry redact}; {@code beside}: reads the list of hubs. */
record RoomRedaction(OpenStore store, HubDesk hubs, Commands commands, Executor beside) implements Redacting {

    @Override
    public CompletionStage<Offer> look(String entry, Language language) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return offer(entry, language);
                    } catch (Refusal | LocalFailure e) {
                        throw new CompletionException(e);
                    }
                },
                beside);
    }

    private Offer offer(String entry, Language language) throws Refusal, LocalFailure {
        if (!store.stewardship().able()) {
            throw new Refusal("refusal.no-steward");
        }
        Fold now = store.replica().holding().fold();
        Taking taking = Taking.of(now, entry);
        Unreached unreached = Unreached.of(store, hubs, language);
        List<String> entries = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (Act also : taking.also()) {
            number(now, taking, also).ifPresentOrElse(entries::add, () -> lines.add(also.id()));
        }
        int amendments = (int)
                taking.lines().keySet().stream().filter(l -> !l.equals(entry)).count();
        List<Other> desks = unreached.desks().stream()
                .map(d -> new Other(d.name(), d.heard()))
                .toList();
        return new Offer(taking.words(), amendments, entries, lines, desks, unreached.hubs());
    }

    private static Optional<String> number(Fold now, Taking taking, Act also) {
        return now.room()
                .incident(taking.incident())
                .flatMap(i -> i.log().entry(also.id()))
                .map(TimelineEntry::number);
    }

    @Override
    public CompletionStage<?> redact(String entry, String reason) {
        return store.stewardship().redact(commands.typist(), entry, reason).thenAccept(this::gone);
    }

    /** Recorded is not gone: the disk may have had no room for the file without it. */
    private void gone(Commit commit) {
        if (!store.replica().holding().redacted().containsAll(Taking.redacted(commit))) {
            throw new CompletionException(new Refusal("refusal.still-on-disk"));
        }
    }
}
