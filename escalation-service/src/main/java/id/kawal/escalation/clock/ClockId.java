package id.kawal.escalation.clock;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Names a clock: the same case, rule and run always give the same id, near the ids of the cases of its time. */
final class ClockId {

    private static final long VARIANT_BITS = 0x8000000000000000L;
    private static final long WITHOUT_VARIANT = 0x3FFFFFFFFFFFFFFFL;

    private ClockId() {
    }

    static UUID of(UUID caseId, String rule, int run) {
        var name = caseId + "/" + rule + "/" + run;
        var hashed = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).getLeastSignificantBits();
        return new UUID(caseId.getMostSignificantBits(), hashed & WITHOUT_VARIANT | VARIANT_BITS);
    }
}
