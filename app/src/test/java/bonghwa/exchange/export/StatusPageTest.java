package bonghwa.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Audience;
import bonghwa.domain.Language;
import bonghwa.domain.State;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The page for everybody: one file, nothing to run, nothing to load, well formed whatever people wrote. */
class StatusPageTest {

    private final MadeMatter made = new MadeMatter().with(MadeServices.catalogue());

    private static Document page(Matter matter) {
        return parsed(new StatusPage().of(matter));
    }

    private static Document parsed(String html) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(html)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(html, e);
        }
    }

    private static List<Element> elements(Document page, String name) {
        NodeList found = page.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static List<String> texts(Document page, String name) {
        return elements(page, name).stream()
                .map(e -> e.getTextContent().replaceAll("\\s+", " ").strip())
                .toList();
    }

    @Example
    void it_runs_nothing_and_loads_nothing() {
        Document page = page(MadeMatter.weekend(Language.KO, false));

        for (Element element : elements(page, "*")) {
            assertThat(element.getTagName()).isNotIn("script", "link", "img", "iframe", "object", "form", "a");
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                assertThat(element.getAttributes().item(i).getNodeName())
                        .doesNotStartWith("on")
                        .isNotIn("src", "href", "style");
            }
        }
        assertThat(texts(page, "style").getFirst()).doesNotContain("url(", "@import", "http");
    }

    @Example
    void a_screen_reader_finds_its_way() {
        Document page = page(made.in(Language.EN).matter());

        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("en");
        assertThat(page(made.in(Language.KO).matter()).getDocumentElement().getAttribute("lang"))
                .isEqualTo("ko");
        for (String landmark : List.of("header", "main", "footer", "h1", "title")) {
            assertThat(elements(page, landmark)).as(landmark).hasSize(1);
        }
        assertThat(elements(page, "section"))
                .extracting(s -> s.getAttribute("aria-labelledby"))
                .isEqualTo(elements(page, "h2").stream()
                        .map(h -> h.getAttribute("id"))
                        .toList());
    }

    @Example
    void each_state_has_a_shape_and_a_word() {
        made.reported("15:30", "pay/card", State.MAJOR_OUTAGE, "").reported("15:30", "pay/send", State.OPERATIONAL, "");

        List<String> functions = texts(page(made.in(Language.EN).matter()), "li");
        assertThat(functions).anyMatch(t -> t.equals("Cards × Major outage"));
        assertThat(functions).anyMatch(t -> t.equals("Transfers ● Operational"));
        assertThat(functions).anyMatch(t -> t.equals("Map ? Unknown"));
    }

    @Example
    void a_hidden_function_drags_no_public_service_down() {
        made.reported("15:30", "pay/card", State.OPERATIONAL, "")
                .reported("15:30", "pay/send", State.OPERATIONAL, "")
                .reported("15:30", "pay/audit", State.MAJOR_OUTAGE, "");

        assertThat(texts(page(made.in(Language.EN).matter()), "li").getFirst()).startsWith("Pay ● Operational");
    }

    @Example
    void it_says_as_of_when_it_speaks_and_how_old_the_newest_is() {
        made.reported("17:30", "pay/card", State.DEGRADED, "");

        List<String> said = texts(page(made.in(Language.EN).matter()), "p");
        assertThat(said)
                .contains(
                        "As of 15 Oct 2022 18:00 · time zone Asia/Seoul",
                        "The newest of what stands here is of 15 Oct 2022 17:30: 30 min before that moment.",
                        "This is a copy as of 15 Oct 2022 18:00. It does not renew itself: compare with your clock.");
    }

    @Example
    void the_newest_notice_comes_first_and_keeps_its_lines() {
        made.notice(Audience.PUBLIC, "첫 공지").notice(Audience.PUBLIC, "둘째 공지\n둘째 줄");

        assertThat(elements(page(made.matter()), "article"))
                .extracting(Element::getTextContent)
                .satisfiesExactly(
                        second -> assertThat(second).contains("둘째 공지\n둘째 줄"),
                        first -> assertThat(first).contains("첫 공지"));
    }

    @Property(tries = 500)
    void whatever_people_write_is_text(
            @ForAll @StringLength(max = 40) @CharRange(from = '\u0000', to = '\uFFFF') String title,
            @ForAll @StringLength(max = 40) String said) {
        Document page = page(new MadeMatter()
                .titled("<script>&\"'" + title)
                .notice(Audience.PUBLIC, said + "]]>\u202E</p><img src=x>")
                .matter());

        assertThat(texts(page, "h1").getFirst()).startsWith("<script>&\"'");
        assertThat(elements(page, "script")).isEmpty();
        assertThat(texts(page, "article").getFirst())
                .contains("</p><img src=x>")
                .doesNotContain("\u202E");
    }
}
