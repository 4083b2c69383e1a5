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

/**
 * What was redacted leaves a hole in whatever leaves the room and never its words: for those who were there with who took it out and why,
 * for everybody with when, since who and why may tell what it was.
 */
class RedactedExportTest {

    private static final Instant AT = Weekend.kst("2022-10-15T15:40:00");
    private static final String SECRET = "비밀번호 hunter2";
    private static final String WHY = "붙여 넣은 비밀번호";

    private final Scribe scribe = new Scribe(3, Clockwork.REAL, Weekend.kst("2022-10-15T15:20:00"));
    private final Matter matter;
    private final Matter open;

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
        Line titled = scribe.write(
                "fire",
                new Operation.IncidentAmended(
                        Text.of(SECRET), Severity.SEV1, AT.minusSeconds(1260), Weekend.KST, null));
        scribe.write(null, new Operation.PayloadRedacted(titled.id(), Remains.saying(List.of("title")), WHY));
        Set<String> gone = Set.of(entry.id(), notice.id(), titled.id());
        List<Recorded> records = scribe.lines().stream()
                .map(l -> gone.contains(l.id()) ? l.withoutPayload() : l)
                .map(Recorded::of)
                .toList();
        Fold fold = Fold.empty(Clockwork.Kind.REAL, scribe.desk().id()).with(records);
        matter = matter(fold, false);
        open = matter(fold, true);
    }

    private static Matter matter(Fold fold, boolean open) {
        return Matter.of(
                fold.room(),
                "fire",
                Clockwork.Kind.REAL,
                AT.plusSeconds(7200),
                null,
                open,
                fold.taken(),
                Language.KO,
                MadeMatter.words(Language.KO));
    }

    private String exported(ExportKind kind) {
        return exported(kind, matter);
    }

    private static String exported(ExportKind kind, Matter of) {
        try {
            return new String(Exports.bytes(kind, of), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ExportKind.class,
            names = {"MARKDOWN", "CSV", "NDJSON"})
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
    void a_notice_is_a_hole_with_who_and_why_beside_it() {
        assertThat(exported(ExportKind.MARKDOWN))
                .contains("> ■■■ 가려진 기록")
                .doesNotContain("> ■■■ " + WHY)
                .containsPattern("> ■■■ 가려진 기록\\s+가림: .* · 이유: " + WHY);
    }

    @ParameterizedTest
    @EnumSource(
            value = ExportKind.class,
            names = {"MARKDOWN", "CSV", "NDJSON", "HTML"})
    void everybody_reads_that_something_is_gone_and_since_when_but_neither_why_nor_by_whom(ExportKind kind) {
        String by = matter.speech().desk(scribe.lines().getFirst().head().author());

        assertThat(exported(kind, open))
                .contains("■■■", "가린 때: 2022년 10월 15일 15:30")
                .doesNotContain("hunter2", WHY, by, scribe.desk().id());
    }

    @Test
    void a_status_page_is_for_everybody_whoever_asks_for_it() {
        assertThat(exported(ExportKind.HTML)).isEqualTo(exported(ExportKind.HTML, open));
    }

    @Test
    void programs_find_the_public_hole_in_its_field() {
        assertThat(exported(ExportKind.NDJSON, open))
                .containsPattern("\"redacted\":\\{\"by\":null,\"desk\":\"?\"?,\"at\":\"[^\"]+\",\"reason\":null}");
    }
}
