package bonghwa.replica.line;

import bonghwa.domain.Function;
import bonghwa.domain.FunctionRef;
import bonghwa.domain.Service;
import bonghwa.domain.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The functions of one service by the names that they have where the service is known: also without the service's own name at
 * their start, as long as no other one is called so.
 */
record FunctionNames(NameIndex<FunctionRef> index, List<Named<Target>> named) {

    static FunctionNames none() {
        return new FunctionNames(new NameIndex<>(), List.of());
    }

    static FunctionNames of(Service service, Set<Target> pinned) {
        NameIndex<FunctionRef> index = new NameIndex<>();
        for (Function function : service.functions()) {
            Wording.names(function.id(), function.name()).forEach(name -> index.add(name, service.ref(function)));
        }
        List<String> own = Wording.names(service.id(), service.name());
        List<Named<Target>> named = new ArrayList<>();
        for (Function function : service.functions()) {
            List<String> names = new ArrayList<>(Wording.names(function.id(), function.name()));
            for (String name : List.of(function.name().ko(), function.name().en())) {
                String bare = Wording.shortName(name, own);
                index.addIfFree(bare, service.ref(function));
                names.add(bare);
            }
            Target target = new Target.OfFunction(service.ref(function));
            named.add(Named.of(target, names, pinned.contains(target), named.size()));
        }
        return new FunctionNames(index, List.copyOf(named));
    }
}
