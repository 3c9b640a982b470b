/**
 * What the people of the desk need beside the steps: approvals by a second person, tasks with due dates (the ladder inside
 * the office ends here), and notes. Shallow: rows and controllers.
 */
@NullMarked
package id.kawal.escalation.teamwork;

import org.jspecify.annotations.NullMarked;
