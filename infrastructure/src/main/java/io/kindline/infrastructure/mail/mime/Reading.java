package io.kindline.infrastructure.mail.mime;

import io.kindline.domain.mail.Correspondent;
import io.kindline.domain.mail.Correspondents;
import io.kindline.domain.mail.InternetIds;
import io.kindline.domain.mail.MailHeaders;
import io.kindline.domain.mail.Nature;
import io.kindline.domain.mail.ParsedMail;
import io.kindline.domain.mail.Trait;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Entities;

/** Makes one mail of its headers and of what was put together of its parts. */
final class Reading {
    private static final int SUBJECT_MAX = 500;
    private static final List<String> TO =
            List.of("to", "cc", "delivered-to", "x-original-to", "envelope-to");

    private final MailHeaders headers;
    private final Assembly assembly;

    Reading(MailHeaders headers, Assembly assembly) {
        this.headers = headers;
        this.assembly = assembly;
    }

    ParsedMail mail(String fingerprint) {
        String subject = HeaderText.line(headers.first("subject").orElse(""), SUBJECT_MAX);
        Body body = body();
        return new ParsedMail(
                from(),
                correspondents(List.of("to", "cc")),
                subject,
                headers.first("message-id")
                        .flatMap(id -> InternetIds.read(id).stream().findFirst()),
                references(),
                correspondents(TO).stream().map(to -> to.address().value()).distinct().toList(),
                headers,
                Nature.of(headers, subject),
                body.text(),
                body.page(),
                assembly.traits(),
                report(),
                headers.every("received").size(),
                fingerprint);
    }

    /** Returned mails without a report's form tell all in their text. */
    private String report() {
        return assembly.report() + assembly.plain().lines().limit(400).reduce("", Reading::line);
    }

    private static String line(String before, String next) {
        return before.length() > 1 << 15 ? before : before + next + "\n";
    }

    private Optional<Correspondent> from() {
        return List.of("from", "sender", "reply-to", "return-path").stream()
                .flatMap(name -> headers.every(name).stream())
                .flatMap(value -> Correspondents.read(value, HeaderText::decoded).stream())
                .findFirst();
    }

    private List<Correspondent> correspondents(List<String> names) {
        return names.stream()
                .flatMap(name -> headers.every(name).stream())
                .flatMap(value -> Correspondents.read(value, HeaderText::decoded).stream())
                .limit(500)
                .toList();
    }

    /** What it answers comes first, then what that answered. */
    private List<String> references() {
        Set<String> ids = new LinkedHashSet<>();
        headers.every("in-reply-to").forEach(value -> ids.addAll(InternetIds.read(value)));
        List<String> earlier = new ArrayList<>();
        headers.every("references").forEach(value -> earlier.addAll(InternetIds.read(value)));
        ids.addAll(earlier.reversed());
        return ids.stream().limit(100).toList();
    }

    private record Body(String text, Optional<String> page) {}

    private Body body() {
        Quotes.Parts parts = Quotes.split(assembly.plain());
        if (assembly.html().isBlank()) {
            picturesBecomeFiles(Set.of());
            if (!parts.history().isEmpty()) {
                assembly.add(Trait.QUOTED);
            }
            return new Body(
                    parts.fresh(),
                    parts.history().isEmpty() ? Optional.empty() : Optional.of(plainPage(parts)));
        }
        var page = new HtmlPage(assembly.html(), pictures());
        picturesBecomeFiles(page.shown());
        if (page.hasRemotePictures()) {
            assembly.add(Trait.REMOTE_IMAGES);
        }
        if (page.hasQuotes() || !parts.history().isEmpty()) {
            assembly.add(Trait.QUOTED);
        }
        String text = parts.fresh().isBlank() ? Quotes.split(page.text()).fresh() : parts.fresh();
        return new Body(text, Optional.of(page.body()));
    }

    private static String plainPage(Quotes.Parts parts) {
        return "<div style=\"white-space:pre-wrap\">"
                + Entities.escape(parts.fresh())
                + "</div><details><summary>…</summary><div style=\"white-space:pre-wrap\">"
                + Entities.escape(parts.history())
                + "</div></details>";
    }

    private Map<String, String> pictures() {
        Map<String, String> all = new HashMap<>();
        for (Assembly.Picture picture : assembly.pictures()) {
            PictureType.of(picture.bytes())
                    .ifPresent(type ->
                            all.put(
                                    picture.part().contentId(),
                                    "data:" + type + ";base64," + picture.bytes().base64()));
        }
        return all;
    }

    /** What no text shows is a file like others. */
    private void picturesBecomeFiles(Set<String> shown) {
        for (Assembly.Picture picture : assembly.pictures()) {
            if (!shown.contains(picture.part().contentId())) {
                String name = picture.part().name();
                assembly.file(picture.bytes().open(), name.isBlank() ? "picture" : name);
            }
        }
    }
}
