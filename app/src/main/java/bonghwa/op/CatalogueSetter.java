package bonghwa.op;

import bonghwa.domain.Register;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of the catalogue that one change sets. */
record CatalogueSetter(Map<String, Register<@Nullable Object>> all, Recorded recorded) {

    void set(Operation.CatalogueChanged change) {
        change.services().forEach(s -> set("service:" + s.id(), s));
        change.sites().forEach(s -> set("site:" + s.id(), s));
        change.journeys().forEach(j -> set("journey:" + j.id(), j));
        change.people().forEach(p -> set("person:" + p.id(), p));
        change.roles().forEach(r -> set("role:" + r.id(), r));
        change.removed().forEach(key -> set(key, null));
        if (change.pinned() != null) {
            set(CatalogueFold.PINNED, List.copyOf(change.pinned()));
        }
        if (change.order() != null) {
            set(CatalogueFold.ORDER, List.copyOf(change.order()));
        }
    }

    private void set(String key, @Nullable Object value) {
        Register<@Nullable Object> known = all.get(key);
        Register<@Nullable Object> register = known == null ? Register.<@Nullable Object>empty() : known;
        all.put(key, register.with(recorded.<@Nullable Object>version(value, null)));
    }
}
