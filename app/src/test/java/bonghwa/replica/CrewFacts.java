package bonghwa.replica;

import bonghwa.domain.Beat;
import bonghwa.domain.Conduct;
import bonghwa.domain.Handover;
import bonghwa.domain.Incident;
import bonghwa.domain.OpenItem;
import bonghwa.domain.Pace;
import bonghwa.domain.SizeUp;
import bonghwa.domain.Team;
import bonghwa.domain.TimelineEntry;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How an incident is led as plain maps, lists and texts, so that it can stand in a file for ever. */
final class CrewFacts {

    private CrewFacts() {}

    static Map<String, Object> of(Incident incident, Instant at) {
        Conduct conduct = incident.conduct();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put(
                "handovers",
                conduct.handovers().stream().map(CrewFacts::handover).toList());
        facts.put("size-up", sizeUp(conduct.sizeUp()));
        facts.put(
                "paces",
                Arrays.stream(Beat.values())
                        .map(b -> pace(b, conduct.paces().of(b).value(Pace.DEFAULT)))
                        .toList());
        facts.put("teams", conduct.teams().stream().map(CrewFacts::team).toList());
        facts.put(
                "resolved",
                incident.log().entries().stream()
                        .filter(e -> e.done() != null)
                        .map(CrewFacts::resolved)
                        .toList());
        facts.put(
                "open", OpenItem.of(incident, at).stream().map(CrewFacts::open).toList());
        return facts;
    }

    private static String handover(Handover h) {
        return h.duty() + " " + h.from() + " -> " + h.to() + " at " + h.at() + ", "
                + h.outcome().step() + " by " + h.outcome().person() + ", "
                + h.briefs().versions().size() + " briefs, \"" + h.brief().ko() + "\"";
    }

    private static List<String> sizeUp(SizeUp s) {
        return List.of(
                s.symptom().ko(), s.scope().ko(), s.trend().name(), s.unknown().ko());
    }

    private static String pace(Beat beat, Pace pace) {
        return beat + " every " + pace.every() + (pace.silenced() ? ", silenced" : "");
    }

    private static String team(Team t) {
        return t.name().ko() + " led by " + t.leader() + " with " + t.members();
    }

    private static String resolved(TimelineEntry e) {
        return e.number() + " at " + e.done();
    }

    private static String open(OpenItem i) {
        return i.entry().number() + " " + i.kind() + " of " + i.owners() + " waits on " + i.waitsOn() + " by "
                + i.due();
    }
}
