package bonghwa.testing;

import bonghwa.ui.model.Exchanged;
import bonghwa.ui.model.Exchanging;
import bonghwa.ui.model.Invited;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** An exchange that a test answers: what was asked for stands here as words, and nothing is answered before the test does. */
public final class MadeExchange implements Exchanging {

    /** The one text that is an invitation here. */
    public static final String INVITATION = "bonghwa1_invitation";

    public static final Invited.Said SAID = new Invited.Said(MadeHubs.PLACE, "minji", "R".repeat(43), false, true);

    private final List<String> asked = new ArrayList<>();
    private final List<CompletableFuture<Exchanged>> open = new ArrayList<>();

    private final MadeHost host = new MadeHost();

    public List<String> asked() {
        return asked;
    }

    @Override
    public MadeHost host() {
        return host;
    }

    /** Answers everything that was asked for. */
    public void answer(Exchanged with) {
        List<CompletableFuture<Exchanged>> all = List.copyOf(open);
        open.clear();
        all.forEach(each -> each.complete(with));
    }

    /** Everything that was asked for fails, as by a mistake of ours. */
    public void fail(Throwable with) {
        List<CompletableFuture<Exchanged>> all = List.copyOf(open);
        open.clear();
        all.forEach(each -> each.completeExceptionally(with));
    }

    private CompletableFuture<Exchanged> ask(String what) {
        asked.add(what);
        CompletableFuture<Exchanged> answer = new CompletableFuture<>();
        open.add(answer);
        return answer;
    }

    @Override
    public CompletionStage<List<Exchanged>> now() {
        return ask("now").thenApply(List::of);
    }

    @Override
    public CompletionStage<Exchanged> carry(Path folder) {
        return ask("carry " + folder);
    }

    @Override
    public CompletionStage<Exchanged> export(Path file) {
        return ask("export " + file);
    }

    @Override
    public CompletionStage<Exchanged> take(Path file) {
        return ask("take " + file);
    }

    @Override
    public CompletionStage<Exchanged> accept(String place, String id) {
        return ask("accept " + id);
    }

    @Override
    public Invited read(String typed) {
        return typed.equals(INVITATION) ? SAID : Invited.Fault.MISTYPED;
    }

    @Override
    public CompletionStage<Exchanged> join(String typed) {
        return ask("join " + typed);
    }

    @Override
    public CompletionStage<String> open(Path file) {
        asked.add("open " + file);
        return file.toString().endsWith(".txt")
                ? CompletableFuture.completedStage(INVITATION)
                : CompletableFuture.failedStage(new java.io.IOException("no text"));
    }

    @Override
    public CompletionStage<Exchanged> recovery(Path file) {
        return ask("recovery " + file);
    }
}
