/** The wall: a page that is read at six metres and takes no input. It reads a room and has no word to say to it. */
@NullMarked
package bonghwa.ui.wall;

import org.jspecify.annotations.NullMarked;
