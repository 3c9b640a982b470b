package id.kawal.agency.filing;

import id.kawal.agency.action.AgencyCommand;
import id.kawal.agency.action.AgencyCommand.Acknowledge;
import id.kawal.agency.action.AgencyCommand.Ask;
import id.kawal.agency.action.AgencyCommand.HandOver;
import id.kawal.agency.action.AgencyCommand.RequestExtension;
import id.kawal.agency.action.RecordedAction;
import id.kawal.agency.inbox.InboxEntry;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what was already said, so that saying it twice happens once. */
final class Repetitions {

    private final List<RecordedAction> actions;
    private final Instant stay;
    private final PendingExtensions extensions;

    Repetitions(List<RecordedAction> actions, Instant deliveredAt, PendingExtensions extensions) {
        this.actions = actions;
        this.stay = deliveredAt;
        this.extensions = extensions;
    }

    /** What came in under the same key. */
    Optional<RecordedAction> withKey(@Nullable String key) {
        return key == null ? Optional.empty()
                : actions.stream().filter(action -> key.equals(action.idempotencyKey())).findFirst();
    }

    /**
     * What says the same since the case was delivered. A question counts while it is open and a request for more time
     * while it is undecided; an acknowledgement repeats any that said as much.
     */
    Optional<RecordedAction> of(AgencyCommand command, String hash, InboxEntry entry) {
        return switch (command) {
            case Acknowledge acknowledge ->
                sinceDelivery().filter(action -> saysAsMuch(action, acknowledge)).findFirst();
            case Ask _ -> same(hash).filter(action -> action.actionId().equals(entry.openQuestionId())).findFirst();
            case RequestExtension _ -> same(hash).filter(action -> extensions.pending(action.actionId())).findFirst();
            case AgencyCommand.Answer _,HandOver _,AgencyCommand.Decline _ -> same(hash).findFirst();
        };
    }

    /** Whether the agency handed the case over in an earlier stay. */
    boolean handedOverBefore() {
        return actions.stream().anyMatch(action -> action.at().isBefore(stay) && action.command() instanceof HandOver);
    }

    private static boolean saysAsMuch(RecordedAction action, Acknowledge wanted) {
        return action.command() instanceof Acknowledge said && (said.fileComplete() || !wanted.fileComplete());
    }

    private Stream<RecordedAction> same(String hash) {
        return sinceDelivery().filter(action -> action.contentHash().equals(hash));
    }

    private Stream<RecordedAction> sinceDelivery() {
        return actions.stream().filter(action -> !action.at().isBefore(stay));
    }
}
