package id.kawal.notification.message;

/** What becomes of a message whose turn it is. */
sealed interface Decision {

    /** It is handed over. */
    record Send(Letter letter) implements Decision {
    }

    /** It is not sent. */
    record Skip(Reason reason) implements Decision {
    }

    /** It waits until something is known, or the wait is over. */
    record Wait(For what) implements Decision {
    }

    /** It is tried again later. */
    record Postpone(Reason reason) implements Decision {
    }

    /** What a message waits for. */
    enum For {
        RECIPIENT, DATE
    }
}
