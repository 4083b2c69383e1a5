package bonghwa.exchange.imports;

import bonghwa.domain.Kind;
import bonghwa.domain.State;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What tables and status pages call states and kinds of entries, in Korean and English. */
final class StateNames {

    private static final Map<String, State> STATES = states();
    private static final Map<String, Kind> KINDS = kinds();

    private StateNames() {}

    static Optional<State> state(String word) {
        return Optional.ofNullable(STATES.get(Names.key(word)));
    }

    static Optional<Kind> kind(String word) {
        return Optional.ofNullable(KINDS.get(Names.key(word)));
    }

    private static Map<String, State> states() {
        Map<String, State> states = new HashMap<>();
        for (State state : State.values()) {
            states.put(Names.key(state.wire()), state);
        }
        put(states, State.OPERATIONAL, "up", "ok", "back", "normal", "healthy", "정상", "정상화", "정상화됨", "복구 완료", "복구");
        put(states, State.DEGRADED, "degraded performance", "slow", "성능 저하", "저하", "지연", "느림", "불안정");
        put(states, State.RECOVERING, "recovery", "복구 중", "일부 복구");
        put(states, State.PARTIAL_OUTAGE, "partial", "일부", "일부 장애", "부분 장애", "간헐 장애");
        put(
                states,
                State.MAJOR_OUTAGE,
                "outage",
                "major",
                "down",
                "장애",
                "전면 장애",
                "전체 장애",
                "중단",
                "불가",
                "이용 불가",
                "접속 불가",
                "다운");
        put(states, State.MAINTENANCE, "under maintenance", "점검", "점검 중", "작업 중");
        put(states, State.UNKNOWN, "미확인", "확인 중", "모름");
        return Map.copyOf(states);
    }

    private static Map<String, Kind> kinds() {
        Map<String, Kind> kinds = new HashMap<>();
        for (Kind kind : Kind.values()) {
            kinds.put(Names.key(kind.wire()), kind);
        }
        put(kinds, Kind.MILESTONE, "주요 시점");
        put(kinds, Kind.OBSERVATION, "상황", "관찰", "alert", "알림");
        put(kinds, Kind.STATUS, "상태", "state");
        put(kinds, Kind.DECISION, "결정");
        put(kinds, Kind.ACTION, "조치");
        put(kinds, Kind.COMMUNICATION, "공지", "연락", "notice");
        put(kinds, Kind.NOTE, "메모", "비고");
        return Map.copyOf(kinds);
    }

    private static <T> void put(Map<String, T> all, T value, String... words) {
        List.of(words).forEach(word -> all.put(Names.key(word), value));
    }
}
