package bonghwa.cli;

import bonghwa.domain.Incident;
import bonghwa.domain.Target;
import bonghwa.domain.Unconfirmed;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What nobody has confirmed for a set time: what was confirmed longest ago first. */
record UnconfirmedList(View view, Duration limit) {

    private List<Unconfirmed> all() {
        return Unconfirmed.of(view.board(), limit);
    }

    /** For people: a line each, under how many there are. */
    List<String> lines() {
        Words words = view.words();
        Labels labels = new Labels(view.catalogue(), words);
        List<Unconfirmed> all = all();
        Columns table = new Columns();
        for (Unconfirmed one : all) {
            Instant confirmed = one.lastConfirmed();
            table.row(
                    Marks.sign(one.state()) + " " + labels.of(one.target()),
                    words.of(one.state()),
                    confirmed == null
                            ? words.text("cli.unconfirmed.never")
                            : words.text("word.last-confirmed.at", view.stamp().day(confirmed)));
        }
        List<String> lines = new ArrayList<>();
        lines.add(words.text("cli.unconfirmed.count", all.size(), limit.toHours()));
        lines.addAll(table.lines());
        return lines;
    }

    /** For programs; the shape is promised in the manual. */
    Map<String, @Nullable Object> json() {
        return Json.object(
                "incident", view.incident().map(Incident::id).orElse(null),
                "at", view.stamp().iso(view.at()),
                "knownAt", view.stamp().iso(view.knownAt()),
                "hours", limit.toHours(),
                "unconfirmed", all().stream().map(this::json).toList());
    }

    private Map<String, @Nullable Object> json(Unconfirmed one) {
        String service = null;
        String function = null;
        switch (one.target()) {
            case Target.OfService(String id) -> service = id;
            case Target.OfFunction(var ref) -> {
                service = ref.service();
                function = ref.function();
            }
            case Target.OfSite _, Target.Everything _ -> {}
        }
        return Json.object(
                "service",
                service,
                "function",
                function,
                "state",
                one.state().wire(),
                "lastConfirmed",
                view.stamp().iso(one.lastConfirmed()));
    }
}
