package id.kawal.notification.delivery;

import id.kawal.notification.message.Delivery;
import id.kawal.notification.message.MessageState;
import id.kawal.notification.message.Messages;
import id.kawal.web.Caller;
import id.kawal.web.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What became of messages, for operators. */
@RestController
@RequestMapping("/api/v1/deliveries")
class DeliveriesController {

    private static final int MOST = 200;

    private final Messages messages;

    DeliveriesController(Messages messages) {
        this.messages = messages;
    }

    @GetMapping
    @Transactional(readOnly = true)
    @Operation(summary = "What became of each message")
    DeliveriesPage deliveries(@RequestParam @Nullable UUID caseId, @RequestParam @Nullable String status,
            @RequestParam @Nullable String cursor, @RequestParam(defaultValue = "50") int limit) {
        if (limit < 1 || limit > MOST) {
            throw wrong().field("limit", "limit-out-of-range", MOST);
        }
        return DeliveriesPage.of(messages.deliveries(caseId, state(status), before(cursor), limit + 1), limit);
    }

    /** Whoever asks for it knows that the recipient may have it already. */
    @PostMapping("/{id}/resend")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Transactional
    @Operation(summary = "Sends a message again that was not sent, or may not have been")
    Delivery resend(@PathVariable UUID id, Caller caller) {
        var resent = messages.resend(id, caller.name());
        var delivery = messages.delivery(id).orElseThrow(() -> Refusal.notFound("delivery-unknown"));
        if (!resent) {
            throw Refusal.conflict("delivery-not-resendable", delivery.state()).with("allowedStates",
                    Arrays.stream(MessageState.values()).filter(MessageState::mayBeResent).toList());
        }
        return delivery;
    }

    private static @Nullable MessageState state(@Nullable String status) {
        if (status == null) {
            return null;
        }
        return Arrays.stream(MessageState.values()).filter(state -> state.name().equals(status)).findFirst()
                .orElseThrow(() -> wrong().field("status", "unknown-status", Arrays.toString(MessageState.values())));
    }

    private static long before(@Nullable String cursor) {
        if (cursor == null) {
            return Long.MAX_VALUE;
        }
        try {
            return Long.parseLong(cursor);
        } catch (NumberFormatException e) {
            throw wrong().field("cursor", "unknown-cursor");
        }
    }

    private static Refusal wrong() {
        return Refusal.unprocessable("delivery-query-wrong");
    }
}
