package bonghwa.ui.sync;

import bonghwa.domain.KnownDesk;
import bonghwa.sync.HubFailure;
import bonghwa.sync.SyncStatus;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.model.DeskRow;
import bonghwa.ui.model.Exchanged;
import bonghwa.ui.model.SyncModel;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is said of hubs and desks in the language that is spoken. FX thread. */
final class SyncWords {

    private final SyncModel model;
    private final Messages messages;
    private final Phrases phrases;

    SyncWords(SyncModel model, Messages messages, Phrases phrases) {
        this.model = model;
        this.messages = messages;
        this.phrases = phrases;
    }

    String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    String count(long number) {
        return String.format(messages.locale(), "%,d", number);
    }

    /** {@code 21:30}, by the machine's clock, with the date where it is another day. */
    String at(Instant moment) {
        return phrases.near(moment, model.real().get());
    }

    /** How long ago by the machine's clock: {@code 2초 전}. */
    String ago(Instant moment) {
        return phrases.ago(age(moment, model.real().get()));
    }

    String duration(Duration duration) {
        return phrases.exactDuration(duration);
    }

    private static Duration age(Instant moment, Instant now) {
        return moment.isAfter(now) ? Duration.ZERO : Duration.between(moment, now);
    }

    /** When a desk was last heard of, by the clock of the room. */
    String heard(Instant moment) {
        return phrases.ago(age(moment, model.room().now().get()));
    }

    String link(SyncStatus.Link link) {
        return text("sync.link." + dashed(link));
    }

    String reason(HubFailure.Reason reason) {
        return text("sync.reason." + dashed(reason));
    }

    /** The reason, with both versions where it is that they do not fit. */
    String reason(HubFailure.Reason reason, HubFailure.@Nullable Versions versions) {
        return versions == null
                ? reason(reason)
                : text("sync.reason.versions", reason(reason), versions.theirs(), versions.ours());
    }

    String standing(DeskRow row) {
        return text("sync.standing." + dashed(row.desk().standing()));
    }

    /** As it was invited, else who types there, else as its author calls himself, else its fingerprint. */
    String name(DeskRow row) {
        String person = row.person();
        if (!row.invited().isEmpty()) {
            return row.invited();
        }
        if (person != null) {
            return phrases.person(model.room().room().get().catalogue(), person);
        }
        return row.desk().person() == null
                ? row.desk().fingerprint()
                : phrases.name(row.desk().person());
    }

    /** The desk of that id: by its name if it is known. */
    String desk(String id) {
        return model.desks().get().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .map(this::name)
                .orElseGet(() -> KnownDesk.fingerprint(id));
    }

    String result(Exchanged came) {
        String place = HubPlace.of(came.place()).brief();
        HubFailure.Reason reason = came.reason();
        if (reason != null) {
            return text("sync.result.failed", place, reason(reason));
        }
        return came.stranger() == null
                ? text("sync.result.done", place, count(came.given()), count(came.taken()))
                : text("sync.result.stranger", place);
    }

    private static String dashed(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
