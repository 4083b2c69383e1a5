package bonghwa.exchange.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column of a table can say, by the words that head such columns; the first ones are the surest. */
enum Field {
    OCCURRED(
            "occurred",
            "occurred at",
            "timestamp",
            "datetime",
            "date time",
            "일시",
            "발생일시",
            "발생시각",
            "발생 시간",
            "created at",
            "at",
            "when"),
    DATE("date", "날짜", "일자", "발생일"),
    TIME("time", "시각", "시간", "clock"),
    TEXT(
            "text",
            "message",
            "내용",
            "메시지",
            "body",
            "description",
            "설명",
            "summary",
            "요약",
            "title",
            "제목",
            "note",
            "비고",
            "content"),
    SERVICE("service", "서비스", "시스템", "system", "component", "컴포넌트", "구성 요소", "product"),
    FUNCTION("function", "기능", "feature", "세부 기능"),
    STATE("state", "status", "상태"),
    KIND("kind", "type", "종류", "유형", "구분", "분류"),
    PERSON("person", "author", "user", "작성자", "담당자", "이름", "name", "who", "보고자", "기록자");

    @SuppressWarnings("ImmutableEnumChecker") // made by toList
    private final List<String> words;

    Field(String... words) {
        this.words = Arrays.stream(words).map(Names::key).toList();
    }

    /** The name of the field, as {@code --map} takes it. */
    String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The field that such a column has. */
    static Optional<Field> of(String heading) {
        String key = Names.key(heading.strip());
        return Arrays.stream(values())
                .filter(f -> f.wire().equals(key) || f.words.contains(key))
                .findFirst();
    }

    /** How sure that heading is, the lower the better. */
    int rank(String heading) {
        return words.indexOf(Names.key(heading.strip()));
    }
}
