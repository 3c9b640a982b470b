/**
 * What people see in their browsers: the frame, its look made of GOV.UK Frontend with colours and letters of its own, the parts of
 * forms, the language that they chose, and plain sentences where something is refused or fails.
 */
@NullMarked
package id.kawal.web.page;

import org.jspecify.annotations.NullMarked;
