package bonghwa;

import bonghwa.domain.Party;
import bonghwa.replica.Commands;
import bonghwa.store.JournalFailure;
import bonghwa.ui.Acts;
import bonghwa.ui.FxBridge;
import bonghwa.ui.Look;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.Preferences;
import bonghwa.ui.Problems;
import bonghwa.ui.control.Sheets;
import bonghwa.ui.model.BoardModel;
import bonghwa.ui.model.DeskModel;
import bonghwa.ui.model.EntryReader;
import bonghwa.ui.model.EntryRecorder;
import bonghwa.ui.model.HandoverModel;
import bonghwa.ui.model.ImportModel;
import bonghwa.ui.model.IncidentsModel;
import bonghwa.ui.model.LastSeen;
import bonghwa.ui.model.PeopleModel;
import bonghwa.ui.model.ReviewModel;
import bonghwa.ui.model.RoomModel;
import bonghwa.ui.model.SyncModel;
import bonghwa.ui.sync.Choosing;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the views of one window share and follow, made and joined: models, words, look, keys, the road of errors. FX thread. */
final class RoomModels {

    private final RoomContext context;
    final Messages messages;
    final Look look = new Look();
    final Preferences preferences;
    final Acts acts = new Acts();
    final Problems problems;
    final RoomModel room;
    final DeskModel desk;
    final Phrases phrases;
    final EntryReader reader;
    final IncidentsModel incidents;

    RoomModels(RoomContext context) {
        this.context = context;
        messages = new Messages(context.settings().language());
        preferences = new Preferences(messages, look, context.settings());
        problems = new Problems(context.bridge(), messages);
        room = new RoomModel(context.room(), context.now(), context.home(), context.kind());
        desk = new DeskModel(room, context.commands(), context.store().opened());
        phrases = new Phrases(messages, room::zone);
        reader = new EntryReader(room, this::me, () -> messages.language().get());
        incidents = new IncidentsModel(room, context.commands(), context.bridge(), reader, problems::watch);
        context.hindsight().moves(room);
        preferences.offer(acts);
        problems.explain(RoomModels::sentence);
        problems.heed(failure -> context.store().after(failure).ifPresent(desk.store()::set));
    }

    private static Optional<String> sentence(Throwable failure) {
        return switch (failure) {
            case JournalFailure journal -> Optional.of(Failures.key(journal.reason()));
            case BadRecord bad -> Optional.of(bad.key());
            default -> Optional.empty();
        };
    }

    private @Nullable Party me() {
        String person = desk.typist().get().person();
        return person == null ? null : new Party.OfPerson(person);
    }

    LastSeen seen() {
        return context.seen();
    }

    FxBridge bridge() {
        return context.bridge();
    }

    Commands commands() {
        return context.commands();
    }

    SyncModel sync() {
        RoomHubs hubs = context.hubs();
        return new SyncModel(
                room,
                hubs.exchanging(),
                hubs.stewards(),
                new SyncModel.Ways(context.beside(), context.bridge()::post, problems::watch),
                hubs.status(),
                hubs.real());
    }

    Choosing choosing() {
        return context.hubs().choosing();
    }

    BoardModel board() {
        BoardModel board = new BoardModel(room, context.commands(), problems::watch);
        board.staleAfter().bind(preferences.staleAfter());
        board.follow(desk.typist());
        return board;
    }

    PeopleModel people() {
        PeopleModel people = new PeopleModel(room, desk, context.commands(), context.ids(), new HouseRoles());
        people.limit().bind(preferences.dutyLimit());
        return people;
    }

    HandoverModel handovers() {
        return new HandoverModel(room, desk, context.commands(), messages);
    }

    RoomNotices notices() {
        return new RoomNotices(this, context);
    }

    ImportModel imports() {
        return new RoomImports(
                () -> room.room().get(), () -> room.now().get(), context.home(), context.commands(), context.beside());
    }

    ReviewModel review() {
        return new ReviewModel(
                room,
                context.hindsight(),
                reader,
                new EntryRecorder(room, context.commands()),
                context.beside(),
                context.bridge()::post);
    }

    /** What asks before an entry is redacted, over that window. */
    RedactAct redacting(Sheets sheets) {
        return new RedactAct(context, this, sheets);
    }

    LogModels log() {
        return new LogModels(context, room, reader, problems);
    }
}
