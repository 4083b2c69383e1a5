package bonghwa.domain;

import java.util.List;

/** A role or team that people take on in an incident, with its duties in a few lines. */
public record Role(String id, Name name, List<Text> duties) {

    /** The id of the role whose first holder stops the response clock. */
    public static final String COMMANDER = "incident-commander";

    public Role {
        duties = List.copyOf(duties);
    }
}
