package bonghwa.domain;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A service as users know it: what it consists of, where it stands, what it needs, who answers for it. Grade 1 matters most. */
public record Service(
        String id,
        Name name,
        @Nullable Text owner,
        @Nullable Integer grade,
        Audience audience,
        List<String> sites,
        List<Dependency> dependsOn,
        List<Function> functions) {

    public Service {
        sites = List.copyOf(sites);
        dependsOn = List.copyOf(dependsOn);
        functions = List.copyOf(functions);
    }

    public Optional<Function> function(String id) {
        return functions.stream().filter(f -> f.id().equals(id)).findFirst();
    }

    public FunctionRef ref(Function function) {
        return new FunctionRef(id, function.id());
    }

    /** Who may read of that function of this service: the narrower of the two audiences. */
    public Audience audienceOf(Function function) {
        Audience own = function.audience();
        return own == null || own.compareTo(audience) < 0 ? audience : own;
    }
}
