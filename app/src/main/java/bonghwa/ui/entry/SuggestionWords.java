package bonghwa.ui.entry;

import bonghwa.domain.Catalogue;
import bonghwa.domain.FunctionBoard;
import bonghwa.domain.FunctionRef;
import bonghwa.domain.Kind;
import bonghwa.domain.Language;
import bonghwa.domain.Name;
import bonghwa.domain.Party;
import bonghwa.domain.ServiceBoard;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.replica.line.Candidate;
import bonghwa.replica.line.Meaning;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.model.RoomModel;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts what could stand in a line into words: its name, what it is in the other language, how it stands now. */
record SuggestionWords(RoomModel room, Messages messages, Phrases phrases) {

    /** One row: the sign of a state or of a kind, the name, the other name, what stands at the right. */
    record Said(@Nullable State state, @Nullable Kind kind, String name, String other, String right) {

        private static Said of(String name, String other) {
            return new Said(null, null, name, other, "");
        }
    }

    Said of(Candidate candidate) {
        return switch (candidate.meaning()) {
            case Meaning.Subject(List<Target> targets) when targets.size() == 1 -> target(targets.getFirst());
            case Meaning.Link(Target target) -> target(target);
            case Meaning.Someone(Party party) -> Said.of(phrases.party(catalogue(), party), other(party));
            case Meaning.OfKind(Kind kind) -> new Said(null, kind, phrases.kind(kind), "", "");
            case Meaning.StateIs(State state, _) -> new Said(state, null, phrases.text(candidate.name()), "", "");
            case Meaning.Subject _,
                    Meaning.Occurred _,
                    Meaning.Tag _,
                    Meaning.Unchanged _,
                    Meaning.Share _,
                    Meaning.ByWhen _,
                    Meaning.Waits _,
                    Meaning.OfEntry _ -> Said.of(phrases.text(candidate.name()), "");
        };
    }

    /** That there are others, which one more letter finds. */
    String more(int others) {
        return messages.text("entry.suggestions.more", others);
    }

    private Said target(Target target) {
        String name = phrases.target(catalogue(), target);
        return switch (target) {
            case Target.OfFunction(FunctionRef ref) -> function(ref, name);
            case Target.OfService(String id) -> service(id, name);
            case Target.OfSite(String id) ->
                new Said(
                        null,
                        null,
                        name,
                        catalogue().site(id).map(s -> other(s.name())).orElse(""),
                        messages.text("word.site"));
            case Target.Everything _ -> Said.of(name, "");
        };
    }

    private Said function(FunctionRef ref, String name) {
        Optional<FunctionBoard> board = room.board().get().function(ref);
        @Nullable State state = board.map(b -> b.effective().state()).orElse(null);
        String since = board.map(FunctionBoard::since).map(this::since).orElse("");
        String other = catalogue().function(ref).map(f -> other(f.name())).orElse("");
        return new Said(state, null, name, other, state == State.OPERATIONAL ? phrases.state(state) : since);
    }

    private Said service(String id, String name) {
        Optional<ServiceBoard> board = room.board().get().service(id);
        @Nullable State state = board.map(b -> b.effective().state()).orElse(null);
        String working = board.filter(b -> !b.functions().isEmpty())
                .map(b -> messages.text(
                        "word.n-of-m", b.operational(), b.functions().size()))
                .orElse("");
        String other = catalogue().service(id).map(s -> other(s.name())).orElse("");
        return new Said(state, null, name, other, working);
    }

    private String since(Instant since) {
        return phrases.duration(Duration.between(since, room.now().get()));
    }

    private Catalogue catalogue() {
        return room.room().get().catalogue();
    }

    private String other(Name name) {
        return name.in(messages.language().get() == Language.KO ? Language.EN : Language.KO);
    }

    private String other(Party party) {
        return switch (party) {
            case Party.OfPerson(String id) ->
                catalogue()
                        .person(id)
                        .map(p -> p.role() == null ? "" : phrases.role(catalogue(), p.role()))
                        .orElse("");
            case Party.OfRole(String id) ->
                catalogue().role(id).map(r -> other(r.name())).orElse("");
        };
    }
}
