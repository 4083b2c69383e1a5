package bonghwa.replica;

import bonghwa.op.Fold;
import java.util.List;

/**
 * What somebody wants to record. Asked on the store lane, right before the operations get their stamps, so that it sees the
 * newest room and gives the next numbers.
 */
@FunctionalInterface
public interface Intent {

    /** The operations to record, all or none of them; refuses with a {@link Refusal} what makes no sense now. */
    List<Draft> drafts(Fold now, Numbers numbers) throws Refusal;
}
