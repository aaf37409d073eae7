package io.kindline.infrastructure.mail;

import io.kindline.application.mail.MailFiles;
import io.kindline.application.mail.MailOriginal;
import io.kindline.application.mail.MailView;
import io.kindline.application.operators.SignedIn;
import io.kindline.domain.contacts.MessageId;
import io.kindline.domain.mail.MailFileId;
import io.kindline.infrastructure.shared.FileAnswer;
import io.kindline.infrastructure.shared.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Mails for the desk: the page of one, in a frame that runs nothing and loads nothing, and one as
 * it came, to be saved.
 */
@RestController
class MailController {
    private static final String NOTHING_LOADS =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self';"
                    + " base-uri 'none'; form-action 'none'; sandbox allow-popups"
                    + " allow-popups-to-escape-sandbox";
    private static final String PICTURES_LOAD =
            NOTHING_LOADS.replace("img-src data:", "img-src data: https: http:");
    private static final String PAGE =
            """
            <!doctype html><html><head><meta charset="utf-8"><meta name="referrer" content="no-referrer">\
            <style>:root{color-scheme:light}body{margin:12px;background:#fff;color:#1b1b1f;\
            font:14px/1.5 system-ui,sans-serif;overflow-wrap:anywhere}img{max-width:100%;height:auto}\
            table{max-width:100%}details{margin-top:8px;color:#55555f}summary{cursor:pointer;width:3em;\
            text-align:center;border-radius:8px;background:#ececf1}blockquote{margin:8px 0 0;padding-left:10px;\
            border-left:2px solid #c8c8d0}pre{white-space:pre-wrap}</style></head><body>BODY</body></html>\
            """;

    private final MailView view;
    private final MailOriginal original;
    private final MailFiles files;

    MailController(MailView view, MailOriginal original, MailFiles files) {
        this.view = view;
        this.original = original;
        this.files = files;
    }

    @GetMapping("/mails/{id}/page")
    ResponseEntity<?> page(
            @AuthenticationPrincipal @Nullable SignedIn who,
            @PathVariable UUID id,
            @RequestParam(name = "pictures", defaultValue = "no") String pictures) {
        boolean load = pictures.equals("yes");
        return Optional.ofNullable(who)
                .flatMap(signedIn -> view.handle(signedIn.actor(), new MessageId(id)))
                .<ResponseEntity<?>>map(page ->
                        ResponseEntity.ok()
                                .cacheControl(CacheControl.noStore())
                                .header(
                                        "Content-Security-Policy",
                                        load ? PICTURES_LOAD : NOTHING_LOADS)
                                .header("X-Content-Type-Options", "nosniff")
                                .header("Referrer-Policy", "no-referrer")
                                .contentType(
                                        new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                                .body(PAGE.replace("BODY", body(page, load))))
                .orElseGet(MailController::nothing);
    }

    @GetMapping("/mails/{id}/original")
    ResponseEntity<?> original(
            @AuthenticationPrincipal @Nullable SignedIn who, @PathVariable UUID id) {
        return Optional.ofNullable(who)
                .flatMap(signedIn -> original.handle(signedIn.actor(), new MessageId(id)))
                .<ResponseEntity<?>>map(file -> FileAnswer.saved(files.open(file), "mail.eml"))
                .orElseGet(MailController::nothing);
    }

    private String body(MailFileId page, boolean load) {
        try (InputStream bytes = files.open(page)) {
            String html = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
            return load ? html.replace(" data-remote=\"", " src=\"") : html;
        } catch (IOException e) {
            throw new UncheckedIOException("the page of a mail could not be read", e);
        }
    }

    private static ResponseEntity<?> nothing() {
        return ResponseEntity.status(Problems.NOT_FOUND.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Problems.NOT_FOUND.detail());
    }
}
