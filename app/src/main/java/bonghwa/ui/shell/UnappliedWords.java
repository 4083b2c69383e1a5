package bonghwa.ui.shell;

import bonghwa.domain.Unapplied;
import bonghwa.ui.Messages;
import java.util.List;

/** Says what the records are that could not be applied, and why, in the words of the language that is spoken. FX thread. */
final class UnappliedWords {

    private static final int MOST = 12;

    private final Messages messages;

    UnappliedWords(Messages messages) {
        this.messages = messages;
    }

    /** A line for each, but no more than fit a tip; those of newer versions are counted elsewhere. */
    String lines(List<Unapplied> unapplied) {
        return String.join(
                "\n",
                unapplied.stream()
                        .filter(each -> each.reason() != Unapplied.Reason.NEWER)
                        .limit(MOST)
                        .map(each -> messages.text("status.bar.unapplied.each", reason(each), what(each.detail())))
                        .toList());
    }

    private String reason(Unapplied one) {
        return messages.text("unapplied." + one.reason().key());
    }

    /** The detail begins with the type of the record, as the wire names it. */
    private String what(String detail) {
        int end = 0;
        while (end < detail.length() && (Character.isLetter(detail.charAt(end)) || detail.charAt(end) == '-')) {
            end++;
        }
        String key = "operation." + detail.substring(0, end);
        boolean known = messages.has(key);
        return known ? messages.text(key) + detail.substring(end) : detail;
    }
}
