package bonghwa.bench;

import bonghwa.domain.About;
import bonghwa.domain.Content;
import bonghwa.domain.Kind;
import bonghwa.domain.Report;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.domain.Text;
import bonghwa.domain.When;
import bonghwa.replica.Commands;
import bonghwa.replica.OpenStore;
import java.time.InstantSource;
import java.util.List;

/** Somebody who types notes into the open incident of a laptop. */
record Typing(Commands commands, OpenStore store, InstantSource clock) {

    /** Records a note; returns when it is acknowledged. */
    void note(String text) {
        String incident = store.room().current().orElseThrow().id();
        Content content = new Content(
                Kind.NOTE, When.exactly(clock.instant()), Text.of(text), text, About.NOTHING, List.of(), null);
        commands.log(incident, content).toCompletableFuture().join();
    }

    /** Reports that state of each of those; returns when it is acknowledged. */
    void report(List<Target> targets, State state) {
        String incident = store.room().current().orElseThrow().id();
        List<Report> reports = targets.stream().map(t -> Report.of(t, state)).toList();
        Content content = new Content(
                Kind.STATUS, When.exactly(clock.instant()), Text.of(""), null, About.NOTHING, reports, null);
        commands.log(incident, content).toCompletableFuture().join();
    }
}
