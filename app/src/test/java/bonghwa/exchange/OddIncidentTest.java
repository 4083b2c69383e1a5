package bonghwa.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bonghwa.domain.Duty;
import bonghwa.domain.Phase;
import bonghwa.domain.Severity;
import bonghwa.domain.Text;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Recorded incidents as people really write them: out of order, decomposed, over several lines, half empty. */
class OddIncidentTest {

    private static final String HEAD =
            "{\"title\": \"화재\", \"zone\": \"Asia/Seoul\", \"started\": \"2022-10-15T15:19+09:00\"";

    private static RecordedIncident read(String rest) throws BadFile {
        return RecordedIncident.read(HEAD + (rest.isEmpty() ? "" : ", " + rest) + "}");
    }

    private static String entry(String at, String ko) {
        return "{\"at\": \"" + at + "\", \"kind\": \"note\", \"text_ko\": \"" + ko + "\", \"text_en\": \"a\"}";
    }

    private static Text text(RecordedEvent event) {
        return ((RecordedEvent.Entry) event).content().text();
    }

    @Example
    void the_least_is_a_title_a_zone_and_a_start() throws BadFile {
        RecordedIncident incident = read("");

        assertThat(incident.title()).isEqualTo(Text.of("화재"));
        assertThat(incident.severity()).isEqualTo(Severity.UNSET);
        assertThat(incident.events()).isEmpty();
        assertThat(incident.opens()).isEqualTo(incident.ends()).isEqualTo(incident.started());
    }

    @Example
    void what_is_null_is_as_if_it_were_not_there() throws BadFile {
        RecordedIncident incident = read("\"severity\": null, \"entries\": null, \"services\": null, \"phases\": null");

        assertThat(incident).isEqualTo(read(""));
    }

    @Example
    void the_words_of_severities_may_be_small() throws BadFile {
        assertThat(read("\"severity\": \"sev2\"").severity()).isEqualTo(Severity.SEV2);
        assertThat(read("\"severity\": \"unset\"").severity()).isEqualTo(Severity.UNSET);
    }

    @Property(tries = 50)
    void entries_in_any_order_come_out_in_the_order_of_their_time(
            @ForAll @IntRange(max = 59) int one, @ForAll @IntRange(max = 59) int other) throws BadFile {
        String first = entry("2022-10-15T16:%02d+09:00".formatted(one), "하나");
        String second = entry("2022-10-15T16:%02d+09:00".formatted(other), "둘");

        List<RecordedEvent> events =
                read("\"entries\": [" + first + "," + second + "]").events();

        assertThat(text(events.getFirst())).isEqualTo(new Text(other < one ? "둘" : "하나", "a"));
        assertThat(events).isSortedAccordingTo((a, b) -> a.at().compareTo(b.at()));
    }

    @Example
    void of_one_minute_what_stands_first_comes_first_and_phases_and_duties_before_words() throws BadFile {
        String at = "2022-10-15T16:00+09:00";
        List<RecordedEvent> events = read("\"entries\": [" + entry(at, "하나") + "," + entry(at, "둘") + "],"
                        + "\"people\": [{\"id\": \"kim\", \"ko\": \"김\"}], \"roles\": [{\"id\": \"r\", \"ko\": \"역\"}],"
                        + "\"assignments\": [{\"at\": \"" + at + "\", \"person\": \"kim\", \"role\": \"r\"}],"
                        + "\"phases\": [{\"at\": \"" + at + "\", \"phase\": \"identified\"}]")
                .events();

        assertThat(events.get(0))
                .isEqualTo(new RecordedEvent.Step(Instant.parse("2022-10-15T07:00:00Z"), Phase.IDENTIFIED));
        assertThat(events.get(1)).isInstanceOfSatisfying(RecordedEvent.OnDuty.class, d -> {
            assertThat(d.person()).isEqualTo("kim");
            assertThat(d.duty()).isEqualTo(new Duty.OfRole("r"));
            assertThat(d.until()).isNull();
        });
        assertThat(text(events.get(2)).ko()).isEqualTo("하나");
        assertThat(text(events.get(3)).ko()).isEqualTo("둘");
    }

    @Example
    void offsets_are_read_as_they_are_written_whatever_the_zone_is() throws BadFile {
        List<RecordedEvent> events = read("\"entries\": [" + entry("2022-10-15T07:30:00.5Z", "하나") + ","
                        + entry("2022-10-15T03:31-04:00", "둘") + "]")
                .events();

        assertThat(events)
                .extracting(RecordedEvent::at)
                .containsExactly(Instant.parse("2022-10-15T07:30:00.5Z"), Instant.parse("2022-10-15T07:31:00Z"));
    }

    @Example
    void what_happened_before_the_start_opens_the_record() throws BadFile {
        RecordedIncident incident = read("\"entries\": [" + entry("2022-10-15T15:00+09:00", "먼저") + "]");

        assertThat(incident.opens()).isEqualTo(Instant.parse("2022-10-15T06:00:00Z"));
        assertThat(incident.started()).isEqualTo(Instant.parse("2022-10-15T06:19:00Z"));
        assertThat(incident.ends()).isEqualTo(incident.opens());
    }

    @Example
    void korean_is_composed_and_a_text_is_one_line() throws BadFile {
        String apart = Normalizer.normalize("결제", Normalizer.Form.NFD);
        RecordedIncident incident = read("\"entries\": [" + entry("2022-10-15T16:00+09:00", apart + "\\n\\t재개 ") + "]");

        assertThat(text(incident.events().getFirst()).ko()).isEqualTo("결제 재개");
    }

    @Example
    void fields_of_its_makers_are_passed_over_everywhere() throws BadFile {
        RecordedIncident incident = read("\"sources\": {\"S1\": \"…\"}, \"note\": [1, 2], \"entries\": ["
                + entry("2022-10-15T16:00+09:00", "가").replace("}", ", \"quote\": \"…\", \"page\": 7}") + "],"
                + "\"services\": [{\"id\": \"pay\", \"ko\": \"페이\", \"wiki\": \"…\"}]");

        assertThat(incident.events()).hasSize(1);
        assertThat(incident.catalogue().service("pay")).isPresent();
    }

    @Example
    void numbers_and_flags_are_taken_as_words_where_words_belong() throws BadFile {
        RecordedIncident incident =
                RecordedIncident.read("{\"title\": 7, \"zone\": \"UTC\", \"started\": \"2022-10-15T15:19Z\"}");

        assertThat(incident.title()).isEqualTo(Text.of("7"));
    }

    @Example
    void one_thing_that_is_wrong_spoils_the_whole_and_all_of_them_are_named() {
        assertThatThrownBy(() -> read("\"entries\": [" + entry("now", "가") + "," + entry("then", "나") + "]"))
                .isInstanceOfSatisfying(
                        BadFile.class,
                        e -> assertThat(e.problems())
                                .extracting(FileProblem::key)
                                .containsOnly("file.problem.not-time"));
    }

    @Example
    void depth_without_end_is_refused_and_does_not_exhaust_the_stack() {
        String deep = "[".repeat(100_000);

        assertThatThrownBy(() -> read("\"entries\": " + deep)).isInstanceOf(BadFile.class);
    }

    @Property(tries = 200)
    void any_text_is_an_incident_or_says_what_is_wrong_with_it(@ForAll String text) {
        try {
            RecordedIncident.read(text);
        } catch (BadFile e) {
            assertThat(e.problems()).isNotEmpty().allMatch(p -> p.line() >= 1);
        }
    }
}
