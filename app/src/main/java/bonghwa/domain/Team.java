package bonghwa.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A part of the crew of one incident with a leader, so that not everybody reports to one. It can own what a role can: entries
 * name it as {@code role:} and its id. Without an end it goes on.
 */
public record Team(
        String id,
        Register<Name> names,
        Register<String> leaders,
        Register<List<String>> membership,
        Register<Eta> ends) {

    /** A team of which nothing has been said. */
    public static Team unknown(String id) {
        return new Team(id, Register.empty(), Register.empty(), Register.empty(), Register.empty());
    }

    public Name name() {
        return names.value(Name.of(id, id));
    }

    /** Who leads it, by id; null where nobody was named. */
    public @Nullable String leader() {
        return leaders.front().map(Version::value).orElse(null);
    }

    /** Who is in it beside the leader, by ids. */
    public List<String> members() {
        return membership.value(List.of());
    }

    /** Whether that person leads it or is in it. */
    public boolean has(String person) {
        return person.equals(leader()) || members().contains(person);
    }

    /** Whether it works at that moment. */
    public boolean works(Instant moment) {
        @Nullable Instant end = ends.value(Eta.NONE).at();
        return formed().map(m -> !m.recordedAt().isAfter(moment)).orElse(false) && (end == null || end.isAfter(moment));
    }

    /** The first record that spoke of it. */
    Optional<Mark> formed() {
        return Stream.of(names, leaders, membership, ends)
                .flatMap(r -> r.versions().stream())
                .map(Version::mark)
                .min(Comparator.naturalOrder());
    }

    /** The team as something that entries can name. */
    Role asRole() {
        return new Role(id, name(), List.of());
    }

    /** As it had been recorded by that moment. */
    Team until(Instant moment) {
        return new Team(
                id,
                names.recordedBy(moment),
                leaders.recordedBy(moment),
                membership.recordedBy(moment),
                ends.recordedBy(moment));
    }
}
