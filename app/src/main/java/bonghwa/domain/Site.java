package bonghwa.domain;

/** A place where services stand. */
public record Site(String id, Name name) {}
