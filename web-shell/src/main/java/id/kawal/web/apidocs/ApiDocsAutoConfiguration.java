package id.kawal.web.apidocs;

import id.kawal.web.Caller;
import io.swagger.v3.core.jackson.ModelResolver;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.security.web.access.WebInvocationPrivilegeEvaluator;

/** Describes the HTTP surface of a service that says where: {@code springdoc.api-docs.path=/v3/api-docs/<service>}. */
@AutoConfiguration
@ConditionalOnProperty("springdoc.api-docs.path")
class ApiDocsAutoConfiguration {

    ApiDocsAutoConfiguration() {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class);
    }

    @Bean
    OpenApiCustomizer apiDescription(@Value("${springdoc.api-docs.path}") String path,
            ObjectProvider<WebInvocationPrivilegeEvaluator> access) {
        var texts = new DescriptionTexts(path.substring(path.lastIndexOf('/') + 1));
        return new ApiDescription(texts, () -> new Admission(access.getObject()));
    }

    @Bean
    GlobalOperationCustomizer operationNames() {
        return new OperationNames();
    }

    @Bean
    ModelResolver nestedTypeNames(ObjectMapperProvider mappers) {
        return new ModelResolver(mappers.jsonMapper(), new NestedTypeNames()).openapi31(true);
    }
}
