package id.kawal.agency.inbox;

import static id.kawal.agency.action.AgencyAction.ACKNOWLEDGE_COMPLETE_FILE;
import static id.kawal.agency.action.AgencyAction.ACKNOWLEDGE_RECEIPT;
import static id.kawal.agency.action.AgencyAction.ANSWER;
import static id.kawal.agency.action.AgencyAction.ASK;
import static id.kawal.agency.action.AgencyAction.DECLINE;
import static id.kawal.agency.action.AgencyAction.HAND_OVER;
import static id.kawal.agency.action.AgencyAction.REQUEST_EXTENSION;
import static id.kawal.agency.inbox.InboxState.ACKNOWLEDGED;
import static id.kawal.agency.inbox.InboxState.ANSWERED;
import static id.kawal.agency.inbox.InboxState.AWAITING_REPORTER;
import static id.kawal.agency.inbox.InboxState.CONFIRMED;
import static id.kawal.agency.inbox.InboxState.DECLINED;
import static id.kawal.agency.inbox.InboxState.DELIVERED;
import static id.kawal.agency.inbox.InboxState.DISPUTED;
import static id.kawal.agency.inbox.InboxState.TRANSFERRED;
import static id.kawal.agency.inbox.InboxState.WITHDRAWN;

import id.kawal.agency.action.AgencyAction;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The one table that says what an agency may do in which state, where that leads, and what a reporter's action
 * changes.
 */
public final class InboxTransitions {

    private static final Map<InboxState, Map<AgencyAction, InboxState>> ALLOWED = new EnumMap<>(Map.of(
            DELIVERED, Map.of(ACKNOWLEDGE_RECEIPT, ACKNOWLEDGED, ACKNOWLEDGE_COMPLETE_FILE, ACKNOWLEDGED,
                    ASK, AWAITING_REPORTER, ANSWER, ANSWERED, REQUEST_EXTENSION, DELIVERED, HAND_OVER, TRANSFERRED,
                    DECLINE, DECLINED),
            ACKNOWLEDGED, Map.of(ACKNOWLEDGE_RECEIPT, ACKNOWLEDGED, ACKNOWLEDGE_COMPLETE_FILE, ACKNOWLEDGED,
                    ASK, AWAITING_REPORTER, ANSWER, ANSWERED, REQUEST_EXTENSION, ACKNOWLEDGED, HAND_OVER, TRANSFERRED,
                    DECLINE, DECLINED),
            AWAITING_REPORTER, Map.of(ACKNOWLEDGE_RECEIPT, AWAITING_REPORTER, ANSWER, ANSWERED,
                    REQUEST_EXTENSION, AWAITING_REPORTER, HAND_OVER, TRANSFERRED, DECLINE, DECLINED),
            ANSWERED, Map.of(ANSWER, ANSWERED),
            DISPUTED, Map.of(ANSWER, ANSWERED),
            DECLINED, Map.of(ANSWER, ANSWERED)));

    private static final Map<InboxState, ActionRefusal> OTHERWISE = new EnumMap<>(Map.of(
            AWAITING_REPORTER, ActionRefusal.QUESTION_OPEN,
            ANSWERED, ActionRefusal.ALREADY_ANSWERED,
            DISPUTED, ActionRefusal.ANSWER_DISPUTED,
            DECLINED, ActionRefusal.CASE_DECLINED,
            TRANSFERRED, ActionRefusal.CASE_TRANSFERRED,
            CONFIRMED, ActionRefusal.CASE_CONFIRMED,
            WITHDRAWN, ActionRefusal.CASE_WITHDRAWN));

    private InboxTransitions() {
    }

    /** What the table says about the action in the state. */
    public static Ruling rule(InboxState state, AgencyAction action) {
        var to = ALLOWED.getOrDefault(state, Map.of()).get(action);
        if (to != null) {
            return new Ruling.Allowed(to);
        }
        var reason = OTHERWISE.get(state);
        if (reason == null) {
            throw new IllegalStateException("The table has no answer for " + action + " in " + state);
        }
        return new Ruling.Refused(reason);
    }

    /** What the agency may do in the state, in the order of the actions. */
    public static List<AgencyAction> allowedIn(InboxState state) {
        return Arrays.stream(AgencyAction.values()).filter(action -> rule(state, action) instanceof Ruling.Allowed)
                .toList();
    }

    /** The states in which the agency may do this. */
    public static List<InboxState> statesThatAllow(AgencyAction action) {
        return Arrays.stream(InboxState.values()).filter(state -> rule(state, action) instanceof Ruling.Allowed)
                .toList();
    }

    /** The state after what the reporter did; an agency that handed the case over is no longer touched by it. */
    public static InboxState after(InboxState state, ReporterAction action) {
        if (state == TRANSFERRED || state == WITHDRAWN) {
            return state;
        }
        return switch (action) {
            case ANSWERED_QUESTION -> state == AWAITING_REPORTER ? ACKNOWLEDGED : state;
            case DISPUTED_ANSWER -> state == ANSWERED ? DISPUTED : state;
            case CONFIRMED_RESOLUTION -> CONFIRMED;
            case WITHDREW -> WITHDRAWN;
            case ADDED_INFORMATION, ADDED_EVIDENCE, RECORDED_PRIOR_COMPLAINT -> state;
        };
    }
}
