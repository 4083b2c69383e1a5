package bonghwa.ui.model;

import bonghwa.domain.DeskStanding;
import bonghwa.domain.KnownDesk;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Who is in the room, and what a steward does about it. The acts are refused where this desk may not do them. */
public interface Stewards {

    /**
     * The desks as they are known now; {@code own}: this one, null as long as it recorded nothing; {@code names}: as they were
     * invited; {@code versions}: of the rules by which each folds the room, as far as they said.
     */
    record Desks(List<KnownDesk> all, @Nullable String own, Map<String, String> names, Map<String, Integer> versions) {

        public static final Desks NONE = new Desks(List.of(), null, Map.of());

        /** Desks that said nothing of their versions. */
        public Desks(List<KnownDesk> all, @Nullable String own, Map<String, String> names) {
            this(all, own, names, Map.of());
        }

        public Desks {
            all = List.copyOf(all);
            names = Map.copyOf(names);
            versions = Map.copyOf(versions);
        }
    }

    /** Looks them up; takes its time, so beside the window. */
    Desks look();

    /** Lets a desk in. */
    CompletionStage<?> admit(String desk, DeskStanding as);

    /** Puts a desk out. */
    CompletionStage<?> revoke(String desk);

    /** Makes a desk a steward. */
    CompletionStage<?> appoint(String desk);
}
