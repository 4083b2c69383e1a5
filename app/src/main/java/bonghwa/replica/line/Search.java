package bonghwa.replica.line;

import bonghwa.domain.FunctionRef;
import bonghwa.domain.Kind;
import bonghwa.domain.Language;
import bonghwa.domain.Party;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.domain.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Looks for what the word at the end of a draft may become. */
record Search(Draft draft, Language language) {

    private static final String SIGNS = "#@!=";

    List<Candidate> candidates() {
        List<Candidate> time = time();
        int sign = sign();
        if (sign < 0 || !time.isEmpty()) {
            return time;
        }
        String word = draft.typed.plain.substring(sign + 1);
        return switch (draft.typed.at(sign)) {
            case '#' -> target(sign, word);
            case '@' -> people(sign + 1, word);
            case '!' -> word.indexOf(' ') < 0 ? kinds(sign + 1, word) : List.of();
            default -> states(sign + 1, word);
        };
    }

    /** The last sign that starts a word; -1 if there is none. */
    private int sign() {
        for (int at = draft.typed.length() - 1; at >= 0; at--) {
            if (SIGNS.indexOf(draft.typed.at(at)) >= 0 && draft.typed.wordStart(at)) {
                return at;
            }
        }
        return -1;
    }

    private List<Candidate> target(int sign, String word) {
        Typed typed = draft.typed;
        int slash = typed.plain.lastIndexOf('/');
        @Nullable Subject subject = word.indexOf(' ') < 0 ? null : new TargetPart(draft).read(sign);
        boolean known = subject != null && typed.space(subject.end());
        if (slash > sign) {
            int from = 1 + Math.max(slash, Math.max(typed.plain.lastIndexOf(','), typed.plain.lastIndexOf('-')));
            List<Candidate> found = new ArrayList<>(functions(
                    service(sign + 1, slash),
                    from,
                    typed.plain.substring(from),
                    known ? Closeness.PREFIX : Closeness.ONE_OFF));
            return subject == null || !known ? found : behind(subject, found);
        }
        if (subject == null || !known) {
            return targets(sign + 1, word, word.indexOf(' ') < 0 ? Closeness.ONE_OFF : Closeness.COMPOSING);
        }
        return behind(subject, targets(sign + 1, word, Closeness.PREFIX));
    }

    /** A name goes on, or a function or state begins behind it. */
    private List<Candidate> behind(Subject subject, List<Candidate> longer) {
        int from = draft.typed.skipSpace(subject.end());
        String rest = draft.typed.plain.substring(from);
        if (rest.isEmpty()) {
            return List.of();
        }
        List<Candidate> found = new ArrayList<>(longer);
        String service = subject.base() instanceof Target.OfService(String id)
                        && subject.parts().isEmpty()
                ? id
                : "";
        found.addAll(functions(service, from, rest, Closeness.COMPOSING));
        found.addAll(states(from, rest));
        return found.stream().limit(Completion.MOST).toList();
    }

    private String service(int from, int to) {
        String name = draft.typed.plain.substring(from, to);
        @Nullable
        Target base = draft.vocabulary.choose(draft.vocabulary.targets().get(name));
        return base instanceof Target.OfService(String id) ? id : "";
    }

    private List<Candidate> targets(int from, String word, Closeness worst) {
        List<Named.Hit<Target>> hits =
                Named.search(draft.vocabulary.namedTargets(), Query.of(word), worst, Completion.MOST);
        Map<Target, Candidate> found = new LinkedHashMap<>();
        for (Named.Hit<Target> hit : hits) {
            found.put(hit.value(), target(from, hit.value(), korean(word, hit.form())));
            boolean only = !word.isEmpty()
                    && hit.equals(hits.getFirst())
                    && hit.closeness().compareTo(Closeness.COMPOSING) <= 0;
            if (only && hit.value() instanceof Target.OfService(String id)) {
                draft.vocabulary
                        .functions(id)
                        .named()
                        .forEach(f -> found.put(f.value(), target(from, f.value(), korean(word, hit.form()))));
            }
        }
        return found.values().stream().limit(Completion.MOST).toList();
    }

    private Candidate target(int from, Target target, boolean korean) {
        Wording wording = draft.vocabulary.wording();
        return candidate(
                from,
                wording.of(target, korean),
                new Meaning.Subject(List.of(target)),
                new Text(wording.of(target, true), wording.of(target, false)));
    }

    private List<Candidate> functions(String service, int from, String word, Closeness worst) {
        Wording wording = draft.vocabulary.wording();
        return found(
                draft.vocabulary.functions(service).named(),
                from,
                word,
                worst,
                (target, korean) -> target instanceof Target.OfFunction(FunctionRef ref) ? wording.of(ref, korean) : "",
                target -> new Meaning.Subject(List.of(target)),
                target -> new Text(wording.of(target, true), wording.of(target, false)));
    }

    private List<Candidate> people(int from, String word) {
        Wording wording = draft.vocabulary.wording();
        Closeness worst = word.indexOf(' ') < 0 ? Closeness.ONE_OFF : Closeness.COMPOSING;
        return found(
                draft.vocabulary.namedPeople(),
                from,
                word,
                worst,
                wording::of,
                Meaning.Someone::new,
                (Party party) -> new Text(wording.of(party, true), wording.of(party, false)));
    }

    private List<Candidate> kinds(int from, String word) {
        return found(
                KindPart.named(),
                from,
                word,
                Closeness.ONE_OFF,
                KindPart::word,
                Meaning.OfKind::new,
                (Kind kind) -> new Text(KindPart.word(kind, true), KindPart.word(kind, false)));
    }

    private List<Candidate> states(int from, String word) {
        return found(
                StateNames.all(),
                from,
                word,
                Closeness.WRONG_MODE,
                (state, korean) -> StateNames.of(state).in(korean ? Language.KO : Language.EN),
                (State state) -> new Meaning.StateIs(state, null),
                StateNames::of);
    }

    private <T> List<Candidate> found(
            List<Named<T>> names,
            int from,
            String word,
            Closeness worst,
            BiFunction<T, Boolean, String> written,
            Function<T, Meaning> meaning,
            Function<T, Text> name) {
        return Named.search(names, Query.of(word), worst, Completion.MOST).stream()
                .map(hit -> candidate(
                        from,
                        written.apply(hit.value(), korean(word, hit.form())),
                        meaning.apply(hit.value()),
                        name.apply(hit.value())))
                .toList();
    }

    private boolean korean(String word, NameForm form) {
        return word.isBlank() ? language == Language.KO : form.hangul();
    }

    private Candidate candidate(int from, String insertion, Meaning meaning, Text name) {
        return new Candidate(draft.replacement(from, draft.typed.length(), insertion), meaning, name);
    }

    /** A time typed in the wrong keyboard mode. */
    private List<Candidate> time() {
        Typed typed = draft.typed;
        int from = typed.length();
        while (from > 0 && !typed.space(from - 1)) {
            from--;
        }
        String word = typed.plain.substring(from);
        String meant = Hangul.strokes(word);
        if (!Hangul.anyJamo(word)) {
            return List.of();
        }
        int start = typed.offset(from);
        Replacement replacement = new Replacement(start, typed.line.length(), meant);
        return EntryLine.parse(replacement.in(typed.line), draft.vocabulary, draft.situation).chips().stream()
                .filter(chip -> chip.solid() && chip.start() == start)
                .filter(chip -> chip.meaning() instanceof Meaning.Occurred || chip.meaning() instanceof Meaning.ByWhen)
                .map(chip -> new Candidate(replacement, chip.meaning(), Text.of(meant)))
                .toList();
    }
}
