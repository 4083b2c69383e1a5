package bonghwa.ui.sync;

import bonghwa.sync.SyncStatus.OfHub;
import bonghwa.ui.model.SyncFacts;
import java.time.Instant;

/** What the status bar says of the exchange. FX thread. */
record SignWords(SyncWords words) {

    /** Where this laptop is connected and since when, or why it is not. */
    String hub(SyncFacts facts, int hubs) {
        OfHub front = facts.front();
        if (front == null) {
            return words.text("status.bar.local");
        }
        String one = one(front);
        return hubs > 1 ? words.text("sync.sign.more", one, hubs - 1) : one;
    }

    private String one(OfHub hub) {
        String place = HubPlace.of(hub.place()).brief();
        Instant contact = hub.contact().last();
        return switch (hub.link()) {
            case LIVE ->
                words.text("sync.sign.live", place, words.at(hub.since()), contact == null ? "" : words.ago(contact));
            case CATCHING_UP ->
                words.text(
                        "sync.sign.catching-up", place, words.count(hub.load().toCome()));
            case CONNECTING -> words.text("sync.sign.connecting", place);
            case SILENT ->
                contact == null
                        ? words.text("sync.sign.silent.never", place)
                        : words.text("sync.sign.silent", place, words.at(contact));
            case REFUSED -> words.text("sync.sign.refused", place);
            case STRANGER -> words.text("sync.sign.stranger", place);
            case STOPPED -> words.text("sync.sign.stopped");
        };
    }

    /** What is not yet anywhere else. */
    String unsent(SyncFacts facts) {
        if (facts.unsent() < 0) {
            return words.text("sync.sign.unsent.unknown");
        }
        String count = words.text("word.unsent", words.count(facts.unsent()));
        return facts.old() && facts.oldest() != null
                ? words.text("sync.sign.unsent.old", count, words.duration(facts.oldest()))
                : count;
    }
}
