package bonghwa.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** How an incident is led: the hand-overs, the size-up, the pace of what must be done again and again, the teams, the notices in work. */
public record Conduct(List<Handover> handovers, SizeUp sizeUp, Paces paces, List<Team> teams, Drafts drafts) {

    public static final Conduct NONE = new Conduct(List.of(), SizeUp.NONE, Paces.NONE, List.of(), Drafts.NONE);

    public Conduct {
        handovers = handovers.stream().sorted(Handover.ORDER).toList();
        teams = teams.stream().sorted(Comparator.comparing(Team::id)).toList();
    }

    public Optional<Handover> handover(String id) {
        return handovers.stream().filter(h -> h.id().equals(id)).findFirst();
    }

    public Optional<Team> team(String id) {
        return teams.stream().filter(t -> t.id().equals(id)).findFirst();
    }

    /** With that hand-over, new or changed. */
    public Conduct with(Handover handover) {
        List<Handover> all = new ArrayList<>(handovers);
        all.removeIf(h -> h.id().equals(handover.id()));
        all.add(handover);
        return new Conduct(all, sizeUp, paces, teams, drafts);
    }

    public Conduct with(SizeUp other) {
        return new Conduct(handovers, other, paces, teams, drafts);
    }

    public Conduct with(Paces other) {
        return new Conduct(handovers, sizeUp, other, teams, drafts);
    }

    public Conduct with(Drafts other) {
        return new Conduct(handovers, sizeUp, paces, teams, other);
    }

    /** With that team changed; one that is not there yet is formed. */
    public Conduct withTeam(String id, UnaryOperator<Team> change) {
        List<Team> all = new ArrayList<>(teams);
        all.removeIf(t -> t.id().equals(id));
        all.add(change.apply(team(id).orElse(Team.unknown(id))));
        return new Conduct(handovers, sizeUp, paces, all, drafts);
    }

    /** With only what had been offered, or said, by that moment. */
    Conduct until(Instant moment) {
        return new Conduct(
                handovers.stream().filter(h -> !h.at().isAfter(moment)).toList(),
                sizeUp.until(moment),
                paces.until(moment),
                teams.stream()
                        .filter(t -> t.formed()
                                .map(m -> !m.recordedAt().isAfter(moment))
                                .orElse(false))
                        .map(t -> t.until(moment))
                        .toList(),
                drafts.until(moment));
    }
}
