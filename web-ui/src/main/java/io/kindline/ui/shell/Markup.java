package io.kindline.ui.shell;

import com.vaadin.flow.component.HasElement;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Words and signs that nobody presses, drawn by the browser from one text: for the server they are
 * no elements of their own, each of which costs about a kilobyte on every screen for as long as it
 * is open. The one place where markup is made: all words are escaped, and of attributes only those
 * are taken by which nothing runs and nothing is loaded.
 */
public final class Markup {
    private static final Pattern HARMLESS =
            Pattern.compile("class|dir|lang|role|title|(aria|data)-[a-z-]+");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");

    private final String tag;
    private final StringBuilder attributes = new StringBuilder();
    private final StringBuilder within = new StringBuilder();

    private Markup(String tag, String... classes) {
        this.tag = tag;
        if (classes.length > 0) {
            with("class", String.join(" ", classes));
        }
    }

    /** Words in a line. */
    public static Markup span(String words, String... classes) {
        return new Markup("span", classes).words(words);
    }

    /** A block around others. */
    public static Markup div(List<Markup> others, String... classes) {
        return around("div", others, classes);
    }

    /** A line around others. */
    public static Markup line(List<Markup> others, String... classes) {
        return around("span", others, classes);
    }

    /** A heading of a part of a panel. */
    public static Markup heading(String words) {
        return new Markup("h3").words(words);
    }

    /** A key of the keyboard as a hint; screen readers are told by the control itself. */
    public static Markup key(String name) {
        return new Markup("kbd").words(name).with("aria-hidden", "true");
    }

    /** A line of a menu by which the browser alone puts these signs into the text beside it. */
    public static Markup inserting(String signs) {
        return around("button", List.of(span(signs)))
                .with("role", "menuitem")
                .with("data-inserts", signs);
    }

    /**
     * A dot in a colour.
     *
     * @param colour {@code #rrggbb}
     */
    public static Markup dot(String colour, String name) {
        if (!COLOUR.matcher(colour).matches()) {
            throw new IllegalArgumentException("a colour is #rrggbb");
        }
        Markup dot = span("", "brand-dot");
        dot.attributes.append(" style=\"--brand:").append(colour).append('"');
        return dot.with("role", "img").with("aria-label", name).with("title", name);
    }

    private static Markup around(String tag, List<Markup> others, String... classes) {
        var around = new Markup(tag, classes);
        others.forEach(other -> around.within.append(other));
        return around;
    }

    /** With an attribute more. */
    public Markup with(String attribute, String value) {
        if (!HARMLESS.matcher(attribute).matches()) {
            throw new IllegalArgumentException("not taken: " + attribute);
        }
        attributes.append(' ').append(attribute).append("=\"").append(escaped(value)).append('"');
        return this;
    }

    /** Draws them in the place, instead of what was there; it must have no elements of its own. */
    public static void draw(HasElement place, Markup... parts) {
        draw(place, List.of(parts));
    }

    /** As {@link #draw(HasElement, Markup...)}. */
    public static void draw(HasElement place, List<Markup> parts) {
        var all = new StringBuilder();
        parts.forEach(all::append);
        place.getElement().setProperty("innerHTML", all.toString());
    }

    private Markup words(String words) {
        within.append(escaped(words));
        return this;
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** As the browser reads it. */
    @Override
    public String toString() {
        return "<" + tag + attributes + ">" + within + "</" + tag + ">";
    }
}
