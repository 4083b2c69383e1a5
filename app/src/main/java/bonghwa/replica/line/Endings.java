package bonghwa.replica.line;

import java.util.ArrayList;
import java.util.List;

/** What may stand behind a name in a sentence: one particle; behind a person also a title or 팀, 담당, and then a particle. */
enum Endings {
    OF_THINGS(false),
    OF_PEOPLE(true);

    /** No more than this is ever taken off a name. */
    static final int LONGEST = 8;

    private static final List<String> PARTICLES =
            List.of("에서", "부터", "까지", "으로", "이랑", "은", "는", "이", "가", "을", "를", "의", "에", "도", "만", "와", "과", "로", "랑");
    private static final List<String> TO_PEOPLE = List.of("에게", "한테", "께");

    private static final List<String> TITLES = List.of("담당", "님", "팀");

    private final boolean people;

    Endings(boolean people) {
        this.people = people;
    }

    /** All names that the word may be, the longest first. */
    List<Stem> stems(String word) {
        List<Stem> stems = new ArrayList<>();
        titled(word, false, stems);
        for (String particle : PARTICLES) {
            without(word, particle, stems);
        }
        if (people) {
            TO_PEOPLE.forEach(particle -> without(word, particle, stems));
        }
        stems.sort((a, b) -> Integer.compare(b.name().length(), a.name().length()));
        return stems;
    }

    private void without(String word, String particle, List<Stem> stems) {
        if (word.endsWith(particle) && word.length() > particle.length()) {
            String stem = word.substring(0, word.length() - particle.length());
            stems.add(new Stem(stem, true));
            titled(stem, true, stems);
        }
    }

    private void titled(String word, boolean particle, List<Stem> stems) {
        String rest = people ? word : "";
        for (int i = 0; i < 2; i++) {
            for (String title : TITLES) {
                if (rest.endsWith(title) && rest.length() > title.length()) {
                    rest = rest.substring(0, rest.length() - title.length());
                    stems.add(new Stem(rest, particle));
                    break;
                }
            }
        }
    }
}
