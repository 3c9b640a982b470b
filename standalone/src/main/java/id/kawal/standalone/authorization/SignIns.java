package id.kawal.standalone.authorization;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/**
 * The sign-ins of people: a code is changed for a token once, and who leaves is known again. The tokens of machines are not
 * remembered: each says itself what it is worth, and memory does not grow with their number.
 */
final class SignIns implements OAuth2AuthorizationService {

    private static final int REMEMBERED = 2_000;

    private final Map<String, OAuth2Authorization> byId = new LinkedHashMap<>() {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, OAuth2Authorization> eldest) {
            return size() > REMEMBERED;
        }
    };

    @Override
    public synchronized void save(OAuth2Authorization authorization) {
        if (authorization.getAuthorizationGrantType().equals(AuthorizationGrantType.AUTHORIZATION_CODE)) {
            byId.put(authorization.getId(), authorization);
        }
    }

    @Override
    public synchronized void remove(OAuth2Authorization authorization) {
        byId.remove(authorization.getId());
    }

    @Override
    public synchronized @Nullable OAuth2Authorization findById(String id) {
        return byId.get(id);
    }

    @Override
    public synchronized @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
        return byId.values().stream().filter(signIn -> signIn.getToken(token) != null).findFirst().orElse(null);
    }
}
