/**
 * In and out of the room: catalogues as YAML, recorded incidents as JSON. Pure: text in, domain records out and the other way
 * round; whoever calls reads and writes the files. What is wrong with a file is a list of {@link FileProblem}s with lines.
 */
@NullMarked
package bonghwa.exchange;

import org.jspecify.annotations.NullMarked;
