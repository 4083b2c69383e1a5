package bonghwa.ui.timeline;

import bonghwa.domain.Language;
import bonghwa.domain.Room;
import bonghwa.replica.Commands;
import bonghwa.replica.Commit;
import bonghwa.replica.Committer;
import bonghwa.replica.Intent;
import bonghwa.replica.Typist;
import bonghwa.ui.FxBridge;
import bonghwa.ui.Messages;
import bonghwa.ui.Problems;
import bonghwa.ui.model.EntryReader;
import bonghwa.ui.model.EntryVerbs;
import bonghwa.ui.model.RoomModel;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** The tools of a timeline that records nothing. */
final class Bench {

    private Bench() {}

    static TimelineTools tools(RoomModel room, Messages messages) {
        Committer nobody = new Committer() {
            @Override
            public CompletionStage<Commit> commit(Typist typist, Intent intent) {
                return new CompletableFuture<>();
            }

            @Override
            public Room room() {
                return room.room().get();
            }
        };
        return new TimelineTools(
                new EntryVerbs(room, new Commands(nobody, () -> "id")),
                new EntryReader(room, () -> null, () -> Language.KO),
                new Problems(new FxBridge(), messages),
                () -> new Typist("night-scribe", "scribe"));
    }
}
