package bonghwa.domain;

/** The last sound of a name, where the catalogue states it for the choice of Korean particles. */
public enum Sound {
    VOWEL,
    CONSONANT,
    RIEUL
}
