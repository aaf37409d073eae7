package io.kindline.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import io.kindline.domain.contacts.ContactId;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The one place where the server calls the browser's scripts (META-INF/resources/js). Data only
 * ever goes as parameters, never into the script's text.
 */
public final class Browser {

    private Browser() {}

    /** Tells the browser the server's time and the words for short durations. */
    public static void startClocks(Component layout, Instant now, String units) {
        call(layout.getElement(), "clocks", Long.toString(now.toEpochMilli()), units);
    }

    /**
     * Lets the browser call {@code beat} of the layout every fifteen seconds, and {@code idle} when
     * nobody has touched key or mouse for so many seconds.
     */
    static void startBeat(Component layout, int idleSeconds) {
        call(layout.getElement(), "beat", Integer.toString(idleSeconds));
    }

    /** The word that the connection is back. */
    static void online(Component layout, String words) {
        call(layout.getElement(), "online", words);
    }

    /** Marks the page's language for screen readers. */
    static void language(UI ui, String tag) {
        ui.getPage().executeJs("document.documentElement.lang = $0", tag);
    }

    /** Keeps the choice of language in a cookie and loads the page again in it. */
    static void chooseLanguage(UI ui, String tag) {
        ui.getPage().executeJs("window.kindline.language($0)", tag);
    }

    /**
     * Makes a composer of the text area: mirrors what is typed, brings back what was lost, sends on
     * Ctrl+Enter.
     *
     * @param key names the draft among all drafts of this browser
     * @param saved what the server has of the draft
     */
    public static void compose(Element textArea, String key, String saved) {
        call(textArea, "compose", key, saved);
    }

    /** What was typed has arrived: it and its mirror are dropped, what was typed since stays. */
    public static void sent(Element textArea, String key, String text) {
        call(textArea, "sent", key, text);
    }

    /** The limit of what may be written has changed. */
    public static void recount(Element textArea) {
        call(textArea, "recount");
    }

    /** Puts text where the cursor is. */
    public static void insert(Element textArea, String text) {
        call(textArea, "insert", text);
    }

    /** Sets the focus, even when the element was attached just now. */
    public static void focus(Element element) {
        call(element, "focus");
    }

    /** Sets the focus to the first field within. */
    public static void focusFirst(Element element) {
        call(element, "focusFirst");
    }

    /**
     * Pressing the element opens a form: until that is there, or {@link #freeKeys} says that none
     * comes, what is typed is kept for it and acts on nothing else.
     */
    public static void holdKeys(Element element) {
        element.setAttribute("data-holds", true);
    }

    /**
     * Pressing the element opens a contact: until that is there what is typed is kept for it.
     *
     * @param contact which; nothing when the server has to find one
     */
    public static void holdKeysFor(Element element, Optional<ContactId> contact) {
        element.setAttribute(
                "data-holds-for", contact.map(id -> id.value().toString()).orElse("next"));
    }

    /** The contact is on its way: what is typed from now on is for it. */
    public static void opening(Element panel, ContactId contact) {
        call(panel, "opening", contact.value().toString());
    }

    /** The contact is in sight: what was typed meanwhile acts on it. */
    public static void opened(Element panel, ContactId contact) {
        call(panel, "opened", contact.value().toString());
    }

    /** The text area gets the focus, and what was typed ahead since it was asked for. */
    public static void ready(Element textArea) {
        call(textArea, "ready");
    }

    /** No form comes, or the one that is open stays; no contact comes. */
    public static void freeKeys(Element element) {
        call(element, "free");
    }

    /** Shows the newest line of a list that grows at its end, unless the reader scrolled away. */
    public static void stickToEnd(Element list, StickTo how) {
        call(list, "stick", how.name());
    }

    /** Calls the server back when the element comes into sight. */
    public static void whenSeen(Element element) {
        call(element, "seen");
    }

    /** Copies what stands in the field to the clipboard and selects it. */
    public static void copy(Element field) {
        call(field, "copy");
    }

    /** Opens a modal dialog element. */
    public static void openDialog(Element dialog) {
        call(dialog, "open");
    }

    /** Closes a modal dialog element. */
    public static void closeDialog(Element dialog) {
        call(dialog, "close");
    }

    /**
     * Draws stacked bars; the browser loads the chart library when the first is drawn.
     *
     * @param labels of the bars, one a line
     * @param figures one line a series, its figures apart by commas
     * @param names of the series, one a line
     */
    public static void chart(Element picture, String labels, String figures, String names) {
        call(picture, "chart", labels, figures, names);
    }

    /** Tells the whole address of a place of ours, as this browser reaches it. */
    public static void address(Element near, String place, Consumer<String> tell) {
        near.executeJs("return new URL($0, document.baseURI).href", place)
                .then(String.class, tell::accept);
    }

    /** Whether a list jumps to its end in any case. */
    public enum StickTo {
        ALWAYS,
        UNLESS_SCROLLED_AWAY,
        /** Older lines were put before: what is in sight stays. */
        WHERE_IT_WAS
    }

    private static void call(Element element, String function, Serializable... parameters) {
        Serializable[] all = new Serializable[parameters.length + 1];
        all[0] = function;
        System.arraycopy(parameters, 0, all, 1, parameters.length);
        var places = new StringBuilder();
        for (int i = 1; i <= parameters.length; i++) {
            places.append(", $").append(i);
        }
        element.executeJs("window.kindline[$0](this" + places + ")", (Object[]) all);
    }
}
