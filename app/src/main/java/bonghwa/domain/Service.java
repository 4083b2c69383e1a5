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
        functions = ById.of(functions, Function::id);
    }

    public Optional<Function> function(String id) {
        return ById.find(functions, id);
    }

    /** What carries its state: its functions, or itself where it has none. */
    public List<Target> parts() {
        return functions.isEmpty()
                ? List.of(new Target.OfService(id))
                : functions.stream()
                        .<Target>map(f -> new Target.OfFunction(ref(f)))
                        .toList();
    }

    /** What one of its parts needs. A need of the whole service for one of its own functions is no need of that function. */
    List<Dependency> needs(Target part) {
        return dependsOn.stream()
                .filter(d -> d.function() == null
                        ? !d.on().equals(part)
                        : part.equals(new Target.OfFunction(new FunctionRef(id, d.function()))))
                .toList();
    }

    /** This service, consisting of these. */
    public Service of(List<Function> others) {
        return new Service(id, name, owner, grade, audience, sites, dependsOn, others);
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
