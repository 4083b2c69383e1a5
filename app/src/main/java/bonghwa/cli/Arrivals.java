package bonghwa.cli;

import bonghwa.domain.KnownDesk;
import bonghwa.domain.Language;
import bonghwa.store.Guest;
import bonghwa.store.GuestsFile;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which desk came by which name: a help to find the one that is meant, who must then be admitted by a steward's signature. */
record Arrivals(GuestsFile.Entries known) {

    /** The desks that somebody means by that: a name that was invited, an account, or how an id begins. */
    List<KnownDesk> named(String typed, Collection<KnownDesk> desks) {
        String id = typed.replace(" ", "");
        if (id.isEmpty()) {
            return List.of();
        }
        List<KnownDesk> whole = desks.stream().filter(d -> d.id().equals(id)).toList();
        if (!whole.isEmpty()) {
            return whole;
        }
        List<String> accounts = accounts(typed);
        List<KnownDesk> came =
                desks.stream().filter(d -> accounts.contains(account(d))).toList();
        return came.isEmpty() && id.length() >= 4
                ? desks.stream().filter(d -> d.id().startsWith(id)).toList()
                : came;
    }

    /** The accounts of that name: those that were made for it here, else the one that is called so. */
    List<String> accounts(String name) {
        List<String> made = known.guests().stream()
                .filter(g -> g.name().equals(name))
                .map(Guest::account)
                .filter(account -> !account.isEmpty())
                .toList();
        return made.isEmpty() ? List.of(name) : made;
    }

    /** By which account the desk came; empty if nobody saw that here. */
    String account(KnownDesk desk) {
        return known.desks().getOrDefault(desk.id(), "");
    }

    /** Whether no other desk came by the account of this one. */
    boolean alone(KnownDesk desk) {
        String account = account(desk);
        return known.desks().values().stream().filter(account::equals).count() == 1;
    }

    /**
     * Whether that can mean only this desk: it begins its id, or is the name of an account that brought no other desk. The account of
     * a desk is whoever gave its first line to the hub, which anybody can be who has that line.
     */
    boolean surely(String typed, KnownDesk desk) {
        return desk.id().startsWith(typed.replace(" ", "")) || alone(desk);
    }

    /** How the ids of those desks and of all others begin that came by the same accounts. */
    String sharing(Collection<KnownDesk> desks) {
        List<String> accounts =
                desks.stream().map(this::account).filter(a -> !a.isEmpty()).toList();
        Stream<String> others = known.desks().entrySet().stream()
                .filter(e -> accounts.contains(e.getValue()))
                .map(e -> KnownDesk.fingerprint(e.getKey()));
        return Stream.concat(desks.stream().map(KnownDesk::fingerprint), others)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** What a desk is called: as it was invited, else as its author calls himself, else by its account. */
    String name(KnownDesk desk, Language language) {
        String account = account(desk);
        return known.guests().stream()
                .filter(g -> !account.isEmpty() && g.account().equals(account))
                .map(Guest::name)
                .findFirst()
                .orElseGet(() -> desk.person() == null ? account : desk.person().in(language));
    }
}
