package id.kawal.contracts.notification;

/** How somebody is told. */
public enum MessageChannel {
    EMAIL
}
