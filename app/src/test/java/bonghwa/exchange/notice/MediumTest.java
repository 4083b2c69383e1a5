package bonghwa.exchange.notice;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Language;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The forms in which a notice leaves the room. */
class MediumTest {

    private final Composed notice = new Composed(
            Language.KO,
            "[안내] 1 < 2 & \"3\"",
            List.of(
                    new Composed.Block("", List.of("첫 줄", "둘째 줄")),
                    new Composed.Block("■ 전 기능 정상", List.of("카카오*웹툰*, <b>"))));

    @Test
    void text_is_the_title_and_the_blocks_in_their_order() {
        assertThat(Medium.TEXT.of(notice)).isEqualTo("[안내] 1 < 2 & \"3\"\n첫 줄\n둘째 줄\n■ 전 기능 정상\n카카오*웹툰*, <b>\n");
    }

    @Test
    void markdown_quotes_what_would_be_a_mark() {
        assertThat(Medium.MARKDOWN.of(notice))
                .startsWith("# \\[안내\\] 1 \\< 2 & \"3\"\n\n첫 줄  \n둘째 줄\n\n## 전 기능 정상\n\n- 카카오\\*웹툰\\*, \\<b\\>");
    }

    @Test
    void html_lets_no_tag_through_and_says_its_language() {
        assertThat(Medium.HTML.of(notice))
                .startsWith("<article lang=\"ko\">\n<h1>[안내] 1 &lt; 2 &amp; &quot;3&quot;</h1>")
                .contains("<h2>전 기능 정상</h2>\n<ul>\n<li>카카오*웹툰*, &lt;b&gt;</li>")
                .doesNotContain("<b>");
    }

    @Test
    void a_mail_has_the_title_as_its_subject_and_the_rest_as_its_body() {
        URI link = URI.create(Medium.MAILTO.of(notice).strip());
        assertThat(link.getScheme()).isEqualTo("mailto");
        String query = link.getSchemeSpecificPart();
        assertThat(query).isEqualTo("?subject=[안내] 1 < 2 & \"3\"&body=첫 줄\r\n둘째 줄\r\n■ 전 기능 정상\r\n카카오*웹툰*, <b>\r\n");
        assertThat(Medium.MAILTO.of(notice)).doesNotContain("+").contains("%26%20%223%22&body=");
    }

    @Test
    void what_nobody_edited_is_read_back_as_it_was_composed() {
        Composed english = new Composed(
                Language.EN,
                "Update",
                List.of(
                        new Composed.Block("", List.of("We are sorry")),
                        new Composed.Block("Working in full", List.of("Webtoon", "Games")),
                        new Composed.Block("", List.of("Next update by 23:30"))));
        assertThat(english.edited(Medium.TEXT.of(english))).isEqualTo(english);
        assertThat(notice.edited(Medium.TEXT.of(notice))).isEqualTo(notice);
    }

    @Test
    void an_edited_text_keeps_the_headings_that_it_has_and_every_word() {
        Composed edited = notice.edited("새 제목\n\n덧붙인 말\n■ 전 기능 정상\n웹툰\n■ 알림\n새 줄\n첫 줄");
        assertThat(edited.title()).isEqualTo("새 제목");
        assertThat(edited.blocks())
                .containsExactly(
                        new Composed.Block("", List.of("덧붙인 말")),
                        new Composed.Block("■ 전 기능 정상", List.of("웹툰")),
                        new Composed.Block("■ 알림", List.of("새 줄")),
                        new Composed.Block("", List.of("첫 줄")));
        assertThat(notice.edited("").title()).isEmpty();
    }

    @Test
    void every_form_is_found_by_its_name_and_nothing_else_is() {
        for (Medium one : Medium.values()) {
            assertThat(Medium.ofWire(one.wire())).contains(one);
        }
        assertThat(Medium.ofWire("TEXT")).isEmpty();
    }
}
