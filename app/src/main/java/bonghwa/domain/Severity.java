package bonghwa.domain;

/** How bad an incident is for its users. Not to know yet is a legal answer. */
public enum Severity {
    UNSET,
    SEV1,
    SEV2,
    SEV3,
    SEV4
}
