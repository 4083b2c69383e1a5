package bonghwa.replica.line;

import bonghwa.domain.Amount;
import bonghwa.domain.Eta;
import bonghwa.domain.State;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A state with its amount and estimate, where one may stand: directly behind the target, or behind {@code =} anywhere. A state of
 * null means: looked again, same state.
 */
record StatePart(
        @Nullable State state,
        @Nullable Amount amount,
        @Nullable Eta eta) {

    /** Takes the state behind the {@code =} there; null if no state word stands there. */
    static @Nullable StatePart sign(Draft draft, int at) {
        StateWords.@Nullable Phrase phrase = StateWords.longest(draft.typed, at + 1);
        return phrase == null ? null : taken(draft, at, phrase);
    }

    /** Takes the state that stands directly behind the target; null if none does, or if it only looks like one. */
    static @Nullable StatePart slot(Draft draft, int behindTarget) {
        Typed typed = draft.typed;
        int from = typed.skipSpace(behindTarget);
        StateWords.@Nullable Phrase phrase = from == behindTarget ? null : StateWords.longest(typed, from);
        if (phrase == null || StateWords.negated(typed, phrase)) {
            return null;
        }
        if (StateWords.toCome(typed, phrase)) {
            offerRecovering(draft, phrase, typed.skipSpace(phrase.end()));
            return null;
        }
        int next = typed.skipSpace(phrase.end());
        if (phrase.state() == State.OPERATIONAL && new DuePart(draft).find(next) != null) {
            offerRecovering(draft, phrase, next);
            return null;
        }
        boolean unsure = !phrase.strong() && !ends(draft, phrase.end(), next);
        if (unsure || StateWords.open(typed, phrase)) {
            draft.dashed(from, phrase.end(), meaning(phrase.state()), "=" + typed.shown(from, phrase.end()));
            return null;
        }
        return taken(draft, from, phrase);
    }

    /** Whether what follows shows that a weak word was meant as a state. */
    private static boolean ends(Draft draft, int end, int next) {
        Typed typed = draft.typed;
        if (next >= typed.length() || ",.:-(>@!#".indexOf(typed.at(next)) >= 0) {
            return true;
        }
        return next > end && (AmountPart.find(typed, next) != null || new DuePart(draft).find(next) != null);
    }

    private static StatePart taken(Draft draft, int from, StateWords.Phrase phrase) {
        draft.take(from, phrase.end(), Draft.Use.HEAD);
        draft.solid(from, phrase.end(), meaning(phrase.state()));
        int at = draft.typed.skipSpace(phrase.end());
        @Nullable AmountPart amount = phrase.state() == null ? null : AmountPart.find(draft.typed, at);
        int nothing = phrase.state() == null ? -1 : AmountPart.ofNothing(draft.typed, at);
        if (nothing > 0) {
            draft.problem(at, nothing, "entry.problem.of-nothing", List.of());
        }
        if (amount != null) {
            draft.take(at, amount.end(), Draft.Use.HEAD);
            draft.solid(at, amount.end(), new Meaning.Share(amount.amount()));
            at = draft.typed.skipSpace(amount.end());
        }
        DuePart due = new DuePart(draft);
        @Nullable DueTime words = due.find(at);
        @Nullable Eta eta = words == null ? null : due.words(words);
        return new StatePart(phrase.state(), amount == null ? null : amount.amount(), eta);
    }

    /** "정상화 예정 23시" is no state: what may be meant is that it is being restored, until then. */
    private static void offerRecovering(Draft draft, StateWords.Phrase phrase, int next) {
        @Nullable DueTime due = new DuePart(draft).find(next);
        @Nullable Eta eta = due == null ? null : due.eta();
        @Nullable Instant at = eta == null ? null : eta.at();
        int end = due == null ? draft.typed.wordEnd(next) : due.end();
        if (phrase.state() != State.OPERATIONAL) {
            draft.dashed(
                    phrase.start(),
                    phrase.end(),
                    meaning(phrase.state()),
                    "=" + draft.typed.shown(phrase.start(), phrase.end()));
            return;
        }
        String words = draft.korean ? "복구 중" : "recovering";
        String expected = at == null ? "" : (draft.korean ? " 예정 " : " eta ") + DueTime.written(at, draft);
        draft.dashed(
                phrase.start(), end, new Meaning.StateIs(State.RECOVERING, at == null ? null : eta), words + expected);
    }

    private static Meaning meaning(@Nullable State state) {
        return state == null ? new Meaning.Unchanged() : new Meaning.StateIs(state, null);
    }
}
