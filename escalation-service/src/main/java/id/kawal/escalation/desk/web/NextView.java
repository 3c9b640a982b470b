package id.kawal.escalation.desk.web;

import id.kawal.escalation.lifecycle.NextStep;
import java.util.List;

/**
 * A command that may be given next.
 *
 * @param command the last part of its path
 * @param to the state that would follow
 * @param open whether nothing stands in its way
 * @param needsApproval whether a second person has to approve of it
 * @param blockedBy what stands in its way
 * @param brings what must come with it
 */
record NextView(String command, String to, boolean open, boolean needsApproval, List<GuardView> blockedBy,
        List<GuardView> brings) {

    static NextView of(NextStep next, String language) {
        var step = next.transition();
        return new NextView(step.command().path(), step.to().name(), next.isOpen(), step.needsApproval(),
                next.blockedBy().stream().map(guard -> GuardView.of(guard, language)).toList(),
                next.brings().stream().map(guard -> GuardView.of(guard, language)).toList());
    }
}
