package bonghwa.sync;

import java.util.Set;

/** The desks of which lines are about to come; none where nobody can know. Looked up only where it matters. */
interface Whose {
    Set<String> desks() throws HubFailure;
}
