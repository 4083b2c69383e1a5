package bonghwa.exchange.notice;

import bonghwa.domain.Board;
import bonghwa.domain.SentNotice;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What changed since the basis of the notice before: what is back, and what is gone again. */
record News(Occasion occasion, Template template) {

    List<Composed.Block> since(List<Told> services) {
        return occasion.before().map(n -> since(n, services)).orElse(List.of());
    }

    private List<Composed.Block> since(SentNotice before, List<Told> services) {
        Map<Target, State> then = new HashMap<>();
        Board board = Board.of(occasion.catalogue(), occasion.incident().log(), before.basis());
        Told.of(board, occasion.readers().audience())
                .forEach(s -> s.parts().forEach(p -> then.put(p.target(), p.state())));
        Instant basis = before.basis();
        String time = template.near(basis, occasion.basis());
        return List.of(
                new Composed.Block(
                        template.say("notice.new", time), lines(services, p -> p.works() && !usable(then, p))),
                new Composed.Block(
                        template.say("notice.worse", time),
                        lines(services, p -> !p.state().usable() && usable(then, p))));
    }

    /** What was slow only was not away, so it is not back. */
    private static boolean usable(Map<Target, State> then, Told.Part part) {
        return then.getOrDefault(part.target(), State.UNKNOWN).usable();
    }

    private List<String> lines(List<Told> services, Predicate<Told.Part> wanted) {
        List<String> lines = new ArrayList<>();
        for (Told service : services) {
            List<Told.Part> parts = service.parts().stream().filter(wanted).toList();
            if (!parts.isEmpty()) {
                String name = template.name(service.name());
                lines.add(
                        service.board().functions().isEmpty()
                                ? name
                                : template.say("notice.service", name, template.names(parts)));
            }
        }
        return lines;
    }
}
