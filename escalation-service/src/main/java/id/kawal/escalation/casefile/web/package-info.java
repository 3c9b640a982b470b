/** Cases and their clocks over HTTP, for examiners and operators: no identity, no narrative. */
@NullMarked
package id.kawal.escalation.casefile.web;

import org.jspecify.annotations.NullMarked;
