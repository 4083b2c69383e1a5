package bonghwa.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import bonghwa.exchange.BadFile;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tables with whatever columns, named in whatever way. */
class CsvImportTest {

    private static ImportPlan mapped(String text, Map<String, String> mapping) throws BadFile {
        return ImportPlan.read(Format.CSV, text.getBytes(StandardCharsets.UTF_8), Plans.setting("t.csv", mapping));
    }

    @Test
    void theOrderOfColumnsAndTheLanguageOfHeadingsDoNotMatter() throws BadFile {
        List<String> one =
                Plans.told(Plans.of(Format.CSV, "time,service,status,text\n2022-10-15 15:20,pay/card,down,x\n"));
        List<String> two = Plans.told(Plans.of(Format.CSV, "내용;상태;시스템;발생일시\nx;장애;페이 > 결제;2022. 10. 15. 오후 3:20\n"));
        assertThat(one)
                .containsExactly("2022-10-15T06:20:00Z STATUS x | pay/card=MAJOR_OUTAGE")
                .isEqualTo(two);
    }

    @Test
    void dateAndTimeApartAreOneMoment() throws BadFile {
        assertThat(Plans.told(Plans.of(Format.CSV, "날짜,시간,내용\n2022-10-15,오후 3:20,x\n2022-10-15,15시 30분,y\n")))
                .containsExactly("2022-10-15T06:20:00Z NOTE x", "2022-10-15T06:30:00Z NOTE y");
    }

    @Test
    void aServiceAsAWholeSetsItsFunctionsAlsoThoseThatComeLater() throws BadFile {
        assertThat(Plans.told(Plans.of(
                        Format.CSV,
                        "when,service,function,state\n2022-10-15 15:20,Pay,,down\n2022-10-15 15:30,Pay,Gift,ok\n")))
                .containsExactly(
                        "2022-10-15T06:20:00Z STATUS  | pay/card=MAJOR_OUTAGE pay/send=MAJOR_OUTAGE"
                                + " pay/gift=MAJOR_OUTAGE",
                        "2022-10-15T06:30:00Z STATUS  | pay/gift=OPERATIONAL");
    }

    @Test
    void aStateAtATimeThatNobodyCanReadIsKeptAsWordsOnly() throws BadFile {
        ImportPlan plan = Plans.of(
                Format.CSV,
                "time,service,state,text\n2022-10-15 15:20,pay,down,x\nsomewhen,pay,back,y\n,mail,down,z\n");
        assertThat(Plans.told(plan))
                .containsExactly(
                        "2022-10-15T06:20:00Z STATUS x | pay/card=MAJOR_OUTAGE pay/send=MAJOR_OUTAGE",
                        "2022-10-15T06:20:00Z~ OBSERVATION y (back)",
                        "2022-10-15T06:20:00Z~ STATUS z | mail=MAJOR_OUTAGE");
        assertThat(Plans.findings(plan)).contains("3:3 state-of-no-time back", "4:1 empty-time");
    }

    @Test
    void withoutAColumnForTheTextAllOthersAreWritten() throws BadFile {
        assertThat(Plans.told(Plans.of(Format.CSV, "at,host,load\n2022-10-15 15:20,db-3,97\n")))
                .containsExactly("2022-10-15T06:20:00Z NOTE host: db-3, load: 97");
    }

    @Test
    void withoutHeadingsTheTimeAndTheLongestCellAreFound() throws BadFile {
        ImportPlan plan =
                Plans.of(Format.CSV, "7,2022-10-15 15:20,smoke on the third floor\n8,2022-10-15 15:21,power\n");
        assertThat(Plans.told(plan))
                .containsExactly(
                        "2022-10-15T06:20:00Z NOTE smoke on the third floor", "2022-10-15T06:21:00Z NOTE power");
        assertThat(Plans.findings(plan)).contains("1 no-headings");
    }

    @Test
    void aRowWithoutATimeIsAboutWhenTheOneBeforeWas() throws BadFile {
        ImportPlan plan = Plans.of(Format.CSV, "time,text\n2022-10-15T15:20+09:00,a\nlater,b\n");
        assertThat(Plans.told(plan)).containsExactly("2022-10-15T06:20:00Z NOTE a", "2022-10-15T06:20:00Z~ NOTE b");
        assertThat(Plans.findings(plan)).containsExactly("3:1 no-time later");
    }

    @Test
    void aStateThatNobodyKnowsOrOfNothingStaysAsWords() throws BadFile {
        ImportPlan plan = Plans.of(
                Format.CSV, "time,text,service,state\n2022-10-15T15:20Z,a,pay,wobbly\n2022-10-15T15:21Z,b,,down\n");
        assertThat(Plans.told(plan))
                .containsExactly(
                        "2022-10-15T15:20:00Z OBSERVATION a (wobbly)", "2022-10-15T15:21:00Z OBSERVATION b (down)");
        assertThat(Plans.findings(plan)).containsExactly("2:4 state wobbly", "3:4 state-of-nothing down");
    }

    @Test
    void kindsAreTakenUnlessTheRowTellsAState() throws BadFile {
        assertThat(Plans.told(Plans.of(
                        Format.CSV,
                        "time,text,kind\n"
                                + "2022-10-15T15:20Z,a,결정\n"
                                + "2022-10-15T15:21Z,b,milestone\n"
                                + "2022-10-15T15:22Z,c,status\n")))
                .containsExactly(
                        "2022-10-15T15:20:00Z DECISION a",
                        "2022-10-15T15:21:00Z MILESTONE b",
                        "2022-10-15T15:22:00Z NOTE c");
    }

    @Test
    void aMappedColumnWinsAndAnUnknownOneIsAskedFor() throws BadFile {
        assertThat(Plans.told(mapped(
                        "seen,said,text\n2022-10-15T15:20Z,right,wrong\n", Map.of("seen", "occurred", "said", "text"))))
                .containsExactly("2022-10-15T15:20:00Z NOTE right");
        assertThatThrownBy(() -> Plans.of(Format.CSV, "seen at,text\nx,y\n"))
                .isInstanceOfSatisfying(
                        BadFile.class,
                        e -> assertThat(e.problems().getFirst().arguments().getFirst())
                                .isEqualTo("seen at, text"));
    }

    @Test
    void textNeverActs() throws BadFile {
        assertThat(Plans.told(Plans.of(Format.CSV, "time,text\n2022-10-15T15:20Z,!정정 K1 #pay down @kim -10m\n")))
                .containsExactly("2022-10-15T15:20:00Z NOTE !정정 K1 #pay down @kim -10m");
    }

    @Test
    void moreNewNamesThanAnybodyHasOrEndlessOnesAreRefused() {
        StringBuilder many = new StringBuilder("time,text,service\n");
        for (int i = 0; i < 2100; i++) {
            many.append("2022-10-15T15:20Z,x,service ").append(i).append('\n');
        }
        assertThatThrownBy(() -> Plans.of(Format.CSV, many.toString())).hasMessageContaining("import.problem.names");
        assertThatThrownBy(
                        () -> Plans.of(Format.CSV, "time,text,service\n2022-10-15T15:20Z,x," + "s".repeat(300) + "\n"))
                .hasMessageContaining("import.problem.names");
    }

    @Test
    void aTextThatNoLineCanCarryIsRefusedWithItsLine() throws BadFile {
        String most = "가".repeat(300 * 1024);
        assertThat(Plans.told(Plans.of(Format.CSV, "time,text\n2022-10-15T15:20Z," + most + "\n")))
                .hasSize(1);
        assertThatThrownBy(() ->
                        Plans.of(Format.CSV, "time,text\n2022-10-15T15:20Z,a\n2022-10-15T15:20Z," + most + most + "\n"))
                .isInstanceOfSatisfying(
                        BadFile.class,
                        e -> assertThat(e.problems().getFirst().line()).isEqualTo(3));
    }

    @Test
    void idsOfNewNamesAreTheSameOnEveryLaptopAndNeverThoseOfOthers() {
        assertThat(Slug.of("Maps & Routes", _ -> false)).isEqualTo("maps-routes");
        assertThat(Slug.of("지도", _ -> false))
                .isEqualTo(Slug.of("지도", _ -> false))
                .matches("s-[0-9a-f]{8}");
        assertThat(Slug.of("지도 API", _ -> false)).matches("api-[0-9a-f]{8}");
        assertThat(Slug.of("maps", "maps"::equals)).matches("maps-[0-9a-f]{8}");
        assertThat(Slug.of("x".repeat(300), _ -> false)).hasSize(40);
    }

    @Test
    void whatIsSaidOfNothingInTheFileIsRefusedWithWhatIsNearest() {
        String file = "seen at,text,service\n2022-10-15T15:20Z,a,Login API\n";
        assertThat(refused(file, Map.of("seen at", "occurred", "Logn API", "login/web")))
                .containsExactly("map-name-nearest Logn API, Login API");
        assertThat(refused(file, Map.of("seen at", "occurred", "txt", "text")))
                .containsExactly("map-name-nearest txt, text");
        assertThat(refused(file, Map.of("seen at", "occurred", "Warehouse", "")))
                .containsExactly("map-name Warehouse");
        assertThat(refused("time,text,service\n2022-10-15T15:20Z,a,pay\n", Map.of("service", "servce")))
                .containsExactly("map-field-nearest servce, service");
    }

    @Test
    void whatIsSaidOfAColumnANameOrAPersonInTheFileIsTaken() throws BadFile {
        String file = "seen at,text,service,who\n2022-10-15T15:20Z,a,Login API,boss\n";
        assertThat(Plans.told(mapped(
                        file,
                        Map.of("seen at", "occurred", "Login API", "login/web", "boss", "kim", "service", "service"))))
                .containsExactly("2022-10-15T15:20:00Z NOTE a @person:kim");
    }

    private static List<String> refused(String file, Map<String, String> mapping) {
        try {
            mapped(file, mapping);
            return List.of();
        } catch (BadFile e) {
            return e.problems().stream()
                    .map(p -> p.key().replace("import.problem.", "") + " " + String.join(", ", p.arguments()))
                    .toList();
        }
    }

    @Test
    void tooLongANameIsOneProblemHoweverManyRowsHaveIt() {
        String row = "2022-10-15T15:20Z,x," + "s".repeat(300) + "\n";
        assertThat(refused("time,text,service\n" + row.repeat(1000), Map.of())).hasSize(1);
    }

    @Test
    void blanksWithoutEndTakeNoTime() {
        String blanks = " ".repeat(400_000);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThat(Visible.line("x" + blanks + "y")).hasSize(400_002);
            assertThat(Visible.line("  x \n\r\n\n y\u2028z\n")).isEqualTo("x y<U+2028>z");
            Names names = new Names(Plans.setting("x.csv", Map.of()));
            assertThat(names.target("Pay\n" + "\n".repeat(400_000) + "/\ncards"))
                    .hasToString("Optional[pay/card]");
        });
    }

    @Test
    void marksOfTheDirectionOfWritingAreShown() {
        assertThat(Visible.text("a\u200Eb\u200Fc\u061C")).isEqualTo("a<U+200E>b<U+200F>c<U+061C>");
    }

    @Test
    void aRowOfATimeAloneIsPassedOverAndSaid() throws BadFile {
        ImportPlan plan =
                Plans.of(Format.CSV, "time,text,service,state\n2022-10-15T15:20Z,,,\n2022-10-15T15:21Z,,mail,down\n");
        assertThat(Plans.told(plan)).containsExactly("2022-10-15T15:21:00Z STATUS  | mail=MAJOR_OUTAGE");
        assertThat(Plans.findings(plan)).containsExactly("2 no-words");
    }
}
