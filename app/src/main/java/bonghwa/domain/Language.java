package bonghwa.domain;

/** A language in which the room speaks. */
public enum Language {
    KO,
    EN
}
