package io.kindline.infrastructure.ledger;

import io.kindline.application.ledger.ExecutionGateway;
import io.kindline.domain.authority.KindTerms.Route;
import io.kindline.domain.operators.Brands;
import io.kindline.domain.shared.Money;
import io.kindline.domain.subscribers.AccountNumber;
import io.kindline.infrastructure.shared.BillingSettings;
import io.kindline.infrastructure.shared.KindlineSettings;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The billing system of the house over HTTP, where one is configured; {@code
 * docs/guides/integrators.md} tells the contract. An answer that is lost, late or no answer of the
 * contract leaves open whether it was done: the order is sent again with the same key.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class HttpBilling implements ExecutionGateway, DisposableBean {
    private static final Duration CONNECTED_WITHIN = Duration.ofSeconds(3);
    private static final int ANSWER_BYTES_MAX = 64 * 1024;
    private static final int REFERENCE_MAX = 200;
    private static final int DETAIL_MAX = 200;

    private final BillingSettings settings;
    private final Brands brands;
    private final JsonMapper json;
    private final HttpClient http;

    HttpBilling(KindlineSettings settings, Brands brands, JsonMapper json) {
        this.settings = settings.billing();
        this.brands = brands;
        this.json = json;
        this.http =
                HttpClient.newBuilder()
                        .connectTimeout(CONNECTED_WITHIN)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .build();
    }

    /** What is posted. */
    record Wanted(
            String orderId,
            String exceptionId,
            String task,
            String route,
            String kind,
            Sum amount,
            String brand,
            String subscriberId,
            @Nullable String account,
            @Nullable String reason,
            @Nullable String beneficiary,
            @Nullable String reference) {}

    /** An amount with its currency, as everywhere in the API. */
    record Sum(String value, String currency) {}

    @Override
    public boolean carries(Route route) {
        return !settings.url().isEmpty() && settings.carries().contains(word(route));
    }

    @Override
    public Result carryOut(ExecutionGateway.Order order) {
        CompletableFuture<HttpResponse<String>> answer =
                http.sendAsync(
                        request(order),
                        BodyHandlers.limiting(BodyHandlers.ofString(), ANSWER_BYTES_MAX));
        try {
            return read(answer.get(settings.answerWithin().toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException _) {
            return new Result.TryAgain("Billing did not answer in time.");
        } catch (ExecutionException _) {
            return new Result.TryAgain("Billing cannot be reached.");
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Result.TryAgain("It was interrupted.");
        } finally {
            answer.cancel(true);
        }
    }

    private HttpRequest request(ExecutionGateway.Order order) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(settings.url()))
                        .header("Idempotency-Key", order.key())
                        .header("Content-Type", "application/json")
                        .timeout(settings.answerWithin())
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        json.writeValueAsString(wanted(order))));
        if (!settings.token().isEmpty()) {
            request.header("Authorization", "Bearer " + settings.token());
        }
        return request.build();
    }

    private Wanted wanted(ExecutionGateway.Order order) {
        return new Wanted(
                order.key(),
                order.exception().value().toString(),
                word(order.task()),
                word(order.route()),
                word(order.kind()),
                new Sum(
                        order.amount().amount().toPlainString(),
                        order.amount().currency().getCurrencyCode()),
                brands.byId(order.beneficiary().brand()).key(),
                order.beneficiary().subscriber().value().toString(),
                order.beneficiary().account().map(AccountNumber::value).orElse(null),
                order.errand().map(ExecutionGateway.Errand::reason).orElse(null),
                order.errand()
                        .map(ExecutionGateway.Errand::whom)
                        .filter(whom -> !whom.isEmpty())
                        .orElse(null),
                order.reference().orElse(null));
    }

    private Result read(HttpResponse<String> answer) {
        int status = answer.statusCode();
        if (status == 200 || status == 201) {
            return done(answer.body());
        }
        boolean forGood =
                status >= 400
                        && status < 500
                        && status != 401
                        && status != 403
                        && status != 408
                        && status != 409
                        && status != 425
                        && status != 429;
        return forGood
                ? new Result.Rejected("Billing refused it: " + detail(answer))
                : new Result.TryAgain("Billing answered " + status + ".");
    }

    private Result done(String body) {
        try {
            JsonNode told = json.readTree(body);
            String reference = told.path("reference").asString("");
            return reference.isBlank() || reference.length() > REFERENCE_MAX
                    ? new Result.TryAgain("Billing answered without a reference.")
                    : new Result.Done(reference, balance(told.path("balance")));
        } catch (JacksonException | IllegalArgumentException _) {
            return new Result.TryAgain("Billing answered something that cannot be read.");
        }
    }

    private static Optional<Money> balance(JsonNode told) {
        return told.isObject()
                ? Optional.of(
                        Money.of(
                                new BigDecimal(told.path("value").asString("")),
                                Currency.getInstance(told.path("currency").asString(""))))
                : Optional.empty();
    }

    /** The status, and what a problem says besides. */
    private String detail(HttpResponse<String> answer) {
        String detail = "";
        try {
            detail = json.readTree(answer.body()).path("detail").asString("");
        } catch (JacksonException _) {
            // The status says enough.
        }
        String cut = detail.length() > DETAIL_MAX ? detail.substring(0, DETAIL_MAX) : detail;
        return (answer.statusCode() + " " + cut).strip();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public void destroy() {
        http.shutdownNow();
    }
}
