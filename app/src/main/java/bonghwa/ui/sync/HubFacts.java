package bonghwa.ui.sync;

import bonghwa.op.Fold;
import bonghwa.sync.HubFailure;
import bonghwa.sync.SyncStatus.Link;
import bonghwa.sync.SyncStatus.OfHub;
import bonghwa.ui.model.DeskRow;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the panel says of one hub, line by line: a caption, what it is, and whether somebody must look. */
record HubFacts(SyncWords words) {

    /** One line. */
    record Fact(String caption, String says, boolean abnormal) {}

    List<Fact> of(OfHub hub) {
        List<Fact> facts = new ArrayList<>();
        facts.add(link(hub));
        facts.add(fact("sync.hub.contact", moment(hub.contact().last(), "sync.hub.never"), false));
        facts.add(fact("sync.hub.news", moment(hub.contact().news(), "sync.hub.no-news"), false));
        facts.add(unsent(hub));
        if (hub.load().toCome() > 0) {
            facts.add(fact(
                    "sync.hub.to-come",
                    words.text("sync.hub.lines", words.count(hub.load().toCome())),
                    false));
        }
        if (hub.load().apart() > 0) {
            String lines =
                    words.text("sync.hub.apart.lines", words.count(hub.load().apart()));
            facts.add(fact("sync.hub.apart", lines, true));
            hub.odd().junk().forEach((account, count) -> facts.add(new Fact("", junk(account, count), true)));
        }
        for (String name : hub.odd().damaged()) {
            facts.add(fact("sync.hub.damaged", name, true));
        }
        return facts;
    }

    private String junk(String account, int lines) {
        return account.isEmpty()
                ? words.text("sync.hub.apart.unknown", words.count(lines))
                : words.text("sync.hub.apart.account", account, words.count(lines));
    }

    private Fact fact(String key, String says, boolean abnormal) {
        return new Fact(words.text(key), says, abnormal);
    }

    private Fact link(OfHub hub) {
        boolean well = hub.link() == Link.LIVE || hub.link() == Link.CATCHING_UP || hub.link() == Link.CONNECTING;
        HubFailure.Reason reason = hub.reason();
        String link = words.text("sync.hub.since", words.link(hub.link()), words.at(hub.since()));
        String why = reason == null || reason == HubFailure.Reason.UNREACHABLE
                ? link
                : words.text(
                        "sync.hub.why", link, words.reason(reason, hub.odd().versions()));
        return fact("sync.hub.link", why, !well);
    }

    private String moment(@Nullable Instant moment, String never) {
        return moment == null ? words.text(never) : words.text("sync.hub.moment", words.at(moment), words.ago(moment));
    }

    private Fact unsent(OfHub hub) {
        long lines = hub.load().unsent();
        Instant oldest = hub.load().oldest();
        if (lines < 0) {
            return fact("sync.hub.unsent", words.text("sync.hub.unknown"), false);
        }
        String count = words.text("sync.hub.lines", words.count(lines));
        return oldest == null
                ? fact("sync.hub.unsent", count, false)
                : fact("sync.hub.unsent", words.text("sync.hub.unsent.oldest", count, words.ago(oldest)), true);
    }

    /** How far a desk's clock is off, which is said only from two seconds on. */
    String clock(DeskRow row) {
        Duration off = row.clock();
        if (off == null) {
            return "";
        }
        return words.text(off.isNegative() ? "sync.desk.clock.behind" : "sync.desk.clock", words.duration(off.abs()));
    }

    /** By which rules a desk folds the room, which is said where they are not ours: it may show another room. */
    String version(DeskRow row) {
        Integer rules = row.rules();
        return rules == null || rules == Fold.VERSION ? "" : words.text("sync.desk.rules", rules, Fold.VERSION);
    }
}
