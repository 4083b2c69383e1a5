/**
 * What a war room is: incidents, services and their functions, states, entries, people, and what follows from them. Pure
 * records of the JDK alone: no clock, no I/O, no framework. Everybody may use this package; it uses none.
 */
@NullMarked
package bonghwa.domain;

import org.jspecify.annotations.NullMarked;
