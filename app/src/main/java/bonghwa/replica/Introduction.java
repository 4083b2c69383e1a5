package bonghwa.replica;

import bonghwa.domain.Author;
import bonghwa.domain.Name;
import bonghwa.domain.Person;
import bonghwa.domain.Room;
import bonghwa.op.Fold;
import bonghwa.op.Meaning;
import bonghwa.op.Operation.CatalogueChanged;
import bonghwa.op.Recorded;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;

/**
 * Lets somebody record before anything was set up: the author is then the operating system's user, who becomes one of the room's
 * people with the first record, under an id by chance. Whoever says who types is left alone.
 */
public record Introduction(Committer committer, String person, String name) implements Committer {

    @Override
    public CompletionStage<Commit> commit(Typist typist, Intent intent) {
        return typist.person() != null
                ? committer.commit(typist, intent)
                : committer
                        .commit(known(typist), (now, numbers) -> introduced(now, intent, numbers))
                        .thenApply(this::own);
    }

    private Typist known(Typist typist) {
        return typist.person() != null ? typist : new Typist(person, typist.role());
    }

    @Override
    public Author signs(Typist typist) {
        return committer.signs(known(typist));
    }

    /** What the intent itself recorded: nobody asked for the introduction. */
    private Commit own(Commit commit) {
        return new Commit(
                commit.before(),
                commit.after(),
                commit.records().stream().filter(r -> !introduces(r)).toList());
    }

    private boolean introduces(Recorded recorded) {
        return recorded.meaning() instanceof Meaning.Understood(CatalogueChanged change, _)
                && change.people().size() == 1
                && change.people().getFirst().id().equals(person)
                && change.services().isEmpty();
    }

    private List<Draft> introduced(Fold now, Intent intent, Numbers numbers) throws Refusal {
        List<Draft> drafts = new ArrayList<>();
        if (now.room().catalogue().person(person).isEmpty()) {
            Person self = new Person(person, Name.of(name, name), null, null, null);
            CatalogueChanged change = new CatalogueChanged(
                    List.of(), List.of(), List.of(), List.of(self), List.of(), null, null, List.of());
            drafts.add(new Draft(null, change, now.replacing(List.of("person:" + person))));
        }
        drafts.addAll(intent.drafts(now, numbers));
        return drafts;
    }

    @Override
    public Room room() {
        return committer.room();
    }
}
