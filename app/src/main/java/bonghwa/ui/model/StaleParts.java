package bonghwa.ui.model;

import bonghwa.domain.Board;
import bonghwa.domain.Catalogue;
import bonghwa.domain.ServiceBoard;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.domain.Unconfirmed;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What of a board nobody has confirmed for too long, by service; what is unknown has nothing to confirm. */
record StaleParts(Catalogue catalogue, Board board, Duration limit) {

    /** The longest ago first. */
    List<ConfirmModel.Stale> byService() {
        Map<String, List<Unconfirmed>> byService = new LinkedHashMap<>();
        for (ServiceBoard service : board.services()) {
            byService.put(service.service().id(), new ArrayList<>());
        }
        Unconfirmed.of(board, limit).stream()
                .filter(u -> u.state() != State.UNKNOWN)
                .forEach(u -> byService
                        .computeIfAbsent(service(u.target()), _ -> new ArrayList<>())
                        .add(u));
        List<ConfirmModel.Stale> all = new ArrayList<>();
        byService.forEach((id, parts) -> catalogue
                .service(id)
                .filter(_ -> !parts.isEmpty())
                .ifPresent(s -> all.add(new ConfirmModel.Stale(
                        s, parts.stream().map(Unconfirmed::target).toList(), oldest(parts)))));
        all.sort(Comparator.comparing(ConfirmModel.Stale::since));
        return List.copyOf(all);
    }

    private static String service(Target target) {
        return switch (target) {
            case Target.OfService(String id) -> id;
            case Target.OfFunction(var ref) -> ref.service();
            case Target.OfSite(String id) -> id;
            case Target.Everything _ -> "";
        };
    }

    private Instant oldest(List<Unconfirmed> parts) {
        @Nullable Instant first = parts.getFirst().lastConfirmed();
        return first == null ? board.at() : first;
    }
}
