package bonghwa.ui.entry;

import bonghwa.domain.Language;
import bonghwa.domain.Room;
import bonghwa.replica.Commands;
import bonghwa.replica.Commit;
import bonghwa.replica.Committer;
import bonghwa.replica.Intent;
import bonghwa.replica.Typist;
import bonghwa.ui.model.EntryModel;
import bonghwa.ui.model.EntryReader;
import bonghwa.ui.model.EntryRecorder;
import bonghwa.ui.model.EntryServices;
import bonghwa.ui.model.RoomModel;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** A desk that records nothing. */
final class EntryDesk {

    private EntryDesk() {}

    static EntryModel model(RoomModel room, String draft) {
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
        EntryRecorder recorder = new EntryRecorder(room, new Commands(nobody, () -> "id"));
        return new EntryModel(
                room,
                new EntryServices(
                        new EntryReader(room, () -> null, () -> Language.KO),
                        recorder,
                        Runnable::run,
                        _ -> {},
                        _ -> {}),
                draft);
    }
}
