package id.kawal.messaging;

/** The events that arrived before what they build on. */
public interface EarlyEvents {

    /**
     * Lets the events that wait under this key be taken up, after the running transaction has committed, in their order,
     * on all topics of this service. Without a waiting event it costs one index look-up.
     */
    void release(String key);
}
