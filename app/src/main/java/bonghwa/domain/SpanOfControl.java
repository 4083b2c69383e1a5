package bonghwa.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Who reports to one leader: to the commander everybody who is on duty and in no team, and the leaders of the teams; to the
 * leader of a team its members. Where it is too wide, a team should be formed.
 */
public record SpanOfControl(String leader, List<String> reports) {

    /** More people than this should not report to one. */
    public static final int MOST = 7;

    /** The commander's, if somebody has command, then one for each team with a leader. */
    public static List<SpanOfControl> of(Incident incident, Instant at) {
        List<Team> teams = incident.conduct().teams().stream()
                .filter(t -> t.works(at) && t.leader() != null)
                .toList();
        List<SpanOfControl> spans = new ArrayList<>();
        incident.holder(new Duty.OfRole(Role.COMMANDER), at)
                .ifPresent(c -> spans.add(new SpanOfControl(c.person(), direct(incident, teams, c.person(), at))));
        for (Team team : teams) {
            String leader = Objects.requireNonNull(team.leader());
            spans.add(new SpanOfControl(
                    leader,
                    team.members().stream().filter(m -> !m.equals(leader)).toList()));
        }
        return spans;
    }

    private static List<String> direct(Incident incident, List<Team> teams, String commander, Instant at) {
        Set<String> people = new LinkedHashSet<>();
        incident.assignments().stream().filter(a -> a.holds(at)).forEach(a -> people.add(a.person()));
        teams.forEach(t -> people.removeAll(t.members()));
        teams.forEach(t -> people.add(Objects.requireNonNull(t.leader())));
        people.remove(commander);
        return List.copyOf(people);
    }

    public boolean tooWide() {
        return reports.size() > MOST;
    }
}
