package bonghwa.exchange.imports;

import bonghwa.domain.Audience;
import bonghwa.domain.Catalogue;
import bonghwa.domain.Content;
import bonghwa.domain.Function;
import bonghwa.domain.Name;
import bonghwa.domain.Person;
import bonghwa.domain.Service;
import bonghwa.exchange.BadFile;
import bonghwa.op.Operation;
import bonghwa.replica.Story;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Plans of the samples, told in lines that a test can read. */
final class Plans {

    static final Instant NOW = Instant.parse("2025-10-17T00:00:00Z");

    static final Catalogue CATALOGUE = new Catalogue(
            List.of(
                    service("login", "로그인", "Login", new Function("web", Name.of("웹", "Web"), null)),
                    service(
                            "pay",
                            "페이",
                            "Pay",
                            new Function("card", Name.of("결제", "Card payment", "cards"), null),
                            new Function("send", Name.of("송금", "Transfer"), null)),
                    service("mail", "메일", "Mail")),
            List.of(),
            List.of(),
            List.of(),
            List.of(new Person("kim", Name.of("김철수", "Kim"), null, null, null)),
            List.of());

    private Plans() {}

    private static Service service(String id, String ko, String en, Function... functions) {
        return new Service(id, Name.of(ko, en), null, null, Audience.PUBLIC, List.of(), List.of(), List.of(functions));
    }

    static Setting setting(String name, Map<String, String> mapping) {
        return new Setting(name, CATALOGUE, ZoneId.of("Asia/Seoul"), NOW, mapping);
    }

    static byte[] sample(String name) {
        try (InputStream in = Plans.class.getResourceAsStream("/imports/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ImportPlan ofSample(Format format, String name) throws BadFile {
        return ImportPlan.read(format, sample(name), setting(name, Map.of()));
    }

    static ImportPlan of(Format format, String text) throws BadFile {
        return ImportPlan.read(format, text.getBytes(StandardCharsets.UTF_8), setting("x.txt", Map.of()));
    }

    static List<String> told(ImportPlan plan) {
        return plan.stories().stream()
                .flatMap(s -> s.told().stream())
                .map(Plans::told)
                .toList();
    }

    static String told(Story story) {
        return story.home() + " " + story.declaration().title().ko() + " "
                + story.declaration().severity() + " " + story.declaration().started();
    }

    private static String told(Operation operation) {
        return switch (operation) {
            case Operation.EntryLogged e -> told(e.content());
            case Operation.StateReported s -> told(s.content());
            case Operation.PhaseEntered p -> p.occurred() + " " + p.phase();
            default -> operation.toString();
        };
    }

    private static String told(Content content) {
        String reports = content.reports().stream()
                .map(r -> r.target() + "=" + r.state())
                .collect(Collectors.joining(" "));
        return content.occurred().at() + (content.occurred().about() ? "~ " : " ") + content.kind() + " "
                + content.text().ko() + (reports.isEmpty() ? "" : " | " + reports)
                + content.about().people().stream().map(p -> " @" + p).collect(Collectors.joining());
    }

    static List<String> findings(ImportPlan plan) {
        return plan.findings().stream()
                .map(f -> (f.where() + " " + f.key().replace("import.odd.", "") + " "
                                + String.join(", ", f.arguments()))
                        .strip())
                .toList();
    }

    static List<String> mapping(ImportPlan plan) {
        return plan.mapping().stream()
                .map(m -> m.from() + " → " + m.to() + (m.anew() ? " (new)" : ""))
                .toList();
    }
}
