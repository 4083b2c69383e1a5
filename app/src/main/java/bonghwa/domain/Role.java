package bonghwa.domain;

import java.util.List;

/** A role or team that people take on in an incident, with its duties in a few lines. */
public record Role(String id, Name name, List<Text> duties) {

    /** The id of the role whose first holder stops the response clock. */
    public static final String COMMANDER = "incident-commander";

    /** The roles that every incident needs; where nobody has one of them, it is said. */
    public static final List<String> NEEDED = List.of(COMMANDER, "scribe", "communications-lead", "operations-lead");

    public Role {
        duties = List.copyOf(duties);
    }
}
