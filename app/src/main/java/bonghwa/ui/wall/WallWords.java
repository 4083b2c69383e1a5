package bonghwa.ui.wall;

import bonghwa.domain.FunctionRef;
import bonghwa.domain.Service;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.domain.Text;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.control.EstimateWords;
import bonghwa.ui.model.BoardRow;
import bonghwa.ui.model.WallContact;
import bonghwa.ui.model.WallPage;
import bonghwa.ui.model.WallShares;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a wall says of a service, in the language of now. FX thread. */
record WallWords(Messages messages, Phrases phrases) {

    /** After so long without a look, what is shown must not be read as live. */
    private static final Duration OLD = Duration.ofHours(3);

    private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^()]*\\)");

    String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    /** Why what is shown may not be the truth, a line each, the worst first; nothing where it is; {@code now}: by the wall's clock. */
    String alarm(WallContact contact, Instant now) {
        List<String> all = new ArrayList<>();
        if (contact.place() == WallContact.Place.SHUT_HUB) {
            all.add(text("wall.shut"));
        }
        if (contact.quiet() && (contact.reach().ever() || contact.place() != WallContact.Place.SHUT_HUB)) {
            all.add(away(contact, now));
        }
        if (contact.commandSilent() && contact.command() != null) {
            all.add(text("wall.command.silent", phrases.duration(contact.command())));
        }
        if (contact.clockWrong()) {
            all.add(text("wall.clock-wrong", phrases.duration(contact.slow())));
        }
        if (contact.clockFast()) {
            all.add(text("wall.clock-fast", phrases.duration(contact.fast())));
        }
        return String.join("\n", all);
    }

    private String away(WallContact contact, Instant now) {
        String age = phrases.duration(contact.age());
        if (!contact.reach().ever()) {
            return text("wall.never", age);
        }
        boolean beside = contact.place() == WallContact.Place.MEMBER;
        return contact.lost()
                ? text(beside ? "wall.lost.beside" : "wall.lost", age, phrases.near(now.minus(contact.age()), now))
                : text(beside ? "wall.quiet-line.beside" : "wall.quiet-line", phrases.ago(contact.age()));
    }

    /** When the place that the records come from last answered. */
    String reached(WallContact contact) {
        String ago = phrases.ago(contact.age());
        boolean ever = contact.reach().ever();
        return switch (contact.place()) {
            case THIS_LAPTOP -> text("wall.contact.here", ago);
            case MEMBER -> ever ? text("wall.contact.beside", ago) : text("wall.contact.beside.never");
            case HUB, SHUT_HUB -> ever ? text("wall.contact", ago) : text("wall.contact.never");
        };
    }

    String name(BoardRow row) {
        return phrases.name(row.name());
    }

    /** Without what stands in brackets, where there is little room. */
    static String brief(String name) {
        String brief = BRACKETS.matcher(name).replaceAll("");
        return brief.isBlank() ? name : brief;
    }

    /** How long it has been so; nothing where nobody knows since when. */
    String lasting(BoardRow row, Instant now) {
        return phrases.lasting(row.since(), now);
    }

    /** {@code 6/9}; nothing for a service without functions. Of what works by its own word alone that is said instead. */
    String count(BoardRow row) {
        return row.counted()
                ? text(
                        "word.n-of-m",
                        row.service().operational(),
                        row.service().functions().size())
                : "";
    }

    /** What nobody knows of it: of how many functions how they are, or whether what it needs works. */
    String unknown(BoardRow row) {
        int unknown = row.counted() && !row.allUnknown() ? row.service().unknown() : 0;
        if (unknown > 0) {
            return text("wall.recovered.unknown", unknown);
        }
        return row.normal() && row.effective().unconfirmed() ? text("word.unconfirmed") : "";
    }

    /** {@code 예정 22:00}; where something is broken and nobody expects anything, that is said. */
    String eta(BoardRow row, Instant now) {
        String eta = new EstimateWords(messages, phrases).eta(row.reported().estimate(), now);
        return eta.isEmpty() && row.state() != State.UNKNOWN ? text("wall.no-eta") : eta;
    }

    String slips(BoardRow row) {
        return new EstimateWords(messages, phrases).slips(row.reported().estimate());
    }

    boolean late(BoardRow row, Instant now) {
        return new EstimateWords(messages, phrases).late(row.reported().estimate(), now);
    }

    /** {@code 톡채널 대기}; nothing where it waits for nobody. */
    String waits(BoardRow row, WallPage page) {
        List<String> names =
                row.waitsFor().stream().map(t -> whole(t, page)).distinct().toList();
        if (names.isEmpty()) {
            return "";
        }
        String first = text("word.waits-for", names.getFirst());
        return names.size() == 1 ? first : first + " " + text("word.more", names.size() - 1);
    }

    /** Of a function the service that it belongs to: that is enough at six metres. */
    String whole(Target target, WallPage page) {
        return brief(phrases.target(
                page.catalogue(),
                target instanceof Target.OfFunction(FunctionRef ref) ? Target.service(ref.service()) : target));
    }

    /** {@code 확인 14:30} where the last look at what is broken is long ago, or it became so then; else nothing. */
    String confirmed(BoardRow row, Instant now) {
        Instant looked = row.broken().stream()
                .flatMap(f -> Stream.ofNullable(f.reported().lastConfirmed()))
                .min(Comparator.naturalOrder())
                .orElse(row.reported().lastConfirmed());
        Instant since = row.since();
        if (looked == null || Duration.between(looked, now).compareTo(OLD) <= 0) {
            return "";
        }
        Instant last = since != null && since.isAfter(looked) ? since : looked;
        return Duration.between(last, now).compareTo(OLD) <= 0 ? "" : text("wall.confirmed", phrases.near(last, now));
    }

    /** Whom a group of services belongs to. */
    String owner(Service service) {
        Text owner = service.owner();
        return owner == null ? "" : phrases.text(owner);
    }

    /** {@code 44/118}: how many of those work. */
    String working(List<BoardRow> rows) {
        return text("word.n-of-m", rows.stream().filter(BoardRow::normal).count(), rows.size());
    }

    /** {@code 1등급 3/7}, {@code 2등급 10/12}: how much of each grade is back; nothing where there is one only. */
    List<String> grades(WallPage page) {
        List<WallShares.OfGrade> shares = WallShares.grades(page);
        return shares.stream().map(s -> grade(s, s.equals(shares.getFirst()))).toList();
    }

    /** Behind the first one the word is understood. */
    private String grade(WallShares.OfGrade share, boolean first) {
        if (share.grade() == null) {
            return text("wall.grade.none", share.working(), share.all());
        }
        return text(first ? "wall.grade" : "wall.grade.next", share.grade(), share.working(), share.all());
    }

    /** The same for the sites, first those where most does not work, of equals those where most stands. */
    List<String> sites(WallPage page) {
        return WallShares.sites(page).stream()
                .sorted(Comparator.comparingInt((WallShares.OfSite s) -> s.working() - s.all())
                        .thenComparing(WallShares.OfSite::all, Comparator.reverseOrder()))
                .map(s -> text("wall.site", brief(phrases.name(s.site())), s.working(), s.all()))
                .toList();
    }

    /** The names of those services, one behind the other. */
    String list(List<BoardRow> rows) {
        return rows.stream().map(this::name).collect(Collectors.joining(text("word.list-separator")));
    }

    /** {@code 전면 장애 314 · 복구 중 63 · 정상 273}: how many stand how, worst first. */
    String tally(List<BoardRow> rows) {
        Map<State, Long> counts = rows.stream().collect(Collectors.groupingBy(BoardRow::state, Collectors.counting()));
        long unsure = rows.stream()
                .filter(row -> row.normal() && row.effective().unconfirmed())
                .count();
        String tally = counts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(State.BY_BADNESS.reversed()))
                .map(e -> text("wall.tally", phrases.state(e.getKey()), e.getValue()))
                .collect(Collectors.joining(" · "));
        return unsure == 0 ? tally : tally + " · " + text("wall.tally", text("word.unconfirmed"), unsure);
    }
}
