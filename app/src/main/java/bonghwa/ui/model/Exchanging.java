package bonghwa.ui.model;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletionStage;

/**
 * What the window can ask of the hubs of this laptop. Nothing blocks; each answer comes on a lane of its own, and a place that
 * could not be reached is an answer, no failure.
 */
public interface Exchanging {

    /** With every hub, at once. */
    CompletionStage<List<Exchanged>> now();

    /** With a folder or stick, once and both ways; it need not be known as a hub. */
    CompletionStage<Exchanged> carry(Path folder);

    /** Writes all lines into one file. */
    CompletionStage<Exchanged> export(Path file);

    /** Takes what such a file holds. */
    CompletionStage<Exchanged> take(Path file);

    /** The hub with that id, which stands where another one was, is meant: it is filled. */
    CompletionStage<Exchanged> accept(String place, String id);

    /** Reads an invitation without using it up. */
    Invited read(String typed);

    /** Makes this laptop a member by that invitation, trusts its root, and fetches the room. */
    CompletionStage<Exchanged> join(String typed);

    /** The text of an invitation's file. */
    CompletionStage<String> open(Path file);

    /** Writes the text by which this desk can be had back when this laptop is lost. Whoever has it is this desk. */
    CompletionStage<Exchanged> recovery(Path file);

    /** The hub that this laptop may host. */
    default HubHost host() {
        return HubHost.NOBODY;
    }
}
