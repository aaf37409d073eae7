package io.kindline.infrastructure.mail.mime;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The words of HTML with its line breaks. */
final class HtmlText {
    private static final Set<String> PARAGRAPHS =
            Set.of(
                    "p",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "ul",
                    "ol",
                    "table",
                    "blockquote",
                    "pre");
    private static final Set<String> LINES = Set.of("div", "tr", "li", "hr", "center", "dd", "dt");

    private HtmlText() {}

    static String of(Element body) {
        var out = new StringBuilder();
        NodeTraversor.traverse(new Writer(out), body);
        return out.toString().replaceAll("[ \\t]+\\n", "\n").replaceAll("\\n{3,}", "\n\n").strip();
    }

    private record Writer(StringBuilder out) implements NodeVisitor {

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                String words = text.getWholeText().replaceAll("[\\s\\u00a0]+", " ");
                out.append(atLineStart() ? words.stripLeading() : words);
            } else if (node instanceof Element element) {
                begin(element);
            }
        }

        private void begin(Element element) {
            String tag = element.normalName();
            if (PARAGRAPHS.contains(tag)) {
                breakLine(2);
            } else if (LINES.contains(tag)) {
                breakLine(1);
            }
            switch (tag) {
                case "br" -> out.append('\n');
                case "li" -> out.append("• ");
                case "td", "th" -> out.append(atLineStart() ? "" : " ");
                case "img" -> out.append(element.attr("alt"));
                default -> {}
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                if (PARAGRAPHS.contains(element.normalName())) {
                    breakLine(2);
                } else if (LINES.contains(element.normalName())) {
                    breakLine(1);
                }
            }
        }

        private boolean atLineStart() {
            return out.isEmpty() || out.charAt(out.length() - 1) == '\n';
        }

        private void breakLine(int wanted) {
            int have = 0;
            while (have < out.length() && out.charAt(out.length() - 1 - have) == '\n') {
                have++;
            }
            if (have < out.length()) {
                out.repeat('\n', Math.max(0, wanted - have));
            }
        }
    }
}
