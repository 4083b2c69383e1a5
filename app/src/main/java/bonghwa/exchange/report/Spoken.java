package bonghwa.exchange.report;

import bonghwa.domain.Catalogue;
import bonghwa.domain.Eta;
import bonghwa.domain.FunctionRef;
import bonghwa.domain.OpenItem;
import bonghwa.domain.Party;
import bonghwa.domain.Report;
import bonghwa.domain.Target;
import bonghwa.domain.TimelineEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an entry says beside its words: of what, how that is and until when, who is to do it. */
public record Spoken(Catalogue catalogue, Speech speech) {

    /** Each thing that it reports, with the state, the estimate, or both. */
    public List<String> states(TimelineEntry entry) {
        return entry.content().reports().stream()
                .map(r -> speech.word(r.target()) + ": " + how(r))
                .toList();
    }

    private String how(Report report) {
        if (report.confirmsOnly()) {
            return speech.say("report.unchanged");
        }
        String state = report.state() == null ? "" : speech.word(report.state());
        return Stream.of(state, eta(report.eta())).filter(s -> !s.isEmpty()).collect(Collectors.joining(" · "));
    }

    /** When it is expected back; empty where nothing was said of that. */
    String eta(@Nullable Eta eta) {
        @Nullable Instant at = eta == null ? null : eta.at();
        return eta == null ? "" : at == null ? speech.say("report.eta.none") : speech.say("word.eta.at", at);
    }

    /** What it is about and says nothing of; empty for nothing. */
    public String about(TimelineEntry entry) {
        List<Target> reported =
                entry.content().reports().stream().map(Report::target).toList();
        List<FunctionRef> parts = reported.stream()
                .flatMap(t -> catalogue.functionsOf(t).stream())
                .toList();
        return new TargetNames(catalogue, speech)
                .of(entry.content().about().targets().stream()
                        .filter(t -> !reported.contains(t) && !within(catalogue.functionsOf(t), parts))
                        .toList());
    }

    private static boolean within(List<FunctionRef> some, List<FunctionRef> parts) {
        return !some.isEmpty() && parts.containsAll(some);
    }

    /** Who is to do it, and until when; empty for what nobody is to do. */
    public String owned(TimelineEntry entry) {
        List<String> parts = new ArrayList<>();
        List<Party> owners = new OpenItem(entry).owners();
        if (!owners.isEmpty()) {
            parts.add(speech.say("report.owner", speech.word(owners)));
        }
        @Nullable Instant due = entry.content().due();
        if (due != null) {
            parts.add(speech.say("report.due", due));
        }
        return String.join(" · ", parts);
    }
}
