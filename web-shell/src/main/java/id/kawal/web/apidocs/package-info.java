/**
 * How a service describes its own HTTP surface: springdoc reads the controllers, and this package adds what they do not say, such
 * as who may call, how a refusal looks, and examples.
 */
@NullMarked
package id.kawal.web.apidocs;

import org.jspecify.annotations.NullMarked;
