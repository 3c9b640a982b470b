package id.kawal.intake.idempotency;

/**
 * A request that names itself, by keyed hashes.
 *
 * @param keyHash of the key and what it is for
 * @param bodyHash of what was asked
 */
public record RequestKey(byte[] keyHash, byte[] bodyHash) {

    /** Tells nothing. */
    @Override
    public String toString() {
        return "RequestKey[…]";
    }
}
