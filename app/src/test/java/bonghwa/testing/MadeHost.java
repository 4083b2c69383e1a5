package bonghwa.testing;

import bonghwa.ui.model.Hosted;
import bonghwa.ui.model.HubHost;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** A hub on this laptop as a test wants it: what was asked for stands here; what is asked is answered when the test does, looks at once. */
public final class MadeHost implements HubHost {

    public static final Hosted AT = new Hosted("192.168.0.7:4711", List.of("minji"), List.of("jiho"), null);

    private final List<String> asked = new ArrayList<>();
    private CompletableFuture<Hosted> open = new CompletableFuture<>();
    private Hosted now = Hosted.NOT;

    public List<String> asked() {
        return asked;
    }

    /** It stands so from now on, and whoever waits for that is told. */
    public void stand(Hosted next) {
        now = next;
        open.complete(next);
    }

    private CompletionStage<Hosted> ask(String what) {
        asked.add(what);
        open = new CompletableFuture<>();
        return open;
    }

    @Override
    public CompletionStage<Hosted> begin() {
        return ask("begin");
    }

    @Override
    public CompletionStage<Hosted> end() {
        return ask("end");
    }

    @Override
    public CompletionStage<Hosted> look() {
        return CompletableFuture.completedStage(now);
    }

    @Override
    public CompletionStage<String> invite(String name) {
        asked.add("invite " + name);
        return name.equals("nobody")
                ? CompletableFuture.failedStage(new IllegalStateException("no room"))
                : CompletableFuture.completedStage("bonghwa1_" + name);
    }
}
