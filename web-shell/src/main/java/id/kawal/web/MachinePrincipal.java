package id.kawal.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** This service itself, as who it asks for its token, whoever's request it is serving. */
final class MachinePrincipal extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final String clientId;

    MachinePrincipal(String clientId) {
        super(List.of());
        this.clientId = clientId;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return clientId;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MachinePrincipal machine && clientId.equals(machine.clientId);
    }

    @Override
    public int hashCode() {
        return clientId.hashCode();
    }
}
