package id.kawal.web.apidocs;

import io.swagger.v3.core.jackson.TypeNameResolver;

/** Names a nested type after its outer one too: two records called {@code Page} would silently become one. */
final class NestedTypeNames extends TypeNameResolver {

    @Override
    protected String getNameOfClass(Class<?> type) {
        var outer = type.getEnclosingClass();
        return outer == null ? type.getSimpleName() : getNameOfClass(outer) + type.getSimpleName();
    }
}
