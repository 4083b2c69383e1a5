package bonghwa.ui.model;

import bonghwa.domain.Assignment;
import bonghwa.domain.BriefLines;
import bonghwa.domain.Catalogue;
import bonghwa.domain.Duty;
import bonghwa.domain.Handover;
import bonghwa.domain.HandoverBrief;
import bonghwa.domain.Incident;
import bonghwa.domain.Language;
import bonghwa.domain.Person;
import bonghwa.domain.Post;
import bonghwa.domain.Role;
import bonghwa.domain.Teller;
import bonghwa.domain.Text;
import bonghwa.replica.Commands;
import bonghwa.replica.Commit;
import bonghwa.replica.Handovers;
import bonghwa.replica.Refusal;
import bonghwa.ui.Messages;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Duties that change hands in the shown incident: what is offered, with which brief, and the verbs. FX thread; needs no toolkit. */
public final class HandoverModel {

    private final RoomModel room;
    private final DeskModel desk;
    private final Handovers handovers;
    private final Messages messages;

    public HandoverModel(RoomModel room, DeskModel desk, Commands commands, Messages messages) {
        this.room = room;
        this.desk = desk;
        this.handovers = new Handovers(commands);
        this.messages = messages;
    }

    public RoomModel room() {
        return room;
    }

    public Catalogue catalogue() {
        return room.room().get().catalogue();
    }

    /** Who types at this desk, if anybody is named. */
    public @Nullable String me() {
        return desk.typist().get().person();
    }

    /** What changes when the one who types changes. */
    public DeskModel desk() {
        return desk;
    }

    /** What is offered and waits to be read: what is offered to whoever types first, then the oldest. */
    public List<Handover> open() {
        Instant now = room.now().get();
        Comparator<Handover> mineFirst = Comparator.comparing(h -> !Objects.equals(h.to(), me()));
        return all().stream()
                .filter(h -> h.openAt(now))
                .sorted(mineFirst.thenComparing(Handover::at))
                .toList();
    }

    /** What several people accepted without knowing of each other, as long as more than one still has the duty. */
    public List<Handover> contested() {
        Incident incident = room.incident().get();
        Instant now = room.now().get();
        return incident == null
                ? List.of()
                : all().stream()
                        .filter(h ->
                                h.contested() && incident.holders(h.duty(), now).size() > 1)
                        .toList();
    }

    private List<Handover> all() {
        Incident incident = room.incident().get();
        return incident == null ? List.of() : incident.conduct().handovers();
    }

    /** That hand-over as it stands now. */
    public Optional<Handover> handover(String id) {
        return all().stream().filter(h -> h.id().equals(id)).findFirst();
    }

    /** The duties that somebody has: those of whoever types first, command before others. */
    public List<Post> posts() {
        Incident incident = room.incident().get();
        if (incident == null) {
            return List.of();
        }
        Comparator<Post> mineFirst = Comparator.comparing(p -> !has(p, me()));
        Comparator<Post> commandFirst = Comparator.comparing(p -> !p.duty().equals(new Duty.OfRole(Role.COMMANDER)));
        return Post.of(incident, room.now().get()).stream()
                .filter(p -> !p.vacant())
                .sorted(mineFirst.thenComparing(commandFirst))
                .toList();
    }

    private static boolean has(Post post, @Nullable String person) {
        return post.holders().stream().anyMatch(a -> a.person().equals(person));
    }

    /** Who may take that over: who is named to relieve first, then those who usually do it, then everybody else. */
    public List<Person> successors(Post post) {
        @Nullable String holds = post.front().map(Assignment::person).orElse(null);
        @Nullable String relief = post.relief().map(Assignment::person).orElse(null);
        Comparator<Person> reliefFirst = Comparator.comparing(p -> !p.id().equals(relief));
        Comparator<Person> usualFirst =
                Comparator.comparing(p -> !(post.duty() instanceof Duty.OfRole(String role) && role.equals(p.role())));
        return catalogue().people().stream()
                .filter(p -> !p.id().equals(holds))
                .sorted(reliefFirst.thenComparing(usualFirst))
                .toList();
    }

    /** Who may accept that: whoever types or was named first, then everybody but the one who hands over. */
    public List<Person> takers(Handover offer) {
        @Nullable String mine = Objects.equals(me(), offer.from()) ? null : me();
        Comparator<Person> namedFirst = Comparator.comparing(p -> !p.id().equals(offer.to()));
        Comparator<Person> meFirst = Comparator.comparing(p -> !p.id().equals(mine));
        return catalogue().people().stream()
                .filter(p -> !p.id().equals(offer.from()))
                .sorted(meFirst.thenComparing(namedFirst))
                .toList();
    }

    /** What the next one must know, written from the board as it stands now. */
    public Text brief() {
        Incident incident = room.incident().get();
        return incident == null
                ? Text.of("")
                : BriefLines.text(
                        HandoverBrief.of(incident, catalogue(), room.now().get()),
                        teller(Language.KO),
                        teller(Language.EN));
    }

    private Teller teller(Language language) {
        return new Teller(catalogue(), room.zone(), language, key -> messages.plain(language, key));
    }

    /** Offers that duty to somebody, or to whoever comes, with that brief. */
    public CompletionStage<Commit> offer(Duty duty, @Nullable String to, Text brief) {
        return on((incident, now) -> handovers.offer(incident, duty, to, now, brief));
    }

    /** Rewrites the brief of an offer that nobody has accepted. */
    public CompletionStage<Commit> amend(String handover, Text brief) {
        return on((incident, _) -> handovers.amend(incident, handover, brief));
    }

    /** That person has read the brief as {@code read} and takes the duty now. */
    public CompletionStage<Commit> accept(String handover, String person, String read) {
        return on((incident, now) -> handovers.accept(incident, handover, person, now, read));
    }

    /** Takes an offer back, or turns it down. */
    public CompletionStage<Commit> withdraw(String handover) {
        return on((incident, _) -> handovers.withdraw(incident, handover, true, null));
    }

    private CompletionStage<Commit> on(BiFunction<String, Instant, CompletionStage<Commit>> verb) {
        Incident incident = room.incident().get();
        return incident == null
                ? CompletableFuture.failedFuture(new Refusal("refusal.nothing-shown"))
                : verb.apply(incident.id(), room.now().get());
    }
}
