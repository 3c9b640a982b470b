/** How the office is set up: its calendar, its policy, and who may reach what. */
@NullMarked
package id.kawal.escalation.office;

import org.jspecify.annotations.NullMarked;
