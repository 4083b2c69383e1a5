package bonghwa.exchange.notice;

import bonghwa.domain.Particle;
import bonghwa.domain.State;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a notice says of one service: in the fewest words that are true of each of its functions. */
record ServiceLine(Template template) {

    private static final String BETWEEN = " / ";
    private static final int FEW = 3;
    private static final int HARDLY_ANY = 2;

    /** The words behind the service's name. */
    String of(Told service) {
        List<Told.Part> working = service.working();
        List<Told.Part> failing = service.failing();
        if (failing.isEmpty()) {
            return template.say("notice.all-working");
        }
        if (working.isEmpty() && states(failing).size() == 1) {
            return template.say("notice.all", template.word(failing.getFirst().state()));
        }
        if (failing.size() <= FEW && working.size() >= FEW * failing.size()) {
            return template.say("notice.all-but", template.names(failing, Particle.OBJECT), exceptions(failing));
        }
        boolean noneElse = failing.stream().allMatch(Told.Part::gone);
        if (!working.isEmpty() && working.size() <= HARDLY_ANY && failing.size() > working.size() && noneElse) {
            return template.say("notice.only", template.names(working));
        }
        return grouped(service);
    }

    /** What holds for those that do not work: with a count where one word holds for all, else with each name. */
    private String exceptions(List<Told.Part> failing) {
        if (states(failing).size() == 1 && failing.size() > 1) {
            return template.say(
                    "notice.these-" + failing.size(),
                    template.word(failing.getFirst().state()));
        }
        List<String> said = new ArrayList<>();
        for (State state : states(failing)) {
            said.add(template.say(
                    "notice.is", template.names(in(failing, state), Particle.TOPIC), template.word(state)));
        }
        return String.join(", ", said);
    }

    /** All that work, then each of the others' words with those for which it holds. */
    private String grouped(Told service) {
        return states(service.parts()).stream()
                .map(state ->
                        template.say("notice.group", template.names(in(service.parts(), state)), template.word(state)))
                .collect(Collectors.joining(BETWEEN));
    }

    private static List<State> states(List<Told.Part> parts) {
        return parts.stream()
                .map(Told.Part::state)
                .distinct()
                .sorted(State.BY_BADNESS)
                .toList();
    }

    private static List<Told.Part> in(List<Told.Part> parts, State state) {
        return parts.stream().filter(p -> p.state() == state).toList();
    }
}
