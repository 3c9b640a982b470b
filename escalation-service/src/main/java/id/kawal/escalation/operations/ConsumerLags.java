package id.kawal.escalation.operations;

import java.util.List;

/** Says how far every consumer of Kawal is behind, as the broker knows it. */
@FunctionalInterface
public interface ConsumerLags {

    /** All, by group and topic. */
    List<ConsumerLag> all();
}
