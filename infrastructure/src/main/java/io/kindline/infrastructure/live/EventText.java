package io.kindline.infrastructure.live;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.kindline.application.live.LiveEvent;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Events as text between nodes; a new kind of event needs nothing here. */
final class EventText {
    private static final JsonMapper MAPPER = mapper();

    private EventText() {}

    static String of(LiveEvent event) {
        return MAPPER.writerFor(LiveEvent.class).writeValueAsString(event);
    }

    /** Empty for what a node of another version says and this one does not understand. */
    static Optional<LiveEvent> parse(String text) {
        try {
            return Optional.of(MAPPER.readValue(text, LiveEvent.class));
        } catch (JacksonException | NullPointerException e) {
            return Optional.empty();
        }
    }

    private static JsonMapper mapper() {
        var sealed = new HashSet<Class<?>>();
        collect(LiveEvent.class, sealed);
        JsonMapper.Builder builder = JsonMapper.builder();
        for (Class<?> type : sealed) {
            builder.addMixIn(type, Named.class).registerSubtypes(type.getPermittedSubclasses());
        }
        return builder.build();
    }

    /** All that comes in several kinds, wherever an event holds it. */
    private static void collect(Type type, Set<Class<?>> sealed) {
        if (type instanceof ParameterizedType container) {
            collect(container.getActualTypeArguments()[0], sealed);
        } else if (type instanceof Class<?> plain && plain.isSealed() && sealed.add(plain)) {
            for (Class<?> kind : plain.getPermittedSubclasses()) {
                collect(kind, sealed);
            }
        } else if (type instanceof Class<?> plain && plain.isRecord()) {
            for (RecordComponent part : plain.getRecordComponents()) {
                collect(part.getGenericType(), sealed);
            }
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    private interface Named {}
}
