package bonghwa.exchange;

import java.text.Normalizer;

/** A word of the file and its line. */
record Word(int line, String text) {

    /** As words are kept: composed, and on one line wherever they are shown. */
    static String composed(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC)
                .replaceAll("[\\t\\r\\n]+", " ")
                .strip();
    }
}
