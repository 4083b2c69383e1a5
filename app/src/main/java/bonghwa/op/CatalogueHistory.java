package bonghwa.op;

import bonghwa.domain.Journey;
import bonghwa.domain.Mark;
import bonghwa.domain.Person;
import bonghwa.domain.Register;
import bonghwa.domain.Role;
import bonghwa.domain.Service;
import bonghwa.domain.Site;
import bonghwa.domain.Target;
import bonghwa.domain.Version;
import bonghwa.op.Operation.CatalogueChanged;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What each record said of the catalogue, and what stood in its fields before. */
public final class CatalogueHistory {

    /** One record that changed the catalogue. */
    public record Said(Mark mark, CatalogueChanged change) {}

    private final Map<String, Register<@Nullable Object>> fields;

    CatalogueHistory(Map<String, Register<@Nullable Object>> fields) {
        this.fields = fields;
    }

    /** All records that changed it, in the total order. */
    public List<Said> all() {
        Map<String, Mark> marks = new HashMap<>();
        Map<String, Map<String, @Nullable Object>> values = new HashMap<>();
        fields.forEach((key, register) -> {
            for (Version<@Nullable Object> v : register.versions()) {
                marks.put(v.mark().id(), v.mark());
                values.computeIfAbsent(v.mark().id(), _ -> new TreeMap<>()).put(key, v.value());
            }
        });
        List<Said> all = new ArrayList<>();
        for (Map.Entry<String, Map<String, @Nullable Object>> each : values.entrySet()) {
            Mark mark = marks.get(each.getKey());
            if (mark != null) {
                all.add(new Said(mark, change(each.getValue())));
            }
        }
        all.sort(Comparator.comparing(Said::mark));
        return all;
    }

    /** What sets every field back to what stood there before those records, where nobody has set it again since. */
    public CatalogueChanged before(Collection<String> records) {
        Map<String, @Nullable Object> back = new TreeMap<>();
        for (Map.Entry<String, Register<@Nullable Object>> each : fields.entrySet()) {
            Register<@Nullable Object> register = each.getValue();
            Mark first = register.versions().getFirst().mark();
            Mark never = new Mark("", first.position(), first.recordedAt(), first.author());
            Version<@Nullable Object> nothing = new Version<@Nullable Object>(null, never, List.of(), null);
            for (String id : records) {
                Optional<Version<@Nullable Object>> before = register.before(id, nothing);
                if (before.isPresent()) {
                    back.putIfAbsent(each.getKey(), before.get().value());
                }
            }
        }
        return change(back);
    }

    /** Whether that change says anything. */
    public static boolean blank(CatalogueChanged c) {
        return c.equals(change(Map.of()));
    }

    private static CatalogueChanged change(Map<String, @Nullable Object> values) {
        return new CatalogueChanged(
                of(values, Service.class),
                of(values, Site.class),
                of(values, Journey.class),
                of(values, Person.class),
                of(values, Role.class),
                list(values, CatalogueFold.PINNED, Target.class),
                list(values, CatalogueFold.ORDER, String.class),
                values.entrySet().stream()
                        .filter(e -> e.getValue() == null && e.getKey().indexOf(':') > 0)
                        .map(Map.Entry::getKey)
                        .toList());
    }

    private static <T> List<T> of(Map<String, @Nullable Object> values, Class<T> type) {
        return values.values().stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** Never said is empty, not said here null. */
    private static <T> @Nullable List<T> list(Map<String, @Nullable Object> values, String key, Class<T> type) {
        if (!values.containsKey(key)) {
            return null;
        }
        return values.get(key) instanceof List<?> list
                ? list.stream().map(type::cast).toList()
                : List.of();
    }
}
