package bonghwa.testing;

import bonghwa.domain.Assignment;
import bonghwa.domain.Duty;
import bonghwa.domain.Name;
import bonghwa.domain.Person;
import java.util.List;

/** The made-up people of the drawings, and their duties. */
final class WeekendPeople {

    static final List<Person> PEOPLE = List.of(
            person("duty-commander", "당직 총괄", "Commander on duty", "incident-commander", "070-8801"),
            person("night-scribe", "야간 기록", "Night scribe", "scribe", "070-8802"),
            person("evening-comms", "저녁 공지", "Evening comms", "communications-lead", "070-8803"),
            person("pangyo-site", "판교 현장", "Pangyo site", "site-liaison", "070-8804"),
            person("day-commander", "주간 총괄", "Day commander", "incident-commander", "070-8805"),
            person("pay-lead", "페이 담당자", "Pay lead", "responder", "070-8806"));

    private WeekendPeople() {}

    private static Person person(String id, String ko, String en, String role, String phone) {
        return new Person(id, Name.of(ko, en), role, null, phone);
    }

    static List<Assignment> assignments() {
        return List.of(
                role("take", "day-commander", "incident-commander", "2022-10-15T15:27:00", "2022-10-16T15:34:00"),
                Weekend.assignment(
                        "a1", "duty-commander", new Duty.OfRole("incident-commander"), "2022-10-16T15:34:00"),
                role("a2", "night-scribe", "scribe", "2022-10-16T18:34:00", "2022-10-16T22:00:00"),
                Weekend.assignment(
                        "a3", "evening-comms", new Duty.OfRole("communications-lead"), "2022-10-16T19:30:00"),
                Weekend.assignment("a4", "pangyo-site", new Duty.OfRole("site-liaison"), "2022-10-16T08:04:00"));
    }

    private static Assignment role(String id, String person, String role, String from, String until) {
        Assignment open = Weekend.assignment(id, person, new Duty.OfRole(role), from);
        return new Assignment(
                open.mark(), person, open.duty(), open.from(), Weekend.one(Weekend.kst(until), open.mark()));
    }
}
