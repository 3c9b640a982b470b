package id.kawal.escalation.policy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every version of the policy that was ever written. */
public interface PolicyVersions {

    /** All, those in force first by the day on which they come into force, then the drafts. */
    List<PolicyVersion> all();

    /** The version of that name. */
    Optional<PolicyVersion> named(String version);

    /** The version of that name, held until the running transaction ends. */
    Optional<PolicyVersion> hold(String version);

    /** Keeps a version as it is now, and that somebody did this with it. */
    void keep(PolicyVersion version, Entry entry);

    /** What was done with a version, oldest first. */
    List<Entry> log(String version);

    /** Something that is another one whenever a version was activated. */
    String stamp();

    /**
     * What somebody did with a version.
     *
     * @param action what: DRAFTED, REDRAFTED or ACTIVATED
     */
    record Entry(String action, Instant at, String by, @Nullable String reason) {
    }
}
