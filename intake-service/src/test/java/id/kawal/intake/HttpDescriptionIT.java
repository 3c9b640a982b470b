package id.kawal.intake;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import id.kawal.architecture.HttpDescription;
import java.util.Collection;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class HttpDescriptionIT extends IntakeServer implements HttpDescription {

    @Autowired
    private ObjectProvider<RequestMappingHandlerMapping> mappings;

    @Override
    public String service() {
        return "intake";
    }

    @Override
    public Collection<RequestMappingHandlerMapping> mappings() {
        return mappings.stream().toList();
    }

    @Override
    public HttpDescription.Answer ask(String method, String path) {
        var answer = call(request(HttpMethod.valueOf(method), path).contentType(MediaType.APPLICATION_JSON)
                .content("{}"));
        return new HttpDescription.Answer(answer.status(), answer.text());
    }
}
