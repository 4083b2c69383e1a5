package bonghwa.domain;

import java.util.List;
import java.util.Set;

/** A role or team that people take on in an incident, with its duties in a few lines. */
public record Role(String id, Name name, List<Text> duties) {

    /** The id of the role whose first holder stops the response clock. */
    public static final String COMMANDER = "incident-commander";

    /** The roles that every incident needs; where nobody has one of them, it is said. */
    public static final List<String> NEEDED = List.of(COMMANDER, "scribe", "communications-lead", "operations-lead");

    /** The roles that a room knows without saying so; their names are messages. */
    private static final Set<String> HOUSE = Set.of(
            COMMANDER,
            "communications-lead",
            "customer-care",
            "deputy",
            "government-liaison",
            "operations-lead",
            "responder",
            "scribe",
            "site-liaison");

    public Role {
        duties = List.copyOf(duties);
    }

    /** Whether that is the id of a role of the house, whose name is the message {@code role.ID}. */
    public static boolean ofHouse(String id) {
        return HOUSE.contains(id);
    }
}
