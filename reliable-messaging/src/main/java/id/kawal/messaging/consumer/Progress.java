package id.kawal.messaging.consumer;

/** How far a subscription has come with one key; its row is locked while this is used. */
final class Progress {

    private final String key;
    private long last;
    private int held;
    private boolean changed;

    Progress(String key, long last, int held) {
        this.key = key;
        this.last = last;
        this.held = held;
    }

    String key() {
        return key;
    }

    long last() {
        return last;
    }

    int held() {
        return held;
    }

    boolean changed() {
        return changed;
    }

    /** What is to be done with an event that arrives now. */
    Verdict judge(long sequence, boolean compacted) {
        if (sequence <= last) {
            return Verdict.REPEAT;
        }
        if (held > 0) {
            return sequence == last + 1 ? Verdict.MISSING_OR_PARKED : Verdict.BEHIND;
        }
        return compacted || sequence == last + 1 ? Verdict.NEXT : Verdict.GAP;
    }

    void takenUp(long sequence) {
        last = Math.max(last, sequence);
        changed = true;
    }

    void parked() {
        held++;
        changed = true;
    }

    void released() {
        held = Math.max(0, held - 1);
        changed = true;
    }

    /** What an arriving event is to its key. */
    enum Verdict {
        /** It was taken up before. */
        REPEAT,
        /** It is the next one. */
        NEXT,
        /** One before it has not arrived. */
        GAP,
        /** One before it is parked. */
        BEHIND,
        /** It is either the first parked one again, or the one that the parked ones were missing. */
        MISSING_OR_PARKED
    }
}
