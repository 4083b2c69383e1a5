package bonghwa.ui.timeline;

import bonghwa.domain.About;
import bonghwa.domain.Author;
import bonghwa.domain.Content;
import bonghwa.domain.Kind;
import bonghwa.domain.Language;
import bonghwa.domain.Mark;
import bonghwa.domain.Position;
import bonghwa.domain.Text;
import bonghwa.domain.TimelineEntry;
import bonghwa.domain.When;
import bonghwa.op.Clockwork;
import bonghwa.replica.Typist;
import bonghwa.testing.Weekend;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.model.RoomModel;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The words of rows for somebody who sits in the room of the evening, and entries as they are written there. */
final class RowDesk {

    final Messages messages = new Messages(Language.KO);
    final Phrases phrases = new Phrases(messages, Weekend.KST);
    final RoomModel room = new RoomModel(Evening.room(), Weekend.MOMENT, Weekend.KST, Clockwork.Kind.REPLAY);
    Typist me = new Typist("night-scribe", "scribe");
    final EntryWords words = new EntryWords(room, messages, phrases, () -> me);

    TimelineEntry entry(String number) {
        return Objects.requireNonNull(room.incident().get()).log().entry(number).orElseThrow();
    }

    RowWords row(TimelineEntry entry) {
        return words.entry(entry, true, false);
    }

    String spoken(String number) {
        return row(entry(number)).spoken(phrases);
    }

    String spoken(Content content) {
        return row(TimelineEntry.written("K1", mark("night-scribe", "scribe", Evening.at("21:40")), content))
                .spoken(phrases);
    }

    static Mark mark(@Nullable String person, @Nullable String role, Instant at) {
        return new Mark("id", new Position(at.toEpochMilli(), 0, "replica", 1), at, new Author("K", person, role));
    }

    static Content content(Kind kind, About about) {
        return new Content(kind, When.exactly(Evening.at("21:40")), Text.of("확인"), null, about, List.of(), null);
    }
}
