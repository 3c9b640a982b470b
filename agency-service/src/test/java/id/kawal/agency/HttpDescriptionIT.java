package id.kawal.agency;

import id.kawal.architecture.HttpDescription;
import java.util.Collection;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class HttpDescriptionIT extends AgencyServer implements HttpDescription {

    @Autowired
    private ObjectProvider<RequestMappingHandlerMapping> mappings;

    @Override
    public String service() {
        return "agency";
    }

    @Override
    public Collection<RequestMappingHandlerMapping> mappings() {
        return mappings.stream().toList();
    }

    @Override
    public HttpDescription.Answer ask(String method, String path) {
        var answer = method.equals("GET") ? asAnyone().get(path) : asAnyone().post(path, "{}");
        return new HttpDescription.Answer(answer.status(), answer.text());
    }
}
