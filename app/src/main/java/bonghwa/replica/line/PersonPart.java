package bonghwa.replica.line;

import bonghwa.domain.Party;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code @person}: a person, role or team, also with a title or particle behind the name. */
record PersonPart(@Nullable Party party, int end) {

    /** Takes the person named behind the {@code @} there; an unknown one is a problem; null: it is no name at all. */
    static @Nullable PersonPart read(Draft draft, int at) {
        Typed typed = draft.typed;
        if (typed.boundary(at + 1)) {
            return null;
        }
        NameIndex.@Nullable Match<Party> match = draft.vocabulary.people().find(typed, at + 1, Endings.OF_PEOPLE);
        if (match == null) {
            match = draft.vocabulary.untitledPeople().find(typed, at + 1, Endings.OF_PEOPLE);
        }
        if (match == null) {
            int end = TargetPart.wordEnd(typed, at + 1);
            draft.take(at, end, Draft.Use.TARGET);
            draft.problem(
                    at,
                    end,
                    "entry.problem.unknown-person",
                    offers(draft, draft.nearest.people(typed.plain.substring(at + 1, end))));
            return new PersonPart(null, end);
        }
        draft.take(at, match.end(), match.particle() ? Draft.Use.WORDS : Draft.Use.TARGET);
        if (match.values().size() > 1) {
            draft.problem(at, match.end(), "entry.problem.ambiguous", offers(draft, match.values()));
            return new PersonPart(null, match.end());
        }
        Party party = match.values().iterator().next();
        draft.solid(at, match.end(), new Meaning.Someone(party));
        return new PersonPart(party, match.end());
    }

    private static List<String> offers(Draft draft, Collection<Party> parties) {
        return parties.stream()
                .map(party -> "@" + draft.vocabulary.wording().of(party, draft.korean))
                .toList();
    }
}
