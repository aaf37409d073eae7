package io.kindline.browser;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.HarContentPolicy;
import com.microsoft.playwright.options.HarMode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** All that comes from Kindline to one browser: answers of HTTP, frames of sockets, pages. */
final class Ears {
    private static final String EVERY_WORD =
            """
            () => document.documentElement.outerHTML + document.title
              + [...document.querySelectorAll('input, textarea, select')].map(e => e.value)\
            """;

    private final Path heard;
    private final List<Said> said = new ArrayList<>();

    /** Some text, and where it came from. */
    record Said(String where, String text) {}

    Ears() throws IOException {
        heard = Files.createTempFile(Files.createDirectories(Path.of("target")), "heard", ".har");
    }

    /** A browser that is heard. */
    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setLocale("en-GB")
                .setViewportSize(1440, 900)
                .setRecordHarPath(heard)
                .setRecordHarMode(HarMode.FULL)
                .setRecordHarContent(HarContentPolicy.EMBED);
    }

    /** From now on its sockets are heard. */
    void listenTo(Page page) {
        page.onWebSocket(socket ->
                socket.onFrameReceived(frame -> {
                    String text = frame.text();
                    said.add(new Said("frame of " + socket.url(), text == null ? "" : text));
                }));
    }

    /** What stands on the page now, in its title and in its fields. */
    void lookAt(Page page) {
        said.add(new Said("page " + page.url(), String.valueOf(page.evaluate(EVERY_WORD))));
    }

    /** Closes the browser; all that was said to it. */
    List<Said> close(Page page) throws IOException {
        page.context().close();
        JsonArray entries =
                JsonParser.parseString(Files.readString(heard))
                        .getAsJsonObject()
                        .getAsJsonObject("log")
                        .getAsJsonArray("entries");
        for (JsonElement entry : entries) {
            JsonObject answer = entry.getAsJsonObject().getAsJsonObject("response");
            String url =
                    entry.getAsJsonObject().getAsJsonObject("request").get("url").getAsString();
            said.add(new Said("headers of " + url, String.valueOf(answer.get("headers"))));
            said.add(new Said("answer of " + url, body(answer.getAsJsonObject("content"))));
        }
        Files.delete(heard);
        return List.copyOf(said);
    }

    private static String body(JsonObject content) {
        if (!content.has("text")) {
            return "";
        }
        String text = content.get("text").getAsString();
        return content.has("encoding")
                ? new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8)
                : text;
    }
}
