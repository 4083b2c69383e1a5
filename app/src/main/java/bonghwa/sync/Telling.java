package bonghwa.sync;

import bonghwa.op.VersionVector;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Keeps what is known of one hub and tells whoever listens when that changed. Safe from any thread. */
final class Telling {

    private final Copy copy;
    private final InstantSource clock;
    private final Consumer<SyncStatus.OfHub> told;
    private final Object order = new Object();
    private volatile SyncStatus.OfHub status;
    private @Nullable VersionVector theirs;

    Telling(SyncStatus.OfHub status, Copy copy, InstantSource clock, Consumer<SyncStatus.OfHub> told) {
        this.status = status;
        this.copy = copy;
        this.clock = clock;
        this.told = told;
    }

    SyncStatus.OfHub status() {
        return status;
    }

    void toCome(long lines) {
        Instant now = clock.instant();
        change(was -> (lines == 0 || (lines <= Exchange.PAGE && was.link() == SyncStatus.Link.LIVE)
                        ? was // a page of news is no new connection
                        : was.linked(SyncStatus.Link.CATCHING_UP, null, now))
                .with(was.contact().at(now))
                .with(new HubLoad(
                        was.load().unsent(),
                        was.load().oldest(),
                        lines,
                        was.load().apart())));
    }

    /** What the hub held when it was asked last, maybe by a process before this one: since then nothing is known. */
    void remembered(VersionVector held) throws LocalFailure {
        @Nullable Instant recorded = copy.oldest(held).orElse(null);
        change(was -> {
            theirs = held;
            return was.with(new HubLoad(
                    unsent(), recorded, was.load().toCome(), was.load().apart()));
        });
    }

    /** Whether it was asked, or is remembered. */
    boolean asked() {
        synchronized (order) {
            return theirs != null;
        }
    }

    /** What its clock was found to be ahead. */
    void clock(@Nullable Duration ahead) {
        change(was -> was.with(was.contact().ahead(ahead)));
    }

    void connecting() {
        Instant now = clock.instant();
        change(was -> was.linked(SyncStatus.Link.CONNECTING, null, now));
    }

    void exchanged(Round round, HubOdd odd, Map<String, Duration> clocks) throws LocalFailure {
        Instant now = clock.instant();
        // Also what was recorded before this process began has its age.
        @Nullable Instant recorded = copy.oldest(round.theirs()).orElse(null);
        change(was -> {
            theirs = round.theirs();
            return was.linked(SyncStatus.Link.LIVE, null, now)
                    .with(new HubContact(
                            now,
                            round.news() ? now : was.contact().news(),
                            was.contact().ahead()))
                    .with(new HubLoad(
                            unsent(), unsent() <= 0 ? null : first(recorded, oldest(was, now)), 0, odd.apart()))
                    .with(odd)
                    .with(clocks);
        });
    }

    /** What the hub is known to hold from now on. */
    void holds(VersionVector known) {
        synchronized (order) {
            theirs = known;
        }
    }

    private static @Nullable Instant first(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    void failed(HubFailure failure) {
        HubFailure.Reason reason = failure.reason();
        SyncStatus.Link link =
                switch (reason) {
                    case UNREACHABLE -> SyncStatus.Link.SILENT;
                    case REFUSED, NOT_A_HUB, OTHER_VERSION, DAMAGED, INSECURE -> SyncStatus.Link.REFUSED;
                };
        Instant now = clock.instant();
        change(was -> was.linked(link, reason, now).with(was.odd().with(failure.versions())));
    }

    void strange(String id) {
        Instant now = clock.instant();
        change(was -> was.strange(id, now));
    }

    void stopped() {
        Instant now = clock.instant();
        change(was -> was.linked(SyncStatus.Link.STOPPED, null, now));
    }

    void recorded() {
        Instant now = clock.instant();
        change(was -> was.with(new HubLoad(
                unsent(), oldest(was, now), was.load().toCome(), was.load().apart())));
    }

    /** What is here and was not at the hub when it was asked last; -1 if it never was. */
    private long unsent() {
        return theirs == null ? -1 : copy.unsent(theirs);
    }

    /** Since when something waits: as long as anything does, since the first of it came. */
    private @Nullable Instant oldest(SyncStatus.OfHub was, Instant now) {
        if (unsent() <= 0) {
            return null;
        }
        Instant known = was.load().oldest();
        return known == null ? now : known;
    }

    private void change(UnaryOperator<SyncStatus.OfHub> how) {
        synchronized (order) {
            SyncStatus.OfHub next = how.apply(status);
            if (!next.equals(status)) {
                status = next;
                told.accept(next);
            }
        }
    }
}
