package bonghwa.exchange.imports;

import bonghwa.domain.Audience;
import bonghwa.domain.Catalogue;
import bonghwa.domain.Function;
import bonghwa.domain.FunctionRef;
import bonghwa.domain.Name;
import bonghwa.domain.Report;
import bonghwa.domain.Service;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.exchange.BadFile;
import bonghwa.exchange.FileProblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Takes the names of a source for services, functions and people of the room: as somebody said, else by id, name or alias. What is
 * called like nothing here is made. Nothing is guessed: a name that means two things means none of them.
 */
final class Names {

    /** Between a service and its function, where one name says both. */
    private static final Pattern BETWEEN = Pattern.compile("\\s+[/>\u00B7-]\\s+");

    private static final int LONGEST = 200;
    private static final int MOST = 2000;

    private final NameTable table;
    private final Said told;
    private final Map<String, Service> added = new LinkedHashMap<>();
    private final Map<String, Mapped> mapped = new LinkedHashMap<>();
    private final Map<String, Optional<Target>> resolved = new LinkedHashMap<>();
    private final List<FileProblem> problems = new ArrayList<>();
    private Catalogue others = Catalogue.EMPTY;
    private int changes;
    private Audience audience = Audience.STAFF;
    private Catalogue catalogue;

    Names(Setting setting) {
        this.told = new Said(setting.mapping());
        this.catalogue = setting.catalogue();
        this.table = NameTable.of(catalogue);
    }

    static String key(String name) {
        return NameTable.key(name);
    }

    /** Who may read of what is made from now on; the staff where the source does not publish it. */
    void readers(Audience readers) {
        audience = readers;
    }

    /** What that name means, made if it means nothing yet; empty where somebody said that it means nothing, or the name is empty. */
    Optional<Target> target(String name) {
        return resolve(
                name,
                () -> known(name).orElseGet(() -> {
                    String[] parts = BETWEEN.split(Visible.line(name), 2);
                    return parts.length == 2 ? function(parts[0], parts[1]) : made(name);
                }));
    }

    /** The same for a name in a group: a function of the service that is called like the group. */
    Optional<Target> target(String group, String name) {
        if (group.isBlank()) {
            return target(name);
        }
        String both = group + " / " + name;
        return name.isBlank() ? target(group) : resolve(both, () -> function(group, name));
    }

    /** Whether somebody said what it means, or it means something here already. */
    boolean means(String name) {
        return told.of(Mapped.Of.TARGET, Visible.line(name)).isPresent()
                || known(name).isPresent();
    }

    private Optional<Target> known(String name) {
        return table.service(name).or(() -> table.function(name)).or(() -> {
            int slash = name.indexOf('/');
            return slash <= 0
                    ? Optional.empty()
                    : table.service(name.substring(0, slash))
                            .flatMap(s -> table.functionOf(s.toString(), name.substring(slash + 1)));
        });
    }

    private Optional<Target> resolve(String name, Supplier<Target> otherwise) {
        String shown = Visible.line(name);
        if (shown.isEmpty() || tooMany(shown)) {
            return Optional.empty();
        }
        return resolved.computeIfAbsent(shown, _ -> {
            Optional<String> said = told.of(Mapped.Of.TARGET, shown);
            int before = changes;
            Optional<Target> target = said.isEmpty() ? Optional.of(otherwise.get()) : said(said.get());
            boolean anew = changes > before;
            mapped.put(
                    shown,
                    new Mapped(
                            Mapped.Of.TARGET,
                            shown,
                            target.map(Target::toString).orElse(""),
                            anew));
            return target;
        });
    }

    private boolean tooMany(String name) {
        if (!problems.isEmpty()) {
            return true;
        }
        if (name.length() > LONGEST || changes > MOST) {
            problems.add(FileProblem.of(
                    1,
                    "import.problem.names",
                    String.valueOf(LONGEST),
                    String.valueOf(MOST),
                    name.substring(0, Math.min(name.length(), 40))));
        }
        return !problems.isEmpty();
    }

    private Optional<Target> said(String name) {
        if (name.isBlank()) {
            return Optional.empty();
        }
        Optional<Target> target = known(name);
        if (target.isEmpty()) {
            problems.add(FileProblem.of(1, "import.problem.map", name));
        }
        return target;
    }

    private Target made(String name) {
        String shown = Visible.line(name);
        String id = Slug.of(shown, taken -> catalogue.service(taken).isPresent());
        return new Target.OfService(
                put(new Service(id, Name.of(shown, shown), null, null, audience, List.of(), List.of(), List.of()))
                        .id());
    }

    /** Of a group that is nothing here, a name that means something alone means just that. */
    private Target function(String group, String name) {
        Optional<Target> alone = table.service(group).isPresent() ? Optional.empty() : known(name);
        if (alone.isPresent()) {
            return alone.get();
        }
        Target found = table.service(group).orElseGet(() -> made(group));
        return table.functionOf(found.toString(), name).orElseGet(() -> {
            Service service = catalogue.service(found.toString()).orElseThrow();
            String shown = Visible.line(name);
            String id = Slug.of(shown, taken -> service.function(taken).isPresent());
            List<Function> functions = new ArrayList<>(service.functions());
            functions.add(new Function(id, Name.of(shown, shown), null));
            put(service.of(functions));
            return new Target.OfFunction(new FunctionRef(service.id(), id));
        });
    }

    /** Takes over what a source defines under ids of its own. */
    void grow(Catalogue more) {
        others = more;
        more.services()
                .forEach(s ->
                        mapped.put(s.id(), new Mapped(Mapped.Of.TARGET, s.name().ko(), s.id(), true)));
    }

    private Service put(Service service) {
        changes++;
        added.put(service.id(), service);
        table.add(service);
        catalogue = catalogue.grownBy(
                new Catalogue(List.of(service), List.of(), List.of(), List.of(), List.of(), List.of()));
        return service;
    }

    /** That state of the target: of each of its functions, as the board keeps it. Called when all names have been seen. */
    List<Report> reports(Target target, State state) {
        List<Target> parts = catalogue.partsOf(target);
        return (parts.isEmpty() ? List.of(target) : parts)
                .stream().map(part -> Report.of(part, state)).toList();
    }

    /** The person of that name, by id. */
    Optional<String> person(String name) {
        String shown = Visible.line(name);
        Optional<String> person = table.person(told.of(Mapped.Of.PERSON, shown).orElse(shown));
        mapped.computeIfAbsent("@" + shown, _ -> new Mapped(Mapped.Of.PERSON, shown, person.orElse(""), false));
        return person;
    }

    List<Mapped> mapping() {
        return List.copyOf(mapped.values());
    }

    Catalogue additions() {
        return others.grownBy(
                new Catalogue(List.copyOf(added.values()), List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    /** The source has a column of that name. */
    void column(String heading) {
        told.column(heading);
    }

    /** Fails if somebody named what there is not. */
    void check() throws BadFile {
        if (problems.isEmpty()) {
            problems.addAll(told.inVain());
        }
        if (!problems.isEmpty()) {
            throw new BadFile(problems);
        }
    }
}
