/** How every module of Kawal is made, said as tests that a module inherits and that can fail. */
@NullMarked
package id.kawal.architecture;

import org.jspecify.annotations.NullMarked;
