package bonghwa.ui.model;

import bonghwa.domain.FunctionRef;
import bonghwa.domain.Incident;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.replica.Commands;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Reports states of a row by a digit; where its functions differ, which are meant is asked first. FX thread. */
final class BoardReports {

    private final RoomModel room;
    private final Commands commands;
    private final Consumer<CompletionStage<?>> watch;
    private final ReadOnlyObjectWrapper<@Nullable ScopeAsk> question = new ReadOnlyObjectWrapper<>(this, "question");

    /** {@code watch} is told of everything that is being recorded. */
    BoardReports(RoomModel room, Commands commands, Consumer<CompletionStage<?>> watch) {
        this.room = room;
        this.commands = commands;
        this.watch = watch;
    }

    /** Asked before a state is recorded; null where nothing is. */
    ReadOnlyObjectProperty<@Nullable ScopeAsk> question() {
        return question.getReadOnlyProperty();
    }

    void report(BoardRow row, State state) {
        Optional<ScopeAsk> ask = StateReports.ask(row, state);
        question.set(ask.orElse(null));
        if (ask.isEmpty()) {
            log(row.target(), StateReports.targets(row, state), state);
        }
    }

    /** All of them are meant, or the rest only. */
    void answer(boolean all) {
        ScopeAsk ask = question.get();
        if (ask != null) {
            question.set(null);
            List<FunctionRef> meant = all ? ask.all() : ask.rest();
            log(ask.target(), meant.stream().<Target>map(Target.OfFunction::new).toList(), ask.state());
        }
    }

    void drop() {
        question.set(null);
    }

    private void log(Target about, List<Target> targets, State state) {
        Incident incident = room.incident().get();
        if (incident != null) {
            watch.accept(commands.log(
                    incident.id(),
                    StateReports.content(about, targets, state, room.now().get())));
        }
    }
}
