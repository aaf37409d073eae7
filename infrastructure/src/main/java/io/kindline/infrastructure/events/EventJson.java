package io.kindline.infrastructure.events;

import io.kindline.domain.events.DomainEvent;
import io.kindline.domain.shared.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The particulars of events as JSON, in the table as in what is posted. */
@Component
class EventJson {
    private static final String VALUE = "value";
    private static final String CURRENCY = "currency";

    private final JsonMapper json;

    EventJson(JsonMapper json) {
        this.json = json;
    }

    /** What an event tells of beside its type and time. */
    record Particulars(Map<String, String> words, Map<String, Money> sums) {}

    String write(DomainEvent event) {
        return json.writeValueAsString(all(event));
    }

    Particulars read(String text) {
        var words = new TreeMap<String, String>();
        var sums = new TreeMap<String, Money>();
        for (Map.Entry<String, JsonNode> each : json.readTree(text).properties()) {
            JsonNode told = each.getValue();
            if (told.isObject()) {
                sums.put(
                        each.getKey(),
                        Money.of(
                                new BigDecimal(told.path(VALUE).asString()),
                                Currency.getInstance(told.path(CURRENCY).asString())));
            } else {
                words.put(each.getKey(), told.asString());
            }
        }
        return new Particulars(words, sums);
    }

    /** What is posted. */
    String body(DomainEvent event, String brand) {
        var body = new TreeMap<String, Object>();
        body.put("eventId", event.id().value().toString());
        body.put("type", event.type());
        body.put("brand", brand);
        body.put("at", event.at().toString());
        body.put("data", all(event));
        return json.writeValueAsString(body);
    }

    private static Map<String, Object> all(DomainEvent event) {
        var all = new TreeMap<String, Object>(event.words());
        event.sums()
                .forEach((name, sum) ->
                        all.put(
                                name,
                                new TreeMap<>(
                                        Map.of(
                                                VALUE,
                                                sum.amount().toPlainString(),
                                                CURRENCY,
                                                sum.currency().getCurrencyCode()))));
        return all;
    }
}
