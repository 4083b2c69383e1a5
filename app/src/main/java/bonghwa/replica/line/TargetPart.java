package bonghwa.replica.line;

import bonghwa.domain.FunctionRef;
import bonghwa.domain.Target;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code #target}: a service, functions of it, all of them, all but some, a site, or everything. */
final class TargetPart {

    private final Draft draft;
    private final Typed typed;

    TargetPart(Draft draft) {
        this.draft = draft;
        this.typed = draft.typed;
    }

    /** What is named behind the {@code #} there; null if no known name stands there, or if something is wrong with it (then said). */
    @Nullable
    Subject read(int at) {
        NameIndex.@Nullable Match<Target> match = draft.vocabulary.targets().find(typed, at + 1, Endings.OF_THINGS);
        if (match == null) {
            return null;
        }
        @Nullable Target base = draft.vocabulary.choose(match.values());
        if (base == null) {
            List<String> offers =
                    match.values().stream().map(t -> "#" + draft.written(t)).toList();
            return wrong(at, match.end(), "entry.problem.ambiguous", offers);
        }
        Subject whole = new Subject(base, List.of(), false, match.particle(), at, match.end());
        return match.particle() ? whole : inside(whole);
    }

    /** The end of a word that is no name. */
    static int wordEnd(Typed typed, int from) {
        int at = from;
        while (!typed.gap(at) && ",;:)".indexOf(typed.at(at)) < 0) {
            at++;
        }
        return at;
    }

    @Nullable
    Subject wrong(int at, int end, String key, List<String> offers) {
        draft.take(at, end, Draft.Use.TARGET);
        draft.problem(at, end, key, offers);
        return null;
    }

    private @Nullable Subject inside(Subject whole) {
        int next = typed.skipSpace(whole.end());
        if (typed.at(whole.end()) == '-' && !typed.boundary(whole.end() + 1)) {
            return behindHyphen(whole);
        }
        if (typed.at(next) != '/') {
            return next > whole.end() ? functions(whole, next, false) : whole;
        }
        int from = typed.skipSpace(next + 1);
        boolean tight = next == whole.end() && from == next + 1 && !typed.gap(from);
        NameIndex.@Nullable Match<String> all = draft.vocabulary.everything().find(typed, from, Endings.OF_THINGS);
        NameIndex.@Nullable Match<FunctionRef> named = index(whole).find(typed, from, Endings.OF_THINGS);
        if (all != null && (named == null || named.end() <= all.end())) {
            return all(whole, all);
        }
        return functions(whole, from, tight);
    }

    /** Of everything or a site: all but that. Of a service it may be meant as a slash, which is the opposite: so neither is taken. */
    private @Nullable Subject behindHyphen(Subject whole) {
        int from = whole.end() + 1;
        if (!(whole.base() instanceof Target.OfService(String service))) {
            return whole.base() instanceof Target.OfFunction ? whole : allBut(whole, from);
        }
        NameIndex.@Nullable Match<FunctionRef> match =
                draft.vocabulary.functions(service).index().find(typed, from, Endings.OF_THINGS);
        if (match == null || match.values().size() > 1) {
            return unknown(whole, from, match == null ? Set.of() : match.values());
        }
        FunctionRef ref = match.values().iterator().next();
        String allBut = "#" + draft.written(whole.base()) + "/" + Wording.all(draft.korean) + "-"
                + draft.vocabulary.wording().of(ref, draft.korean);
        return wrong(
                whole.start(),
                match.end(),
                "entry.problem.hyphen",
                List.of("#" + draft.written(new Target.OfFunction(ref)), allBut));
    }

    private NameIndex<FunctionRef> index(Subject whole) {
        return whole.base() instanceof Target.OfService(String id)
                ? draft.vocabulary.functions(id).index()
                : new NameIndex<>();
    }

    /** Functions named there, with commas between them and no space behind a comma; what is unknown is wrong only behind a tight slash. */
    private @Nullable Subject functions(Subject whole, int from, boolean tight) {
        Set<FunctionRef> refs = new LinkedHashSet<>();
        boolean particle = false;
        int end = whole.end();
        for (int at = from; at > 0; ) {
            NameIndex<FunctionRef> index = index(whole);
            NameIndex.@Nullable Match<FunctionRef> match =
                    tight ? index.find(typed, at, Endings.OF_THINGS) : index.exact(typed, at);
            if (match == null || match.values().size() > 1) {
                return tight
                        ? unknown(whole, at, match == null ? Set.of() : match.values())
                        : some(whole, refs, false, end);
            }
            refs.addAll(match.values());
            particle = match.particle();
            end = match.end();
            at = typed.at(end) == ',' && !typed.gap(end + 1) ? end + 1 : -1;
        }
        return some(whole, refs, particle, end);
    }

    private static Subject some(Subject whole, Set<FunctionRef> refs, boolean particle, int end) {
        return refs.isEmpty() ? whole : new Subject(whole.base(), functions(refs), false, particle, whole.start(), end);
    }

    private static List<Target> functions(Set<FunctionRef> refs) {
        return refs.stream().<Target>map(Target.OfFunction::new).toList();
    }

    private @Nullable Subject unknown(Subject whole, int at, Set<FunctionRef> equal) {
        int end = wordEnd(typed, at);
        if (!equal.isEmpty()) {
            return wrong(
                    whole.start(),
                    end,
                    "entry.problem.ambiguous",
                    equal.stream()
                            .map(ref -> "#" + draft.written(new Target.OfFunction(ref)))
                            .toList());
        }
        List<Target> nearest = draft.nearest.functions(typed.plain.substring(at, end), whole.base());
        return wrong(
                whole.start(),
                end,
                "entry.problem.unknown-function",
                nearest.stream().map(t -> "#" + draft.written(t)).toList());
    }

    /** All of it, or all but what is named behind a hyphen. */
    private @Nullable Subject all(Subject whole, NameIndex.Match<String> all) {
        if (all.particle() || typed.at(all.end()) != '-' || typed.gap(all.end() + 1)) {
            return new Subject(whole.base(), List.of(), true, all.particle(), whole.start(), all.end());
        }
        return allBut(whole, all.end() + 1);
    }

    private @Nullable Subject allBut(Subject whole, int from) {
        Set<Target> without = new LinkedHashSet<>();
        int end = from;
        for (int at = from; at > 0; ) {
            @Nullable Excepted excepted = excepted(whole, at);
            if (excepted == null) {
                return unknown(whole, at, Set.of());
            }
            without.addAll(excepted.parts());
            end = excepted.end();
            at = typed.at(end) == ',' && !typed.gap(end + 1) ? end + 1 : -1;
        }
        List<Target> rest = draft.vocabulary.catalogue().partsOf(whole.base()).stream()
                .filter(part -> !without.contains(part))
                .toList();
        return rest.isEmpty()
                ? wrong(whole.start(), end, "entry.problem.nothing-left", List.of())
                : new Subject(whole.base(), rest, false, false, whole.start(), end);
    }

    private record Excepted(List<Target> parts, int end) {}

    private @Nullable Excepted excepted(Subject whole, int at) {
        if (whole.base() instanceof Target.OfService(String service)) {
            return function(service, at);
        }
        NameIndex.@Nullable Match<Target> match = draft.vocabulary.targets().find(typed, at, Endings.OF_THINGS);
        @Nullable Target but = match == null ? null : draft.vocabulary.choose(match.values());
        if (match == null || but == null) {
            return null;
        }
        if (but instanceof Target.OfService(String service) && typed.at(match.end()) == '/') {
            return function(service, match.end() + 1);
        }
        return new Excepted(draft.vocabulary.catalogue().partsOf(but), match.end());
    }

    private @Nullable Excepted function(String service, int at) {
        NameIndex.@Nullable Match<FunctionRef> match =
                draft.vocabulary.functions(service).index().find(typed, at, Endings.OF_THINGS);
        return match == null || match.values().size() > 1 ? null : new Excepted(functions(match.values()), match.end());
    }
}
