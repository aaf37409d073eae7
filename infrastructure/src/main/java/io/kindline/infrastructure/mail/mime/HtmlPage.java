package io.kindline.infrastructure.mail.mime;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * A mail's HTML made harmless by an allow-list: no script, no style sheet, no form, nothing that
 * loads by itself. Pictures that came along are put in; those from elsewhere wait in {@code
 * data-remote} until somebody asks for them. Quoted history is folded.
 */
final class HtmlPage {
    private static final int DEPTH_MAX = 200;
    private static final int FOLDS_MAX = 50;
    private static final String QUOTES =
            ".gmail_quote, blockquote[type=cite], .yahoo_quoted, #divRplyFwdMsg, #appendonsend, #mail-editor-reference-message-container";
    private static final Set<String> STYLES =
            Set.of(
                    "color",
                    "background-color",
                    "font-weight",
                    "font-style",
                    "font-size",
                    "font-family",
                    "text-align",
                    "text-decoration",
                    "vertical-align",
                    "white-space",
                    "line-height",
                    "padding",
                    "margin",
                    "border",
                    "border-collapse",
                    "width",
                    "max-width",
                    "list-style-type");
    private static final Safelist ALLOWED =
            Safelist.relaxed()
                    .addTags("center", "font", "hr", "s", "del", "ins", "details", "summary")
                    .addAttributes(":all", "style", "dir", "align", "title", "lang")
                    .addAttributes("font", "color", "face", "size")
                    .addAttributes("table", "border", "cellpadding", "cellspacing", "bgcolor")
                    .addAttributes("td", "bgcolor", "valign")
                    .addAttributes("tr", "bgcolor", "valign")
                    .addAttributes("img", "data-remote")
                    .removeAttributes("a", "href")
                    .addAttributes("a", "href", "rel", "target")
                    .addProtocols("a", "href", "http", "https", "mailto", "tel")
                    .removeProtocols("img", "src", "http", "https")
                    .addProtocols("img", "src", "data")
                    .removeProtocols("blockquote", "cite", "http", "https")
                    .removeAttributes("blockquote", "cite")
                    .removeAttributes("q", "cite");

    private final Document document;
    private final Set<String> shown = new TreeSet<>();
    private boolean remote;
    private boolean quoted;

    /**
     * Reads the HTML.
     *
     * @param pictures as data addresses by content id, without brackets
     */
    HtmlPage(String html, Map<String, String> pictures) {
        Document read = Parser.htmlParser().setMaxDepth(DEPTH_MAX).parseInput(html, "");
        read.select("script, style, head > :not(title), object, embed, iframe, form > input")
                .remove();
        read.select("img").forEach(image -> source(image, pictures));
        fold(read);
        document = new Cleaner(ALLOWED).clean(read);
        document.outputSettings().escapeMode(Entities.EscapeMode.xhtml).prettyPrint(false);
        document.select("[style]").forEach(HtmlPage::style);
        document.select("a[href]")
                .forEach(link ->
                        link.attr("rel", "noopener noreferrer nofollow")
                                .attr("target", "_blank")
                                .attr("title", link.attr("href")));
    }

    /** The body, for within a page. */
    String body() {
        return document.body().html();
    }

    /** The words, as a person would type them, without quoted history. */
    String text() {
        Document copy = document.clone();
        copy.select("details").remove();
        return HtmlText.of(copy.body());
    }

    boolean hasRemotePictures() {
        return remote;
    }

    boolean hasQuotes() {
        return quoted;
    }

    /** Content ids of the pictures that are put in. */
    Set<String> shown() {
        return shown;
    }

    private void source(Element image, Map<String, String> pictures) {
        String source = image.attr("src").strip();
        String scheme = source.toLowerCase(Locale.ROOT);
        image.removeAttr("src").removeAttr("srcset").removeAttr("data-remote");
        if (scheme.startsWith("cid:")) {
            String id = source.substring(4);
            String picture = pictures.get(id);
            if (picture != null) {
                image.attr("src", picture);
                shown.add(id);
            }
        } else if (scheme.startsWith("http://") || scheme.startsWith("https://")) {
            image.attr("data-remote", source);
            remote = true;
        } else if (scheme.startsWith("//")) {
            image.attr("data-remote", "https:" + source);
            remote = true;
        } else if (scheme.matches("data:image/(png|jpeg|gif|webp);base64,[\\S\\s]*")) {
            image.attr("src", source);
        }
    }

    private void fold(Document read) {
        List<Element> quotes = read.select(QUOTES);
        for (Element quote : quotes.subList(0, Math.min(FOLDS_MAX, quotes.size()))) {
            if (quote.closest("details") != null || quote.parent() == null) {
                continue;
            }
            boolean restToo =
                    quote.id().equals("divRplyFwdMsg") || quote.id().equals("appendonsend");
            List<Element> rest = restToo ? quote.nextElementSiblings() : List.of();
            var fold = new Element("details");
            fold.appendElement("summary").text("…");
            quote.replaceWith(fold);
            fold.appendChild(quote);
            rest.forEach(fold::appendChild);
            quoted = true;
        }
    }

    /** Keeps what colours and spaces; whatever could load or cover something goes. */
    private static void style(Element element) {
        var kept = new StringBuilder();
        for (String rule : element.attr("style").split(";", 60)) {
            int colon = rule.indexOf(':');
            String name =
                    colon < 0 ? "" : rule.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            String value = colon < 0 ? "" : rule.substring(colon + 1).strip();
            String family = name.replaceFirst("-(top|bottom|left|right)(-.*)?$", "");
            boolean allowed = STYLES.contains(name) || STYLES.contains(family);
            if (allowed && isHarmless(value)) {
                kept.append(name).append(':').append(value).append(';');
            }
        }
        if (kept.isEmpty()) {
            element.removeAttr("style");
        } else {
            element.attr("style", kept.toString());
        }
    }

    private static boolean isHarmless(String value) {
        return value.length() < 200
                && (!value.matches("(?s).*[(\\\\<@].*")
                        || value.matches("rgba?\\([\\d\\s,.%]{1,40}\\)"));
    }
}
