package io.kindline.benchmarks.cluster;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;

/** What the page of signing in sends, for whoever has no browser. */
public final class SigningIn {
    private SigningIn() {}

    /** The form of the page, filled in for an account of the demo. */
    public static HttpRequest.Builder form(URI house, String account) {
        return HttpRequest.newBuilder(house.resolve("/login"))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", house.toString())
                .header("Sec-Fetch-Site", "same-origin")
                .POST(
                        BodyPublishers.ofString(
                                "username=" + account + "&password=" + Node.PASSWORD));
    }

    /**
     * Looks at the answer.
     *
     * @throws IOException when it lets nobody in
     */
    public static void requireIn(String account, HttpResponse<?> answer) throws IOException {
        String where = answer.headers().firstValue("Location").orElse("");
        if (answer.statusCode() != 302 || where.contains("/login")) {
            throw new IOException(
                    account + " cannot sign in: " + answer.statusCode() + " " + where);
        }
    }
}
