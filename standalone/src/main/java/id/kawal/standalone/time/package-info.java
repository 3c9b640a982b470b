/** The one clock of a standalone office: real time, or time that runs faster and can be put ahead for training. */
@NullMarked
package id.kawal.standalone.time;

import org.jspecify.annotations.NullMarked;
