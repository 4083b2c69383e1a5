package bonghwa.ui.timeline;

import bonghwa.domain.Catalogue;
import bonghwa.domain.Kind;
import bonghwa.domain.Severity;
import bonghwa.domain.Turn;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.control.Css;
import bonghwa.ui.model.RoomModel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Says a turn of the matter itself as a milestone says one: when, what, who recorded it. */
final class TurnWords {

    /** Recorded so much later it was recorded afterwards. */
    private static final Duration LATE = Duration.ofMinutes(2);

    private final RoomModel room;
    private final Messages messages;
    private final Phrases phrases;
    private final AuthorWords authors;

    TurnWords(RoomModel room, Messages messages, Phrases phrases, AuthorWords authors) {
        this.room = room;
        this.messages = messages;
        this.phrases = phrases;
        this.authors = authors;
    }

    RowWords words(Turn turn) {
        List<Piece> pieces = new ArrayList<>();
        String author = authors.author(turn.mark().author());
        if (!author.isEmpty() && !(turn.what() instanceof Turn.What.Commanded)) {
            pieces.add(Piece.of(author, Css.MUTED));
        }
        if (Duration.between(turn.at(), turn.mark().recordedAt()).compareTo(LATE) > 0) {
            String when = phrases.near(turn.mark().recordedAt(), turn.at());
            pieces.add(Piece.of(messages.text("word.recorded-later", when), Css.ABNORMAL));
        }
        return new RowWords(
                phrases.time(turn.at()), "", null, Kind.MILESTONE, body(turn.what()), pieces, "", false, "");
    }

    private String body(Turn.What what) {
        Catalogue catalogue = room.room().get().catalogue();
        return switch (what) {
            case Turn.What.Declared(Severity severity) ->
                messages.text("timeline.turn.declared", phrases.severity(severity));
            case Turn.What.Graded(Severity before, Severity severity) ->
                messages.text("timeline.turn.severity", phrases.severity(before), phrases.severity(severity));
            case Turn.What.Reached reached -> messages.text("timeline.turn.phase", phrases.phase(reached.phase()));
            case Turn.What.Commanded commanded ->
                messages.text("timeline.turn.command", phrases.person(catalogue, commanded.person()));
        };
    }
}
