package bonghwa.ui.sync;

import bonghwa.sync.SyncStatus.OfHub;
import bonghwa.ui.model.Preview;
import bonghwa.ui.model.SyncFacts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line that must not be overlooked. {@code stranger}: the hub that stands newly at a known address, if that is what it asks. */
record Alarm(String id, String says, @Nullable OfHub stranger) {

    /** All that there are, the worst first. */
    static List<Alarm> of(SyncFacts facts, @Nullable Preview preview, SyncWords words) {
        List<Alarm> all = new ArrayList<>();
        if (preview != null) {
            all.add(new Alarm("alarm-preview", seen(preview, facts, words), null));
        }
        for (OfHub hub : facts.strangers()) {
            all.add(new Alarm("alarm-stranger", words.text("sync.alarm.stranger", brief(hub)), hub));
        }
        for (OfHub hub : facts.lost()) {
            all.add(new Alarm("alarm-hub", lost(hub, words), null));
        }
        Instant silent = facts.silent();
        if (silent != null) {
            all.add(new Alarm("alarm-commander", words.text("sync.alarm.commander", words.at(silent)), null));
        }
        return all;
    }

    private static String seen(Preview preview, SyncFacts facts, SyncWords words) {
        String lines = words.count(preview.lines());
        long toCome = facts.front() == null ? 0 : facts.front().load().toCome();
        return toCome == 0
                ? words.text("sync.alarm.preview", lines)
                : words.text("sync.alarm.preview.of", lines, words.count(toCome));
    }

    private static String brief(OfHub hub) {
        return HubPlace.of(hub.place()).brief();
    }

    private static String lost(OfHub hub, SyncWords words) {
        Instant contact = hub.contact().last();
        return switch (hub.link()) {
            case STOPPED -> words.text("sync.alarm.stopped");
            case REFUSED ->
                words.text(
                        "sync.alarm.refused",
                        brief(hub),
                        hub.reason() == null ? words.link(hub.link()) : words.reason(hub.reason()));
            case SILENT, CONNECTING, CATCHING_UP, LIVE, STRANGER ->
                contact == null
                        ? words.text("sync.alarm.silent.never", brief(hub))
                        : words.text("sync.alarm.silent", brief(hub), words.at(contact));
        };
    }
}
