package id.kawal.escalation.casefile;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Every case that is followed. */
public interface Cases {

    /** The case, held until the running transaction ends so that nobody else changes it. */
    Optional<CaseFile> hold(UUID caseId);

    /** Cases that the running transaction already holds; one that does not make sense is left out and reported. */
    Map<UUID, CaseFile> held(Collection<UUID> caseIds, BiConsumer<UUID, RuntimeException> unreadable);

    /** The case, to look at. */
    Optional<CaseFile> find(UUID caseId);

    /** The case of that clock, to look at. */
    Optional<CaseFile> ofClock(UUID clockId);

    /** Up to so many cases, newest first, that come after the given one. */
    List<CaseFile> page(CaseQuery query);

    /** Begins to follow a case. */
    void add(CaseFile file);

    /** Keeps what the cases decided, and moves their deadlines. */
    void save(Collection<CaseFile> files);
}
