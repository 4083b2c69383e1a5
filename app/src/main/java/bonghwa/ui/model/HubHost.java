package bonghwa.ui.model;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** What the window can ask of the hub that this laptop may host. Nothing blocks; each answer comes on a lane of its own. */
public interface HubHost {

    /** Hosts from now on, until it is ended or this process is. */
    CompletionStage<Hosted> begin();

    /** Ends it. What it holds stays; who was let in can come again the next time. */
    CompletionStage<Hosted> end();

    /** How it stands. */
    CompletionStage<Hosted> look();

    /** An invitation to it for somebody of that name: good for one laptop, and whoever reads it before can use it. */
    CompletionStage<String> invite(String name);

    /** Of a window that is only looked at: nothing is hosted. */
    HubHost NOBODY = new HubHost() {
        @Override
        public CompletionStage<Hosted> begin() {
            return look();
        }

        @Override
        public CompletionStage<Hosted> end() {
            return look();
        }

        @Override
        public CompletionStage<Hosted> look() {
            return CompletableFuture.completedStage(Hosted.NOT);
        }

        @Override
        public CompletionStage<String> invite(String name) {
            return CompletableFuture.completedStage("");
        }
    };
}
