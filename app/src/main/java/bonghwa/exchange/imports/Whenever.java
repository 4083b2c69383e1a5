package bonghwa.exchange.imports;

import bonghwa.domain.Severity;
import bonghwa.domain.Text;
import bonghwa.domain.When;
import bonghwa.op.Operation;
import bonghwa.replica.Declaration;
import bonghwa.replica.Story;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When the rows of one source occurred, and so when its story began. What names no time occurred about when the row before it did. */
final class Whenever {

    private final Drafting drafting;
    private @Nullable Instant last;
    private @Nullable Instant first;
    private boolean unread;

    Whenever(Drafting drafting) {
        this.drafting = drafting;
    }

    /** When that row occurred. */
    When read(Columns columns, Table.Row row) {
        boolean apart = !columns.has(Field.OCCURRED);
        String text = apart
                ? columns.cell(row, Field.DATE) + " " + columns.cell(row, Field.TIME)
                : columns.cell(row, Field.OCCURRED);
        Optional<Instant> named =
                drafting.moments().read(text, row.line() + ":" + columns.number(apart ? Field.DATE : Field.OCCURRED));
        unread = named.isEmpty() && !text.isBlank();
        return at(named);
    }

    /** Whether the last row names a time that nobody can read: a state at a guessed time would be a false one. */
    boolean unread() {
        return unread;
    }

    /** When it occurred, if that is the moment that it names. */
    When at(Optional<Instant> named) {
        if (named.isEmpty()) {
            return When.about(last == null ? drafting.setting().now() : last);
        }
        Instant moment = named.get();
        last = moment;
        first = first == null || moment.isBefore(first) ? moment : first;
        return When.exactly(moment);
    }

    /** The earliest moment named so far; now where none was. */
    Instant began() {
        return first == null ? drafting.setting().now() : first;
    }

    /** A story that has no incident of its own. */
    Story story(List<Operation> told) {
        Setting setting = drafting.setting();
        return new Story(
                new Declaration(Text.of(setting.title()), Severity.UNSET, began(), setting.zone()),
                Story.Home.OPEN,
                told);
    }
}
