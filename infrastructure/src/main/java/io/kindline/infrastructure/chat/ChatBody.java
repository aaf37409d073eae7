package io.kindline.infrastructure.chat;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads small JSON bodies, never more than is allowed and only well-formed UTF-8. */
@Component
class ChatBody {
    private static final int BYTES_MAX = 256 * 1024;

    private final JsonMapper json;

    ChatBody(JsonMapper json) {
        this.json = json;
    }

    /** What was read, and the text it was read from. */
    record Read<T>(T value, String text) {}

    <T> T read(HttpServletRequest request, Class<T> type) {
        return readWithText(request, type).value();
    }

    <T> Read<T> readWithText(HttpServletRequest request, Class<T> type) {
        if (!isJson(request)) {
            throw ChatProblem.WRONG_MEDIA_TYPE.refusal();
        }
        try {
            byte[] body = request.getInputStream().readNBytes(BYTES_MAX + 1);
            if (body.length > BYTES_MAX) {
                throw ChatProblem.TOO_LARGE.refusal();
            }
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
            T read = json.readValue(text, type);
            if (read == null) {
                throw ChatProblem.MALFORMED.refusal();
            }
            return new Read<>(read, text);
        } catch (JacksonException e) {
            throw ChatProblem.MALFORMED.refusal();
        } catch (IOException e) {
            throw ChatProblem.MALFORMED.refusal();
        }
    }

    private static boolean isJson(HttpServletRequest request) {
        try {
            String type = request.getContentType();
            return type != null
                    && MediaType.APPLICATION_JSON.isCompatibleWith(MediaType.parseMediaType(type));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
