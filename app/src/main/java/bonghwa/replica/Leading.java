package bonghwa.replica;

import bonghwa.domain.About;
import bonghwa.domain.Beat;
import bonghwa.domain.Content;
import bonghwa.domain.Eta;
import bonghwa.domain.Incident;
import bonghwa.domain.Kind;
import bonghwa.domain.Name;
import bonghwa.domain.Pace;
import bonghwa.domain.Register;
import bonghwa.domain.SizeUp;
import bonghwa.domain.Team;
import bonghwa.domain.Text;
import bonghwa.domain.Trend;
import bonghwa.domain.When;
import bonghwa.op.Operation;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The verbs of whoever leads: the size-up, the pace of what must be done again and again, the teams. */
public final class Leading {

    private final Commands commands;

    public Leading(Commands commands) {
        this.commands = commands;
    }

    /** Says something of the size-up anew; null, or what stands already, leaves a field as it is. */
    public CompletionStage<Commit> sizeUp(
            String incident,
            @Nullable Text symptoms,
            @Nullable Text scope,
            @Nullable Trend trend,
            @Nullable Text unknowns) {
        return commands.commit((now, _) -> {
            SizeUp was = Found.incident(now.room(), incident).conduct().sizeUp();
            Operation.SizeUpSet set = new Operation.SizeUpSet(
                    changed(was.symptoms(), was.symptom(), symptoms),
                    changed(was.scopes(), was.scope(), scope),
                    changed(was.trends(), was.trend(), trend),
                    changed(was.unknowns(), was.unknown(), unknowns));
            List<String> replaces = Replacing.sizeUp(was, set);
            if (set.equals(new Operation.SizeUpSet(null, null, null, null))) {
                throw new Refusal("refusal.nothing-new");
            }
            return List.of(new Draft(incident, set, replaces));
        });
    }

    /** Says how often something must be done ({@code every} null: as the house does), and whether it reminds. */
    public CompletionStage<Commit> pace(String incident, Beat beat, @Nullable Duration every, boolean silenced) {
        return commands.commit((now, _) -> {
            Register<Pace> was =
                    Found.incident(now.room(), incident).conduct().paces().of(beat);
            if (was.value(Pace.DEFAULT).equals(new Pace(every, silenced)) && !was.contested()) {
                throw new Refusal("refusal.nothing-new");
            }
            return List.of(new Draft(incident, new Operation.RhythmSet(beat, every, silenced), was.toReplace()));
        });
    }

    /** Keeps a beat: a call-out was made, an executive note given, at that moment, in these words. A notice is sent instead. */
    public CompletionStage<Commit> keep(String incident, Beat beat, Instant at, Text words) {
        if (beat == Beat.NOTICE) {
            throw new IllegalArgumentException("a notice is kept by sending it");
        }
        About about = new About(List.of(), List.of(), List.of(), List.of(beat.tag()));
        return commands.log(
                incident, new Content(Kind.COMMUNICATION, When.exactly(at), words, null, about, List.of(), null));
    }

    /** Forms a team; the operation of the commit names its id. */
    public CompletionStage<Commit> form(String incident, Name name, @Nullable String leader, List<String> members) {
        return team(incident, commands.newId(), name, leader, members, null);
    }

    /** Changes a team, or ends it; null leaves a field as it is. */
    public CompletionStage<Commit> team(
            String incident,
            String team,
            @Nullable Name name,
            @Nullable String leader,
            @Nullable List<String> members,
            @Nullable Eta until) {
        return commands.commit((now, _) -> {
            Incident found = Found.incident(now.room(), incident);
            Team was = found.conduct().team(team).orElse(Team.unknown(team));
            if (was.names().versions().isEmpty() && name == null) {
                throw new Refusal("refusal.no-team", team);
            }
            for (String person : people(leader, members)) {
                Found.person(now.room(), person);
            }
            Operation.TeamSet set = new Operation.TeamSet(team, name, leader, members, until);
            return List.of(new Draft(incident, set, Replacing.team(was, set)));
        });
    }

    private static List<String> people(@Nullable String leader, @Nullable List<String> members) {
        return Stream.concat(Stream.ofNullable(leader), members == null ? Stream.of() : members.stream())
                .toList();
    }

    /** Where people disagree, also what stands in front is worth saying again. */
    private static <T> @Nullable T changed(Register<T> field, T was, @Nullable T wanted) {
        return wanted == null || (wanted.equals(was) && !field.contested()) ? null : wanted;
    }
}
