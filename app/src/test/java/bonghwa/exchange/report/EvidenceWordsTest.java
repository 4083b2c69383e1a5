package bonghwa.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Audience;
import bonghwa.domain.Duty;
import bonghwa.domain.Kind;
import bonghwa.domain.KnownDesk;
import bonghwa.domain.Language;
import bonghwa.domain.Release;
import bonghwa.domain.Remains;
import bonghwa.domain.Severity;
import bonghwa.domain.State;
import bonghwa.domain.Text;
import bonghwa.op.Line;
import bonghwa.op.Operation;
import bonghwa.testing.Weekend;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a stranger must not misread: holes, how a notice went out, dates without a year, what a figure is counted to. */
class EvidenceWordsTest {

    private final SmallRoom room = new SmallRoom();

    private void redact(String entry, String reason) {
        room.write(null, new Operation.PayloadRedacted(entry, reason));
    }

    private String line(Page page, String words) {
        return page.rows("모든 기록").stream()
                .filter(r -> r.contains(words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_redacted_entry_is_a_bar_that_says_so_and_the_reason_stands_apart_with_who_and_when() {
        redact(room.logs("15:40", Kind.NOTE, "비밀번호 1234"), "붙여넣은 비밀번호");
        Page page = Page.korean(room);

        assertThat(page.texts("said")).containsExactly("■■■ 가려진 기록");
        String desk = KnownDesk.fingerprint(room.root());
        assertThat(page.texts("trace")).containsExactly("가림: " + desk + " · 2022년 10월 15일 15:21 · 이유: 붙여넣은 비밀번호");
        assertThat(page.text()).doesNotContain("1234", "■■■ 붙여넣은");
    }

    @Test
    void a_redacted_milestone_gives_no_reason_for_its_words_among_the_key_events_and_on_the_first_page() {
        String id = room.logs("15:40", Kind.MILESTONE, "비밀번호 1234");
        Remains kept = new Remains("C1", Kind.MILESTONE, SmallRoom.moment("15:40"), null, null, null, null, null, null);
        room.write(null, new Operation.PayloadRedacted(id, kept, "붙여넣은 비밀번호"));
        Page page = Page.korean(room);

        assertThat(page.part("주요 경과")).contains("■■■ 가려진 기록").doesNotContain("붙여넣은");
        assertThat(page.texts("lead").getFirst())
                .contains("15:40 — ■■■ 가려진 기록.")
                .doesNotContain("붙여넣은");
    }

    @Test
    void an_entry_that_only_looks_like_a_hole_is_none() {
        room.logs("15:21", Kind.NOTE, "■■■ 장난");

        assertThat(Page.korean(room).texts("said")).containsExactly("■■■ 장난");
        assertThat(Page.korean(room).texts("trace")).isEmpty();
    }

    private Line sent(@Nullable Release release) {
        return room.write(
                SmallRoom.INCIDENT,
                new Operation.NoticeSent(
                        3,
                        Audience.PUBLIC,
                        SmallRoom.moment("16:00"),
                        SmallRoom.moment("16:05"),
                        Text.of("글"),
                        null,
                        release));
    }

    private void redactNotice() {
        Remains kept = new Remains("3", null, SmallRoom.moment("16:00"), null, Audience.PUBLIC, null, null, null, null);
        room.write(null, new Operation.PayloadRedacted(sent(null).id(), kept, "붙여넣은 비밀번호"));
    }

    @Test
    void a_redacted_notice_is_a_bar_and_the_reason_stands_apart_with_who_and_when() {
        redactNotice();
        Page page = Page.korean(room);

        assertThat(page.texts("sent")).containsExactly("■■■ 가려진 기록");
        assertThat(page.part("보낸 공지"))
                .contains("가림: " + KnownDesk.fingerprint(room.root()), "이유: 붙여넣은 비밀번호")
                .doesNotContain("■■■ 붙여넣은");
    }

    @Test
    void the_sheets_and_the_public_read_of_a_redacted_notice_the_bar_alone() {
        redactNotice();
        for (Edition edition : List.of(
                Edition.full(Language.KO).opened(),
                Edition.full(Language.KO).as(Edition.Form.BRIEF),
                Edition.full(Language.KO).as(Edition.Form.PRESS))) {
            assertThat(Page.of(room, edition).text())
                    .as(edition.toString())
                    .contains("■■■ 가려진 기록")
                    .doesNotContain("붙여넣은", "가림:");
        }
    }

    @Test
    void the_public_reads_since_when_a_notice_is_gone() {
        redactNotice();

        assertThat(Page.of(room, Edition.full(Language.KO).opened()).part("보낸 공지"))
                .containsPattern("■■■ 가려진 기록 ?가린 때: 2022년 10월 15일 15:21");
    }

    @Test
    void nobody_outside_reads_why_a_title_was_redacted() {
        Line titled = room.write(
                SmallRoom.INCIDENT,
                new Operation.IncidentAmended(
                        Text.of("비밀번호 1234"), Severity.SEV1, SmallRoom.moment("15:19"), Weekend.KST, null));
        room.write(null, new Operation.PayloadRedacted(titled.id(), Remains.saying(List.of("title")), "붙여넣은 비밀번호"));

        assertThat(Page.korean(room).text()).contains("■■■ 붙여넣은 비밀번호");
        for (Edition edition : List.of(
                Edition.full(Language.KO).opened(), Edition.full(Language.KO).as(Edition.Form.PRESS))) {
            assertThat(Page.of(room, edition).text() + Page.of(room, edition).styleSheet())
                    .as(edition.toString())
                    .contains("■■■")
                    .doesNotContain("붙여넣은", "1234");
        }
    }

    @Test
    void a_redacted_brief_is_a_bar_and_the_reason_stands_apart_also_when_it_was_accepted() {
        Duty command = new Duty.OfRole("commander");
        Instant at = SmallRoom.moment("17:00");
        Line offer = room.write(
                SmallRoom.INCIDENT, new Operation.HandoverOffered(command, "kim", "lee", at, Text.of("비밀번호 1234")));
        room.write(SmallRoom.INCIDENT, new Operation.HandoverAccepted(offer.id(), "lee", at, offer.id()));
        Remains kept = new Remains(null, null, at, null, null, command, "kim", "lee", null);
        room.write(null, new Operation.PayloadRedacted(offer.id(), kept, "붙여넣은 비밀번호"));
        Page page = Page.korean(room);

        assertThat(page.texts("sent")).containsExactly("■■■ 가려진 기록");
        assertThat(page.part("사람과 교대")).contains("이유: 붙여넣은 비밀번호").doesNotContain("1234", "■■■ 붙여넣은");
    }

    @Test
    void a_notice_names_the_ways_it_went_and_who_approved_it() {
        sent(new Release(List.of("web", "twitter"), "kim", null));

        assertThat(Page.korean(room).part("보낸 공지")).contains("제3차 공지 (이용자)", "보낸 경로: web, twitter · 승인: 김철수");
        assertThat(Page.english(room).part("Notices sent")).contains("sent by: web, twitter · approved by Kim");
    }

    @Test
    void a_correction_says_that_it_is_one() {
        sent(new Release(List.of(), null, "a"));

        assertThat(Page.korean(room).part("보낸 공지")).contains("제3차 공지 (이용자) · 정정 3a");
    }

    @Test
    void of_a_notice_of_which_nobody_noted_it_that_is_said() {
        sent(null);

        assertThat(Page.korean(room).part("보낸 공지"))
                .contains("보낸 경로의 기록 없음 · 승인의 기록 없음")
                .doesNotContain("정정");
    }

    @Test
    void the_public_is_not_told_who_approved() {
        sent(new Release(List.of("web"), "kim", null));

        assertThat(Page.of(room, Edition.full(Language.KO).opened()).part("보낸 공지"))
                .contains("보낸 경로: web")
                .doesNotContain("승인", "kim");
    }

    @Test
    void the_public_is_told_where_the_states_stand() {
        assertThat(Page.of(room, Edition.full(Language.EN).opened()).texts("lead"))
                .singleElement()
                .asString()
                .contains("the press sheet (report --press) and the public status page (export html)");
    }

    @Test
    void each_page_of_the_timeline_has_the_day_with_its_year_and_the_zone() {
        room.logs("15:30", Kind.NOTE, "첫날");

        assertThat(Page.korean(room).texts("group")).contains("2022년 10월 15일 토요일 · Asia/Seoul");
        assertThat(Page.english(room).texts("group")).contains("Saturday 15 October 2022 · Asia/Seoul");
    }

    @Test
    void what_was_broken_earlier_than_anybody_wrote_says_both() {
        room.scribe.at(SmallRoom.moment("17:29"));
        room.reports("15:40", "pay/card", State.MAJOR_OUTAGE);

        assertThat(Page.korean(room).texts("figure").getFirst())
                .startsWith("21분 감지")
                .contains("10월 15일 15:19 → 15:40 · 기록은 10월 15일 17:29", "적은 때가 더 늦으면 함께 적음");
    }

    @Test
    void the_picture_says_when_its_axis_begins_and_ends_and_its_signs_stand_before_it() {
        Page page = Page.korean(room);

        assertThat(page.texts("ends")).containsExactly("10월 15일 15:19 10월 15일 18:00");
        String picture = page.part("서비스별 상태");
        assertThat(picture.indexOf("전면 장애")).isLessThan(picture.indexOf("10월 15일 15:19"));
    }
}
