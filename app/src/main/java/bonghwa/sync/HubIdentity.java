package bonghwa.sync;

/** Which hub it is: an id that it was given when it was set up, and where it is, as people are told (no secret in it). */
public record HubIdentity(String id, String place) {}
