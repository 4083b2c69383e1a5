package bonghwa.exchange.report;

import bonghwa.domain.Catalogue;
import bonghwa.domain.FunctionRef;
import bonghwa.domain.Service;
import bonghwa.domain.Target;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names what an entry speaks of, shortly: all functions of a service by the service's name, some of them behind it. */
public record TargetNames(Catalogue catalogue, Speech speech) {

    /** So many functions are named of one service; of the others only how many there are. */
    private static final int NAMED = 4;

    /** All of them in one line. */
    public String of(List<Target> targets) {
        Map<String, List<String>> functions = new LinkedHashMap<>();
        List<String> names = new ArrayList<>();
        for (Target target : targets) {
            if (target instanceof Target.OfFunction(FunctionRef ref)) {
                functions.computeIfAbsent(ref.service(), _ -> new ArrayList<>()).add(ref.function());
            } else {
                names.add(speech.word(target));
            }
        }
        functions.forEach((service, some) -> names.add(some(service, some)));
        return String.join(" · ", names);
    }

    private String some(String id, List<String> functions) {
        String service = speech.word(Target.service(id));
        int all = catalogue.service(id).map(Service::functions).map(List::size).orElse(0);
        if (functions.size() == all && all > 1) {
            return service;
        }
        List<String> named = functions.stream()
                .limit(NAMED)
                .map(f -> name(new FunctionRef(id, f)))
                .toList();
        String rest = functions.size() > NAMED ? " " + speech.say("report.more", functions.size() - NAMED) : "";
        return service + " " + String.join(", ", named) + rest;
    }

    private String name(FunctionRef ref) {
        return catalogue.function(ref).map(f -> speech.word(f.name())).orElse(ref.function());
    }
}
