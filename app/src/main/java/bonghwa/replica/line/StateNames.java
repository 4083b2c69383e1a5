package bonghwa.replica.line;

import bonghwa.domain.State;
import bonghwa.domain.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The words that complete to a state; what is put in the line is always a strong one. */
final class StateNames {

    private static final Map<State, Text> STRONG = Map.of(
            State.MAJOR_OUTAGE, new Text("전면 장애", "major outage"),
            State.PARTIAL_OUTAGE, new Text("일부 장애", "partial outage"),
            State.DEGRADED, new Text("성능 저하", "degraded"),
            State.RECOVERING, new Text("복구 중", "recovering"),
            State.OPERATIONAL, new Text("정상", "operational"),
            State.MAINTENANCE, new Text("점검 중", "under maintenance"),
            State.UNKNOWN, new Text("미확인", "unknown"));

    private static final Map<State, List<String>> OTHERS = Map.of(
            State.MAJOR_OUTAGE, List.of("장애", "다운", "중단", "이용불가", "down"),
            State.DEGRADED, List.of("지연", "느림", "slow"),
            State.OPERATIONAL, List.of("복구완료", "up", "ok"));

    private StateNames() {}

    static Text of(State state) {
        return STRONG.getOrDefault(state, Text.of(state.wire()));
    }

    /** All states with their words, from the worst on. */
    static List<Named<State>> all() {
        List<Named<State>> all = new ArrayList<>();
        for (State state :
                Stream.of(State.values()).sorted(State.BY_BADNESS.reversed()).toList()) {
            List<String> names =
                    new ArrayList<>(List.of(of(state).ko(), of(state).en()));
            names.addAll(OTHERS.getOrDefault(state, List.of()));
            all.add(Named.of(state, names, false, all.size()));
        }
        return all;
    }
}
