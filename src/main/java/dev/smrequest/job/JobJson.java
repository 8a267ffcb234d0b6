package dev.smrequest.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.kagkarlsson.scheduler.serializer.JacksonSerializer;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import dev.smrequest.store.json.StoredJson;

/** Job data as JSON. */
final class JobJson {
    private final ObjectMapper mapper = StoredJson.mapper();

    Serializer serializer() {
        return new JacksonSerializer(mapper);
    }

    JsonNode write(Object data) {
        return mapper.valueToTree(data);
    }

    <T> T read(JsonNode data, Class<T> type) {
        try {
            return mapper.treeToValue(data, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The data of a stored job does not fit " + type.getSimpleName() + ".", e);
        }
    }
}
