package bonghwa.replica;

import bonghwa.domain.Catalogue;
import bonghwa.domain.Content;
import bonghwa.domain.Room;
import bonghwa.op.Fold;
import bonghwa.op.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Takes in what another tool recorded: only what is not here yet, all of it forced together or none, as one act that is undone as one. */
public final class Importing {

    private final Commands commands;

    public Importing(Commands commands) {
        this.commands = commands;
    }

    /** Where each of those stories would go in that room, and what of it is new; {@code into}: null where nobody said. */
    public static List<Arrival> arrivals(Room room, List<Story> stories, @Nullable String into) {
        return stories.stream().map(story -> Arrival.of(room, story, into)).toList();
    }

    /** Records it. {@code additions}: services and so on that it speaks of and the room does not know so. */
    public CompletionStage<Commit> record(Catalogue additions, List<Story> stories, @Nullable String into) {
        return commands.commit((now, numbers) -> drafts(now, numbers, additions, arrivals(now.room(), stories, into)));
    }

    /** Entries come last: an act that is told by its first record is told by what it declared, or by its first entry. */
    private List<Draft> drafts(Fold now, Numbers numbers, Catalogue additions, List<Arrival> arrivals) {
        List<Draft> drafts = new ArrayList<>(CatalogueDrafts.of(now, grown(now.room(), additions), false));
        List<Draft> entries = new ArrayList<>();
        for (Arrival arrival : arrivals) {
            String incident = arrival.incident() == null ? commands.newId() : arrival.incident();
            if (arrival.declares()) {
                Declaration d = arrival.story().declaration();
                drafts.add(Draft.of(
                        incident, new Operation.IncidentDeclared(d.title(), d.severity(), d.started(), d.zone())));
            }
            for (Operation told : arrival.anew()) {
                Optional<Content> content = Story.content(told);
                content.ifPresentOrElse(
                        c -> entries.add(Draft.of(incident, Commands.entry(numbers.next(), c))),
                        () -> drafts.add(Draft.of(incident, told)));
            }
        }
        drafts.addAll(entries);
        return drafts;
    }

    private static Catalogue grown(Room room, Catalogue additions) {
        return room.catalogue().grownBy(additions);
    }
}
