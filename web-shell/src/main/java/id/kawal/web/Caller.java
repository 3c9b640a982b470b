package id.kawal.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who calls, as the token says: a controller takes it as an argument. What is unknown has no role and sees nothing.
 *
 * @param name the subject or client of the token, for audits
 * @param roles what the caller may be
 * @param agency the code of the caller's agency, in upper case, for the role AGENCY
 */
public record Caller(String name, Set<Role> roles, @Nullable String agency) {

    public Caller {
        roles = Set.copyOf(roles);
    }

    /** Whether the caller has one of the roles. */
    public boolean is(Role... any) {
        return Set.of(any).stream().anyMatch(roles::contains);
    }

    /**
     * The agency whose cases the caller may reach.
     *
     * @throws Refusal 403 when the token names none
     */
    public String requiredAgency() {
        if (!is(Role.AGENCY) || agency == null) {
            throw Refusal.forbidden("not-an-agency");
        }
        return agency;
    }
}
