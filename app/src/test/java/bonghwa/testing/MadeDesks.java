package bonghwa.testing;

import bonghwa.domain.DeskStanding;
import bonghwa.ui.model.Stewards;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** The desks that a test says there are, and what was done about them, as words. */
public final class MadeDesks implements Stewards {

    private final List<String> acts = new ArrayList<>();
    private Desks desks = Desks.NONE;
    private @Nullable RuntimeException failure;

    /** There are these desks from now on. */
    public MadeDesks have(Desks now) {
        desks = now;
        return this;
    }

    public List<String> acts() {
        return acts;
    }

    /** The next look fails like this. */
    public void fail(RuntimeException with) {
        failure = with;
    }

    @Override
    public Desks look() {
        RuntimeException wanted = failure;
        failure = null;
        if (wanted != null) {
            throw wanted;
        }
        return desks;
    }

    @Override
    public CompletionStage<?> admit(String desk, DeskStanding as) {
        return done("admit " + desk + " " + as);
    }

    @Override
    public CompletionStage<?> revoke(String desk) {
        return done("revoke " + desk);
    }

    @Override
    public CompletionStage<?> appoint(String desk) {
        return done("appoint " + desk);
    }

    private CompletionStage<?> done(String act) {
        acts.add(act);
        return CompletableFuture.completedStage(act);
    }
}
