package id.kawal.web.apidocs;

import id.kawal.web.Role;
import java.util.Arrays;
import java.util.List;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.access.WebInvocationPrivilegeEvaluator;

/** Who may call what, asked of the very rules that decide it, so that the description cannot say anything else. */
final class Admission {

    private static final AnonymousAuthenticationToken ANYONE = new AnonymousAuthenticationToken("docs", "anyone",
            AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));

    private final WebInvocationPrivilegeEvaluator rules;

    Admission(WebInvocationPrivilegeEvaluator rules) {
        this.rules = rules;
    }

    boolean admitsAnyone(String method, String path) {
        return rules.isAllowed("", concrete(path), method, ANYONE);
    }

    List<Role> roles(String method, String path) {
        return Arrays.stream(Role.values()).filter(role -> rules.isAllowed("", concrete(path), method,
                new TestingAuthenticationToken("somebody", "", "ROLE_" + role.name()))).toList();
    }

    private static String concrete(String path) {
        return path.replaceAll("\\{[^}]*}", "x");
    }
}
