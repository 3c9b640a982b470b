package id.kawal.escalation.policy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The versions of the policy as they are now. A version that another replica activated is noticed within a second; until then a clock
 * may start under the version before, and keeps it. The version of a clock that is not known here yet is looked up at once.
 */
@Component
public class PoliciesInForce implements Supplier<Policies> {

    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

    private final PolicyVersions versions;
    private final AtomicLong lookedAt = new AtomicLong(System.nanoTime() - LOOK_AGAIN.toNanos());
    private volatile @Nullable Known known;

    private record Known(String stamp, Policies policies) {
    }

    PoliciesInForce(PolicyVersions versions) {
        this.versions = versions;
    }

    @Override
    public Policies get() {
        var current = known;
        var before = lookedAt.get();
        var now = System.nanoTime();
        if (current == null || now - before > LOOK_AGAIN.toNanos() && lookedAt.compareAndSet(before, now)) {
            current = look();
        }
        return current.policies();
    }

    /** Looks at once, for example after an activation. */
    public void refresh() {
        look();
    }

    /** One look at a time: an older one that is slow must not undo a newer one. */
    private synchronized Known look() {
        var before = known;
        var stamp = versions.stamp();
        if (before != null && before.stamp().equals(stamp)) {
            return before;
        }
        var fresh = new Known(stamp, new Policies(activated(), this::fetch));
        known = fresh;
        return fresh;
    }

    private List<Policy> activated() {
        return versions.all().stream().filter(version -> version.activation() != null).map(PolicyVersion::read)
                .toList();
    }

    private Optional<Policy> fetch(String version) {
        return versions.named(version).map(PolicyVersion::read);
    }
}
