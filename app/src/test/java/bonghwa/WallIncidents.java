package bonghwa;

import bonghwa.domain.Facts;
import bonghwa.domain.Incident;
import bonghwa.domain.Log;
import bonghwa.domain.Mark;
import bonghwa.domain.Room;
import bonghwa.domain.Severity;
import bonghwa.domain.Text;
import bonghwa.testing.Weekend;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A room with more incidents than anybody wants: a large one that nobody leads and of which nothing was said, and three beside it. */
final class WallIncidents {

    private static final List<Text> TITLES = List.of(
            new Text(
                    "안양 데이터센터 냉각 장애로 사내 결재와 메신저 지연",
                    "Cooling failure in the Anyang data centre: approvals and messenger are slow"),
            new Text("해외 문자 수신 지연", "Text messages from abroad arrive late"),
            new Text("사내 위키 느림", "The wiki is slow"));

    private WallIncidents() {}

    private static Incident unled(Incident was) {
        return new Incident(
                was.id(), was.declared(), was.facts(), was.steps(), was.log(), List.of(), was.notices(), was.touched());
    }

    /** All four clocks run where notices were sent, and what is broken is as in that room. */
    static Room four(Room large) {
        Map<String, Incident> all = new HashMap<>();
        large.declared().forEach(incident -> all.put(incident.id(), unled(incident)));
        for (Text title : TITLES) {
            Instant started = Weekend.kst("2022-10-16T16:1%d:00".formatted(all.size()));
            Mark mark = Weekend.mark("other-" + all.size(), started);
            Severity severity = Severity.values()[all.size() + 1];
            Facts facts = new Facts(
                    Weekend.one(title, mark),
                    Weekend.one(severity, mark),
                    Weekend.one(started, mark),
                    Weekend.one(Weekend.KST, mark));
            String id = "other-" + all.size();
            all.put(id, new Incident(id, mark, facts, List.of(), Log.EMPTY, List.of(), List.of(), mark));
        }
        return new Room(large.catalogue(), all, List.of());
    }
}
