/** How other processes on this machine reach the owner of a store: a local socket that carries command lines. */
@NullMarked
package bonghwa.door;

import org.jspecify.annotations.NullMarked;
