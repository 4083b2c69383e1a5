package bonghwa.exchange;

import bonghwa.domain.Catalogue;
import bonghwa.domain.Journey;
import bonghwa.domain.Name;
import bonghwa.domain.Person;
import bonghwa.domain.Role;
import bonghwa.domain.Service;
import bonghwa.domain.Site;
import bonghwa.domain.Target;
import bonghwa.domain.Text;
import java.util.ArrayList;
import java.util.List;

/** Reads the parts of a catalogue; the same in YAML and inside a recorded incident. */
final class CatalogueReader {

    private final Reading reading;
    private final Part part;
    private final DependencyCycles cycles;

    CatalogueReader(Reading reading, Part part) {
        this.reading = reading;
        this.part = part;
        this.cycles = new DependencyCycles(reading);
    }

    /** The catalogue; {@code known} is what the file may refer to besides. What is wrong has been told to the reading. */
    Catalogue read(Catalogue known) {
        List<Site> sites = part.parts("sites").stream().map(this::site).toList();
        ServiceReader reader = new ServiceReader(reading, cycles);
        List<Service> services =
                part.parts("services").stream().map(reader::read).toList();
        List<Journey> journeys =
                part.parts("journeys").stream().map(this::journey).toList();
        List<Role> roles = part.parts("roles").stream().map(this::role).toList();
        List<Person> people = part.parts("people").stream().map(this::person).toList();
        List<Target> pinned = targets("pinned", part);
        reading.ids().know(known);
        reading.ids().resolve();
        cycles.check(services, known);
        return new Catalogue(services, sites, journeys, pinned, people, roles);
    }

    private Site site(Part site) {
        String id = site.id();
        reading.ids().define(Ids.Of.SITE, id, site.line("id"));
        Name name = site.name();
        site.done();
        return new Site(id, name);
    }

    private Journey journey(Part journey) {
        String id = journey.id();
        reading.ids().define(Ids.Of.JOURNEY, id, journey.line("id"));
        Name name = journey.name();
        List<Target> needs = targets("needs", journey);
        if (needs.isEmpty()) {
            reading.problem(journey.line(), "file.problem.missing", "needs");
        }
        journey.done();
        return new Journey(id, name, needs);
    }

    private List<Target> targets(String field, Part of) {
        List<Target> targets = new ArrayList<>();
        for (Word word : of.words(field)) {
            TargetNames.parse(reading, word).ifPresent(targets::add);
        }
        return targets;
    }

    private Role role(Part role) {
        String id = role.id();
        reading.ids().define(Ids.Of.ROLE, id, role.line("id"));
        Name name = role.name();
        List<Text> duties = role.items("duties").stream().map(this::duty).toList();
        role.done();
        return new Role(id, name, duties);
    }

    private Text duty(Tree tree) {
        if (tree instanceof Tree.Leaf leaf && leaf.text() != null) {
            return Text.of(Word.composed(leaf.text()));
        }
        Part duty = Part.of(reading, tree);
        Text text = new Text(duty.required("ko"), duty.required("en"));
        duty.done();
        return text;
    }

    private Person person(Part person) {
        String id = person.personId();
        reading.ids().define(Ids.Of.PERSON, id, person.line("id"));
        Name name = person.name();
        String role = person.text("role");
        if (role != null) {
            reading.ids().refer(Ids.Of.ROLE, role, person.line("role"));
        }
        Person read = new Person(id, name, role, person.text("team"), person.text("phone"));
        person.done();
        return read;
    }
}
