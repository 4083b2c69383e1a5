package bonghwa.exchange.report;

import bonghwa.domain.Catalogue;
import bonghwa.domain.Party;
import bonghwa.domain.Person;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How people are called from outside: an extension says that it is one. */
record Phones(Catalogue catalogue, Speech speech) {

    /** The number of a person; empty where none is known. */
    Optional<String> of(String person) {
        return catalogue.person(person).flatMap(this::number);
    }

    /** Their names, each with the number where one is known. */
    String of(List<Party> parties) {
        return parties.stream().map(this::named).collect(Collectors.joining(", "));
    }

    private String named(Party party) {
        String name = speech.word(party);
        return party instanceof Party.OfPerson(String id)
                ? of(id).map(n -> name + " (" + n + ")").orElse(name)
                : name;
    }

    private Optional<String> number(Person person) {
        return Optional.ofNullable(person.phone()).map(p -> person.extension() ? speech.say("people.extension", p) : p);
    }
}
