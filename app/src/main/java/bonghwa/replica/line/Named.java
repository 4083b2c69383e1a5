package bonghwa.replica.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something that has names, at its place in the order of the catalogue; {@code first}: it is offered before its equals. */
record Named<T>(T value, List<NameForm> forms, boolean first, int order) {

    static <T> Named<T> of(T value, List<String> names, boolean first, int order) {
        List<NameForm> forms =
                names.stream().map(NameForm::of).filter(f -> !f.key().isEmpty()).toList();
        return new Named<>(value, forms, first, order);
    }

    /** That thing, by the name that fits best. */
    record Hit<T>(Named<T> named, Closeness closeness, NameForm form) {

        /** The best first; of equals the shortest name, as long as something of it was typed. */
        private static <T> Comparator<Hit<T>> order(Query query) {
            boolean typed = !query.key().isEmpty();
            return Comparator.<Hit<T>, Closeness>comparing(Hit::closeness)
                    .thenComparing(hit -> !hit.named.first())
                    .thenComparing(hit -> typed ? hit.form.key().length() : 0)
                    .thenComparing(hit -> hit.named.order());
        }

        T value() {
            return named.value();
        }
    }

    /** All that fit, the best first, no more than so many. */
    static <T> List<Hit<T>> search(Iterable<Named<T>> all, Query query, Closeness worst, int most) {
        List<Hit<T>> hits = new ArrayList<>();
        for (Named<T> named : all) {
            named.hit(query)
                    .filter(hit -> hit.closeness().compareTo(worst) <= 0)
                    .ifPresent(hits::add);
        }
        hits.sort(Hit.order(query));
        return hits.stream().limit(most).toList();
    }

    private Optional<Hit<T>> hit(Query query) {
        @Nullable Hit<T> best = null;
        for (NameForm form : forms) {
            @Nullable Closeness closeness = Closeness.of(form, query);
            if (closeness != null && (best == null || closeness.compareTo(best.closeness()) < 0)) {
                best = new Hit<>(this, closeness, form);
            }
        }
        return Optional.ofNullable(best);
    }
}
