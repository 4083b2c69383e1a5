package bonghwa.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.cli.Exports;
import bonghwa.domain.Audience;
import bonghwa.domain.Content;
import bonghwa.domain.Kind;
import bonghwa.domain.Language;
import bonghwa.domain.Remains;
import bonghwa.domain.Severity;
import bonghwa.domain.Text;
import bonghwa.op.Clockwork;
import bonghwa.op.Fold;
import bonghwa.op.Line;
import bonghwa.op.Operation;
import bonghwa.op.Recorded;
import bonghwa.testing.Scribe;
import bonghwa.testing.Weekend;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was redacted leaves a hole in whatever leaves the room, with who took it out and why, and never its words. */
class RedactedExportTest {

    private static final Instant AT = Weekend.kst("2022-10-15T15:40:00");
    private static final String SECRET = "비밀번호 hunter2";
    private static final String WHY = "붙여 넣은 비밀번호";

    private final Scribe scribe = new Scribe(3, Clockwork.REAL, Weekend.kst("2022-10-15T15:20:00"));
    private final Matter matter;

    RedactedExportTest() {
        scribe.write(
                "fire",
                new Operation.IncidentDeclared(Text.of("판교 화재"), Severity.SEV1, AT.minusSeconds(1260), Weekend.KST));
        Line entry =
                scribe.later(20).write("fire", new Operation.EntryLogged("A7", Content.of(Kind.DECISION, AT, SECRET)));
        Line notice = scribe.later(20)
                .write("fire", new Operation.NoticeSent(1, Audience.PUBLIC, AT, AT, Text.of(SECRET), null));
        scribe.later(600)
                .write(
                        null,
                        new Operation.PayloadRedacted(
                                entry.id(),
                                new Remains("A7", Kind.DECISION, AT, null, null, null, null, null, null),
                                WHY));
        scribe.write(
                null,
                new Operation.PayloadRedacted(
                        notice.id(), new Remains("1", null, AT, null, Audience.PUBLIC, null, null, null, null), WHY));
        Set<String> gone = Set.of(entry.id(), notice.id());
        List<Recorded> records = scribe.lines().stream()
                .map(l -> gone.contains(l.id()) ? l.withoutPayload() : l)
                .map(Recorded::of)
                .toList();
        matter = Matter.of(
                Fold.empty(Clockwork.Kind.REAL, scribe.desk().id())
                        .with(records)
                        .room(),
                "fire",
                Clockwork.Kind.REAL,
                AT.plusSeconds(7200),
                null,
                false,
                Language.KO,
                MadeMatter.words(Language.KO));
    }

    private String exported(ExportKind kind) {
        try {
            return new String(Exports.bytes(kind, matter), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ExportKind.class,
            names = {"MARKDOWN", "CSV", "NDJSON", "HTML"})
    void the_hole_is_there_with_its_reason_and_without_the_words(ExportKind kind) {
        assertThat(exported(kind)).contains("■■■", WHY).doesNotContain("hunter2", "비밀번호 h");
    }

    @Test
    void the_reason_stands_beside_the_hole_and_never_for_its_words() {
        assertThat(exported(ExportKind.CSV))
                .contains("■■■ 가려진 기록,", "· 이유: " + WHY)
                .doesNotContain("■■■ " + WHY);
        assertThat(exported(ExportKind.MARKDOWN)).contains("결정 · ■■■ 가려진 기록", "· 이유: " + WHY);
    }

    @ParameterizedTest
    @EnumSource(
            value = ExportKind.class,
            names = {"MARKDOWN", "CSV", "NDJSON"})
    void who_took_it_out_and_when_stands_beside_it(ExportKind kind) {
        String by = matter.speech().desk(scribe.lines().getFirst().head().author());

        assertThat(exported(kind)).contains("가림: " + by + " · 2022년 10월 15일 15:30");
    }

    @Test
    void the_entry_keeps_its_number_kind_and_time() {
        assertThat(ReadCsv.rows(exported(ExportKind.CSV).substring(1)).get(1))
                .contains("A7", "결정", "2022-10-15 15:40:00");
    }

    @Test
    void programs_read_who_when_and_why_in_a_field_of_its_own() {
        assertThat(exported(ExportKind.NDJSON))
                .containsPattern("\"redacted\":\\{\"by\":[^,]+,\"desk\":\""
                        + scribe.desk().id() + "\",\"at\":\"[^\"]+\",\"reason\":\"" + WHY + "\"}");
    }

    @Test
    void a_page_for_everybody_names_nobody() {
        String by = matter.speech().desk(scribe.lines().getFirst().head().author());

        assertThat(exported(ExportKind.HTML)).doesNotContain(by, scribe.desk().id());
    }
}
