package bonghwa.exchange.notice;

import bonghwa.domain.Board;
import bonghwa.domain.Catalogue;
import bonghwa.domain.Incident;
import bonghwa.domain.Readership;
import bonghwa.domain.SentNotice;
import bonghwa.domain.Target;
import bonghwa.domain.Text;
import bonghwa.domain.Unconfirmed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a notice is composed of: an incident as of a basis time, for whom, and what its writer adds.
 *
 * @param catalogue with the names that the incident goes by
 * @param basis of what moment it speaks; nothing later is in it
 * @param next until when the next notice is promised; null: nothing is promised
 * @param cause what the public is told of the cause, as a noun such as "data centre fire"; null: nothing
 * @param corrects the notice that this one corrects; null: it is a new one
 */
public record Occasion(
        Incident incident,
        Catalogue catalogue,
        Readership readers,
        Instant basis,
        @Nullable Instant next,
        @Nullable Text cause,
        @Nullable SentNotice corrects) {

    /** The board at the basis time, by all that is known now. */
    Board board() {
        return Board.of(catalogue, incident.log(), basis);
    }

    /** The notice before this one to the same readers: what is new is new since its basis. */
    Optional<SentNotice> before() {
        return incident.notices().stream()
                .filter(n -> n.audience() == readers.audience() && n.basis().isBefore(basis) && !n.equals(corrects))
                .reduce((_, later) -> later);
    }

    /** The number that it will have: a correction keeps the number of what it corrects. */
    public int number() {
        return corrects != null
                ? corrects.number()
                : incident.notices().stream()
                                .filter(n -> n.audience() == readers.audience())
                                .mapToInt(SentNotice::number)
                                .max()
                                .orElse(0)
                        + 1;
    }

    /** The letter of a correction: a for the first of that number, b for the next; empty for a new notice. */
    public String letter() {
        if (corrects == null) {
            return "";
        }
        long sent = incident.notices().stream()
                .filter(n -> n.audience() == corrects.audience() && n.number() == corrects.number())
                .count();
        return String.valueOf((char) ('a' + Math.min(sent, 26) - 1));
    }

    /**
     * What its writer should ask about before it goes out: the services of which nobody has confirmed some part for three hours, of
     * those that these readers may know, with the part that was confirmed longest ago; in catalogue order.
     */
    public List<Doubt> doubts() {
        Map<Target, Unconfirmed> old = new HashMap<>();
        Board board = board();
        Unconfirmed.of(board, Unconfirmed.LIMIT).forEach(u -> old.put(u.target(), u));
        List<Doubt> doubts = new ArrayList<>();
        for (Told service : Told.of(board, readers.audience())) {
            List<Unconfirmed> some = service.parts().stream()
                    .map(p -> old.get(p.target()))
                    .filter(Objects::nonNull)
                    .sorted(Comparator.comparing(
                            Unconfirmed::lastConfirmed, Comparator.nullsFirst(Comparator.naturalOrder())))
                    .toList();
            if (!some.isEmpty()) {
                doubts.add(new Doubt(
                        Target.service(service.board().service().id()),
                        some.size(),
                        some.getFirst().lastConfirmed()));
            }
        }
        return doubts;
    }

    /** A service with so many parts that nobody confirmed of late, one of them last then; null: never. */
    public record Doubt(Target service, int parts, @Nullable Instant lastConfirmed) {}
}
