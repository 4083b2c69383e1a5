package bonghwa.replica;

import bonghwa.domain.Amendment;
import bonghwa.domain.Change;
import bonghwa.domain.Incident;
import bonghwa.domain.Remains;
import bonghwa.domain.Text;
import bonghwa.domain.TimelineEntry;
import bonghwa.domain.Version;
import bonghwa.op.Fold;
import bonghwa.op.Meaning;
import bonghwa.op.Operation;
import bonghwa.op.Recorded;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a redaction takes out: the line that was meant and, of an entry, each amendment that says words; of each what is kept.
 * {@code entry} is null where the line is none. {@code also} are other lines that say the same words and stay.
 */
public record Taking(String incident, @Nullable TimelineEntry entry, Map<String, Remains> lines, List<Act> also) {

    /** What is meant by that id of a record; refuses what is not there, what may not go and what is gone. */
    public static Taking of(Fold now, String id) throws Refusal {
        for (Incident incident : incidents(now)) {
            Optional<TimelineEntry> entry = incident.log().entry(id);
            if (entry.isPresent()) {
                return entry(now, incident, entry.get());
            }
            Optional<Act> act =
                    Acts.of(incident).stream().filter(a -> a.id().equals(id)).findFirst();
            if (act.isPresent()) {
                return one(now, incident, act.get());
            }
        }
        throw new Refusal(now.taken().containsKey(id) ? "refusal.redacted" : "refusal.no-record", id);
    }

    private static List<Incident> incidents(Fold now) {
        return Stream.concat(now.room().incidents().values().stream(), now.room().beside().values().stream())
                .toList();
    }

    private static Taking entry(Fold now, Incident incident, TimelineEntry entry) throws Refusal {
        Map<String, Remains> lines = new LinkedHashMap<>();
        if (entry.redaction() == null) {
            lines.put(entry.id(), Remains.of(entry));
        }
        entry.amendments().stream()
                .filter(a -> says(a) && !now.taken().containsKey(a.mark().id()))
                .forEach(a -> lines.put(a.mark().id(), Remains.amending(entry.id())));
        if (lines.isEmpty()) {
            throw new Refusal("refusal.redacted", entry.number());
        }
        return new Taking(incident.id(), entry, lines, Echoes.of(incident, texts(entry), lines.keySet()));
    }

    private static Stream<Text> texts(TimelineEntry entry) {
        return entry.texts().versions().stream().map(Version::value);
    }

    /** Whether it says more than that the entry is struck, pinned or done. */
    private static boolean says(Amendment amendment) {
        Change c = amendment.change();
        boolean words = c.text() != null || c.about() != null || c.reports() != null || c.waitsOn() != null;
        return words || amendment.reason() != null;
    }

    private static Taking one(Fold now, Incident incident, Act act) throws Refusal {
        if (now.taken().containsKey(act.id())) {
            throw new Refusal("refusal.redacted", act.id());
        }
        Remains kept =
                switch (act.operation()) {
                    case Operation.EntryAmended a -> Remains.amending(a.entry());
                    case Operation.NoticeSent _ -> notice(incident, act.id());
                    case Operation.NoticeDrafted d when d.draft() != null -> Remains.drafting(d.audience());
                    case Operation.HandoverOffered _ ->
                        incident.conduct().handover(act.id()).map(Remains::of).orElse(Remains.NOTHING);
                    case Operation.HandoverAmended a -> Remains.amending(a.handover());
                    case Operation.SizeUpSet s -> Remains.saying(fields(s));
                    case Operation.IncidentAmended a ->
                        Remains.saying(a.title() == null ? List.of() : List.of("title"));
                    default -> throw new Refusal("refusal.not-redactable");
                };
        Set<String> lines = Set.of(act.id());
        List<Act> also = Echoes.of(incident, Echoes.texts(act.operation()), lines);
        return new Taking(incident.id(), null, Map.of(act.id(), kept), also);
    }

    private static List<String> fields(Operation.SizeUpSet s) {
        List<String> fields = new ArrayList<>();
        Stream.ofNullable(s.symptoms()).forEach(_ -> fields.add("symptoms"));
        Stream.ofNullable(s.scope()).forEach(_ -> fields.add("scope"));
        Stream.ofNullable(s.unknowns()).forEach(_ -> fields.add("unknowns"));
        return fields;
    }

    private static Remains notice(Incident incident, String id) {
        return incident.notices().stream()
                .filter(n -> n.mark().id().equals(id))
                .findFirst()
                .map(Remains::of)
                .orElse(Remains.NOTHING);
    }

    /** The words of every state of the entry that would go, the oldest first. */
    public List<String> words() {
        if (entry == null) {
            return List.of();
        }
        List<String> words = new ArrayList<>();
        entry.texts()
                .versions()
                .forEach(v -> Stream.of(v.value().ko(), v.value().en())
                        .filter(w -> !words.contains(w))
                        .forEach(words::add));
        return words;
    }

    /** The same as it was recorded: somebody may have amended, or redacted, meanwhile. */
    public Taking as(Commit commit) {
        return new Taking(incident, entry, recorded(commit), also);
    }

    /** The lines that were redacted by that. */
    public static Set<String> redacted(Commit commit) {
        return recorded(commit).keySet();
    }

    private static Map<String, Remains> recorded(Commit commit) {
        Map<String, Remains> recorded = new LinkedHashMap<>();
        for (Recorded each : commit.records()) {
            if (each.meaning() instanceof Meaning.Understood(Operation.PayloadRedacted said, _)) {
                recorded.put(said.redacted(), said.kept() == null ? Remains.NOTHING : said.kept());
            }
        }
        return recorded;
    }

    /** What the steward records: one redaction for each line. */
    List<Draft> drafts(String reason) {
        List<Draft> drafts = new ArrayList<>();
        lines.forEach(
                (line, kept) -> drafts.add(Draft.of(incident, new Operation.PayloadRedacted(line, kept, reason))));
        return drafts;
    }
}
