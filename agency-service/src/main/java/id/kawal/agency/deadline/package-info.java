/**
 * What escalation says of a case, as an agency sees it: until when it must act, whether it missed that, whether it got
 * more time, and where the case went. Kept by case and not by inbox, because no order is assumed between topics. A
 * shallow feature: rows with a few pure rules on {@link AgencyDeadline}.
 */
@NullMarked
package id.kawal.agency.deadline;

import org.jspecify.annotations.NullMarked;
