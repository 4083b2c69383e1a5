package bonghwa.ui.board;

import bonghwa.sync.UpwardTarget;

/** Offends ROOMS_KEEP_TO_THE_TABLE: a feature of the window knows models and verbs, not machinery. */
public record CommandsCanary(UpwardTarget hub) {}
