package id.kawal.escalation.casefile.persistence;

import jakarta.persistence.AttributeConverter;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the details of a fact as JSON. */
final class DetailsColumn implements AttributeConverter<Map<String, String>, String> {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {
    };

    @Override
    public String convertToDatabaseColumn(Map<String, String> details) {
        return JSON.writeValueAsString(details);
    }

    @Override
    public Map<String, String> convertToEntityAttribute(String column) {
        return JSON.readValue(column, DETAILS);
    }
}
