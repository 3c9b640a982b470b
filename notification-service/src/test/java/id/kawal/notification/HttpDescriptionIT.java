package id.kawal.notification;

import id.kawal.architecture.HttpDescription;
import java.io.UnsupportedEncodingException;
import java.util.Collection;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class HttpDescriptionIT extends ServiceOnStage implements HttpDescription {

    @Autowired
    private ObjectProvider<RequestMappingHandlerMapping> mappings;
    @Autowired
    private MockMvcTester web;

    @Override
    public String service() {
        return "notification";
    }

    @Override
    public Collection<RequestMappingHandlerMapping> mappings() {
        return mappings.stream().toList();
    }

    @Override
    public Answer ask(String method, String path) {
        var answer = web.method(HttpMethod.valueOf(method)).uri(path).contentType(MediaType.APPLICATION_JSON)
                .content("{}").exchange().getResponse();
        try {
            return new Answer(answer.getStatus(), answer.getContentAsString());
        } catch (UnsupportedEncodingException unknown) {
            throw new AssertionError(unknown);
        }
    }
}
