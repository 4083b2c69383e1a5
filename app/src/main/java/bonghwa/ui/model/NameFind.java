package bonghwa.ui.model;

import bonghwa.domain.Function;
import bonghwa.domain.Name;
import bonghwa.domain.Service;
import bonghwa.replica.line.NameQuery;
import java.util.stream.Stream;

/** How well what somebody typed fits a row of the board: by any of its names, and after those by the names of its functions. */
final class NameFind {

    /** Fits nothing. */
    static final int NONE = NameQuery.NONE;

    private static final int FUNCTIONS = 10;

    private final NameQuery typed;

    NameFind(String typed) {
        this.typed = new NameQuery(typed);
    }

    boolean blank() {
        return typed.blank();
    }

    /** The lower the better. A service is also found by its functions, but after all that are called so themselves. */
    int rank(BoardRow row) {
        Service service = row.service().service();
        if (row.function() != null) {
            return rank(
                    row.function().function().name(), row.function().function().id());
        }
        int best = rank(service.name(), service.id());
        for (Function function : service.functions()) {
            int of = rank(function.name(), function.id());
            best = Math.min(best, of == NONE ? NONE : of + FUNCTIONS);
        }
        return best;
    }

    private int rank(Name name, String id) {
        return Stream.concat(Stream.of(name.ko(), name.en(), id), name.aliases().stream())
                .mapToInt(typed::fit)
                .min()
                .orElse(NONE);
    }
}
