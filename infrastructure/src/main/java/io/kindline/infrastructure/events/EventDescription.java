package io.kindline.infrastructure.events;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MapSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.media.UUIDSchema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.List;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is told to programs of the house, in the OpenAPI document. */
@Configuration(proxyBeanMethods = false)
class EventDescription {
    /** Every type there is. */
    static final List<String> TYPES =
            Stream.concat(
                            Stream.of(
                                            "requested granted granted-for-review pending refused",
                                            "approved-first approved approved-less declined",
                                            "withdrawn expired question-asked question-answered",
                                            "executed execution-delayed execution-failed tried-again",
                                            "reviewed reversing reversed reversal-failed")
                                    .flatMap(line -> Stream.of(line.split(" ", -1)))
                                    .map(word -> "exception." + word),
                            Stream.of("claimed", "accepted", "rejected", "settled")
                                    .map(word -> "expense." + word))
                    .toList();

    @Bean
    OpenApiCustomizer eventsInTheDescription() {
        return document -> document.addWebhooks("event", new PathItem().post(told()));
    }

    private static Operation told() {
        return new Operation()
                .addTagsItem("Events")
                .summary("An event, posted to kindline.events.url; at least once")
                .requestBody(
                        new RequestBody()
                                .required(true)
                                .content(
                                        new Content()
                                                .addMediaType(
                                                        "application/json",
                                                        new MediaType().schema(event()))))
                .responses(
                        new ApiResponses()
                                .addApiResponse(
                                        "204",
                                        new ApiResponse()
                                                .description("Taken; anything else: again later")));
    }

    private static ObjectSchema event() {
        var type = new StringSchema();
        TYPES.forEach(type::addEnumItem);
        var at = new StringSchema();
        at.setFormat("date-time");
        var told = new MapSchema();
        told.setAdditionalProperties(true);
        told.setDescription("Ids and words as strings, sums as value and currency");
        var event = new ObjectSchema();
        event.addProperty("eventId", new UUIDSchema());
        event.addProperty("type", type);
        event.addProperty("brand", new StringSchema());
        event.addProperty("at", at);
        event.addProperty("data", told);
        event.setRequired(List.of("eventId", "type", "brand", "at", "data"));
        return event;
    }
}
