package io.kindline.benchmarks.desks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The page as Vaadin's client keeps it: elements by their number, from the changes that came. */
final class Elements {
    // The numbers of features in Vaadin Flow's protocol.
    private static final int ELEMENT = 0;
    private static final int PROPERTIES = 1;
    private static final int CHILDREN = 2;
    private static final int ATTRIBUTES = 3;
    private static final int TEXT = 7;
    private static final int CLASSES = 11;
    private static final int METHODS = 19;

    private final Map<Integer, Element> all = new HashMap<>();

    /** One of the page. */
    static final class Element {
        final int number;
        String tag = "";
        String text = "";
        boolean visible = true;
        @Nullable Element parent;
        final List<Element> children = new ArrayList<>();
        final Set<String> classes = new HashSet<>();
        final Map<String, String> attributes = new HashMap<>();
        final Set<String> methods = new HashSet<>();

        Element(int number) {
            this.number = number;
        }

        boolean within(String className) {
            return classes.contains(className) || (parent != null && parent.within(className));
        }

        boolean shown() {
            return visible && (parent == null ? isRoot() : parent.shown());
        }

        /** What Vaadin's client puts into the body by itself. */
        private boolean isRoot() {
            return tag.equals("body") || tag.startsWith("flow-container");
        }

        String words() {
            var words = new StringBuilder(text);
            children.forEach(child -> words.append(child.words()));
            return words.toString();
        }
    }

    void apply(JsonNode changes) {
        changes.forEach(this::change);
    }

    private void change(JsonNode change) {
        int number = change.path("node").asInt();
        switch (change.path("type").asString()) {
            case "detach" -> detach(number);
            case "put" -> put(element(number), change);
            case "splice" -> splice(element(number), change);
            case "clear" -> clear(element(number), change.path("feat").asInt());
            case "remove" -> remove(element(number), change);
            default -> element(number);
        }
    }

    private Element element(int number) {
        return all.computeIfAbsent(number, Element::new);
    }

    private void detach(int number) {
        Element gone = all.remove(number);
        if (gone != null && gone.parent != null) {
            gone.parent.children.remove(gone);
        }
    }

    private static void put(Element element, JsonNode change) {
        String key = change.path("key").asString();
        String value = change.path("value").asString("");
        switch (change.path("feat").asInt()) {
            case ELEMENT -> {
                if (key.equals("tag")) {
                    element.tag = value;
                } else if (key.equals("visible")) {
                    element.visible = change.path("value").asBoolean(true);
                }
            }
            case PROPERTIES, ATTRIBUTES -> {
                element.attributes.put(key, value);
                if (key.equals("innerHTML")) {
                    element.text = drawn(value);
                }
            }
            case TEXT -> element.text = value;
            default -> {
                // Not needed here.
            }
        }
    }

    /** The words of what the browser draws by itself. */
    private static String drawn(String markup) {
        return markup.replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    private static void remove(Element element, JsonNode change) {
        if (change.path("feat").asInt() == ATTRIBUTES) {
            element.attributes.remove(change.path("key").asString());
        }
    }

    private void splice(Element element, JsonNode change) {
        int index = change.path("index").asInt();
        JsonNode added = change.path("add");
        switch (change.path("feat").asInt()) {
            case CHILDREN -> {
                for (int i = change.path("remove").asInt(0); i > 0; i--) {
                    if (index < element.children.size()) {
                        element.children.remove(index).parent = null;
                    }
                }
                for (JsonNode one : change.path("addNodes")) {
                    Element child = element(one.asInt());
                    child.parent = element;
                    element.children.add(Math.min(index++, element.children.size()), child);
                }
            }
            case CLASSES -> added.forEach(one -> element.classes.add(one.asString()));
            case METHODS -> added.forEach(one -> element.methods.add(one.asString()));
            default -> {
                // Not needed here.
            }
        }
    }

    private static void clear(Element element, int feature) {
        if (feature == CHILDREN) {
            element.children.forEach(child -> child.parent = null);
            element.children.clear();
        } else if (feature == CLASSES) {
            element.classes.clear();
        }
    }

    Collection<Element> all() {
        return all.values();
    }

    /** What notices say: why something did not happen. */
    String said() {
        return all.values().stream()
                .filter(one -> one.tag.equals("vaadin-notification"))
                .map(one -> one.attributes.getOrDefault("text", ""))
                .collect(Collectors.joining("; "));
    }

    /** One that is on the page and shown. */
    Optional<Element> shown(Predicate<Element> which) {
        return all.values().stream().filter(which).filter(Element::shown).findAny();
    }

    List<Element> allShown(Predicate<Element> which) {
        return all.values().stream().filter(which).filter(Element::shown).toList();
    }
}
