package bonghwa.ui.model;

import bonghwa.domain.Catalogue;
import bonghwa.domain.Incident;
import bonghwa.domain.Language;
import bonghwa.domain.SentNotice;
import bonghwa.domain.Target;
import bonghwa.domain.Text;
import java.util.List;

/** Who composes notices, in the house's words or the organisation's own. */
public interface Composing {

    /** The number of a notice, and the letter of a correction. */
    record Numbered(int number, String letter) {

        /** Such as 3, or 3a for a correction. */
        public String label() {
            return number + letter;
        }
    }

    /** What was composed: what it will be called, its text, and which services nobody has confirmed of late. */
    record Composition(Numbered called, Text text, List<Target> doubts) {}

    /** In what form a notice leaves the room, and how a file of it ends. */
    enum Form {
        TEXT("txt"),
        MARKDOWN("md"),
        HTML("html"),
        /** A link that opens a mail program with the notice in it. */
        MAILTO("");

        private final String ending;

        Form(String ending) {
            this.ending = ending;
        }

        public String ending() {
            return ending;
        }
    }

    /** What the notice will be called. */
    Numbered number(Incident incident, NoticeWish wish);

    /** Takes its time where the timeline is long. Any thread. */
    Composition compose(Incident incident, Catalogue catalogue, NoticeWish wish);

    /** The words that somebody made of that notice in that language, in that form. Any thread. */
    String in(Form form, Incident incident, Catalogue catalogue, NoticeWish wish, Language language, String words);

    /** What the record says otherwise by now than was known when that notice went out. Any thread. */
    List<Target> contradictions(Incident incident, Catalogue catalogue, SentNotice sent);
}
