package bonghwa.exchange.notice;

import bonghwa.domain.Counts;
import bonghwa.domain.Language;
import bonghwa.domain.Particle;
import bonghwa.domain.Span;
import bonghwa.domain.State;
import bonghwa.domain.Teller;
import bonghwa.domain.Text;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Composes notices from what is known: title, apology and cause, counts, what is new, what works, works in part and does not, when
 * it is expected back, and when the next notice comes, in that order and always.
 */
public final class Composer {

    private final Occasion occasion;
    private final Template template;
    private final List<Told> services;

    private Composer(Occasion occasion, Template template) {
        this.occasion = occasion;
        this.template = template;
        this.services = Told.of(occasion.board(), occasion.readers().audience());
    }

    /** The notice in that language; {@code words} gives the template's text of a key. */
    public static Composed compose(Occasion occasion, Language language, UnaryOperator<String> words) {
        Teller teller =
                new Teller(occasion.catalogue(), occasion.incident().facts().zone(), language, words);
        return new Composer(occasion, new Template(teller)).composed();
    }

    private Composed composed() {
        List<Composed.Block> blocks = new ArrayList<>();
        blocks.add(new Composed.Block("", opening()));
        blocks.addAll(new News(occasion, template).since(services));
        standing(blocks);
        blocks.addAll(new Beyond(occasion, template).of(services));
        blocks.add(new Composed.Block("", outlook()));
        return new Composed(
                template.teller().language(),
                title(),
                blocks.stream().filter(b -> !b.lines().isEmpty()).toList());
    }

    private String title() {
        String basis = template.moment("basis", occasion.basis());
        return occasion.corrects() == null
                ? template.say("notice.title." + occasion.readers().wire(), occasion.number(), basis)
                : template.say("notice.title.correction", occasion.number(), occasion.letter(), basis);
    }

    private List<String> opening() {
        List<String> lines = new ArrayList<>();
        lines.add(apology());
        Counts counts = occasion.board().counts(occasion.readers().audience());
        if (counts.functions() > 0) {
            lines.add(template.say(
                    "notice.counts",
                    counts.functions(),
                    counts.functionsOperational(),
                    counts.services(),
                    counts.servicesInFull()));
        }
        return lines;
    }

    private String apology() {
        String began = template.moment("began", began());
        @Nullable Text told = occasion.cause();
        String cause = told == null ? "" : told.in(template.teller().language());
        return cause.isBlank()
                ? template.say("notice.apology", began)
                : template.say("notice.apology-cause", began, template.with(cause, Particle.BY));
    }

    /** When the first of what these readers may know ceased to work; where nothing did, when the incident began. */
    private Instant began() {
        return services.stream()
                .flatMap(s -> s.parts().stream())
                .map(p -> occasion.incident().log().history(p.target()).spans(occasion.basis()))
                .flatMap(spans -> spans.stream()
                        .filter(s -> s.state() != State.OPERATIONAL && s.state() != State.UNKNOWN)
                        .limit(1))
                .map(Span::from)
                .min(Comparator.naturalOrder())
                .orElse(occasion.incident().facts().started());
    }

    private void standing(List<Composed.Block> blocks) {
        ServiceLine line = new ServiceLine(template);
        List<Told> whole = services.stream().filter(s -> s.failing().isEmpty()).toList();
        List<Told> gone = services.stream().filter(Told::gone).toList();
        List<Told> unknown = services.stream().filter(Told::unknown).toList();
        List<String> partly = services.stream()
                .filter(s -> !whole.contains(s) && !gone.contains(s) && !unknown.contains(s))
                .map(s -> template.say("notice.service", template.name(s.name()), line.of(s)))
                .toList();
        blocks.add(new Composed.Block(template.say("notice.working"), joined(whole, s -> template.name(s.name()))));
        blocks.add(new Composed.Block(template.say("notice.partly"), partly));
        blocks.add(new Composed.Block(template.say("notice.gone"), joined(gone, this::goneName)));
        blocks.add(new Composed.Block(template.say("notice.checking"), joined(unknown, s -> template.name(s.name()))));
    }

    private static List<String> joined(List<Told> services, java.util.function.Function<Told, String> name) {
        return services.isEmpty()
                ? List.of()
                : List.of(services.stream().map(name).collect(Collectors.joining(", ")));
    }

    /** The service with the first of its functions, so that everybody finds theirs. */
    private String goneName(Told service) {
        String name = template.name(service.name());
        if (service.board().functions().isEmpty()) {
            return name;
        }
        String some = template.names(
                service.parts().subList(0, Math.min(3, service.parts().size())));
        return template.say(service.parts().size() > 3 ? "notice.some-of" : "notice.each-of", name, some);
    }

    private List<String> outlook() {
        List<String> lines = new ArrayList<>(new Estimates(occasion, template).of(services));
        @Nullable Instant next = occasion.next();
        lines.add(
                next == null
                        ? template.say("notice.no-next")
                        : template.say("notice.next", template.near(next, occasion.basis())));
        return lines;
    }
}
