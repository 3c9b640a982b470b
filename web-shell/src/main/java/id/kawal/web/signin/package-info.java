/**
 * Staff sign in: OpenID Connect's code flow with PKCE, without a session in any service. What was begun and what came of it lies in
 * cookies, so that every replica can finish what another began.
 */
@NullMarked
package id.kawal.web.signin;

import org.jspecify.annotations.NullMarked;
