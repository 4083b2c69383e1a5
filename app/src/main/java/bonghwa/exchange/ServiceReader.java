package bonghwa.exchange;

import bonghwa.domain.Audience;
import bonghwa.domain.Dependency;
import bonghwa.domain.Function;
import bonghwa.domain.Name;
import bonghwa.domain.Service;
import bonghwa.domain.Target;
import bonghwa.domain.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads services with their functions and what they need. */
final class ServiceReader {

    private final Reading reading;
    private final DependencyCycles cycles;
    private final Map<String, String> names = new HashMap<>();

    ServiceReader(Reading reading, DependencyCycles cycles) {
        this.reading = reading;
        this.cycles = cycles;
    }

    Service read(Part part) {
        String id = part.id();
        reading.ids().define(Ids.Of.SERVICE, id, part.line("id"));
        Name name = part.name();
        nameTakenOnce(id, name.ko(), part.line("ko"));
        Text owner = part.wording("owner");
        Integer grade = part.count("grade");
        Audience audience = part.oneOf("audience", Audience.values());
        List<Word> sites = part.words("sites");
        sites.forEach(site -> reading.ids().refer(Ids.Of.SITE, site.text(), site.line()));
        List<Dependency> needs = new ArrayList<>();
        for (Part dependency : part.parts("dependsOn")) {
            Dependency need = dependency(id, dependency);
            if (need != null) {
                needs.add(need);
            }
        }
        List<Function> functions =
                part.parts("functions").stream().map(f -> function(id, f)).toList();
        part.done();
        return new Service(
                id,
                name,
                owner,
                grade,
                audience == null ? Audience.PUBLIC : audience,
                sites.stream().map(Word::text).toList(),
                needs,
                functions);
    }

    /** Two services of one name could not be told apart by anybody who types or reads it. */
    private void nameTakenOnce(String id, String name, int line) {
        String other = names.putIfAbsent(name, id);
        if (other != null && !name.isEmpty() && !other.equals(id)) {
            reading.problem(line, "file.problem.same-name", name, other);
        }
    }

    private Function function(String service, Part part) {
        String id = part.id();
        reading.ids().define(Ids.Of.FUNCTION, service + "/" + id, part.line("id"));
        Name name = part.name();
        Audience audience = part.oneOf("audience", Audience.values());
        part.done();
        return new Function(id, name, audience);
    }

    private @Nullable Dependency dependency(String service, Part part) {
        String on = part.required("on");
        boolean hard = part.flag("hard", true);
        Text why = part.wording("why");
        String function = part.text("function");
        part.done();
        if (function != null) {
            reading.ids().refer(Ids.Of.FUNCTION, service + "/" + function, part.line("function"));
        }
        if (on.isEmpty()) {
            return null;
        }
        Target target =
                TargetNames.parse(reading, new Word(part.line("on"), on)).orElse(null);
        if (target == null) {
            return null;
        }
        Dependency need = new Dependency(target, hard, why == null ? Text.of("") : why, function);
        cycles.at(service, need, part.line());
        return need;
    }
}
