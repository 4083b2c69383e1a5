/**
 * The board: how every service and function stands, what it waits for, since when, who has it; and beside it what users can do
 * (journeys) and what is being waited for. Views only: the models are in {@link bonghwa.ui.model}.
 */
@NullMarked
package bonghwa.ui.board;

import org.jspecify.annotations.NullMarked;
