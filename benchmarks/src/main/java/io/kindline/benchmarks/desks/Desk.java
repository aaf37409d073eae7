package io.kindline.benchmarks.desks;

import io.kindline.benchmarks.desks.Elements.Element;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An operator at his desk: what he does, each timed from the click until he sees it. */
final class Desk {
    private static final int BEAT_MILLIS = 15_000;
    private final Centre centre;
    private final String account;
    private final String cookie;
    private final Supplier<Seen> seen;
    private final Pattern open;
    private final AtomicInteger words = new AtomicInteger();
    private final Set<String> guarded = ConcurrentHashMap.newKeySet();
    private volatile String inHand = "";
    private volatile Screen screen;

    /** Taken while somebody is at work here. */
    final ReentrantLock busy = new ReentrantLock();

    Desk(Centre centre, String account, Supplier<Seen> seen)
            throws IOException, InterruptedException {
        this.centre = centre;
        this.account = account;
        this.seen = seen;
        this.open = Pattern.compile("\"" + account + ":([0-9a-f-]{36})\"");
        this.cookie = centre.signedIn(account);
        this.screen = page();
        var _ = screen.await(page -> page.shown(one -> one.classes.contains("take-next")));
    }

    private Screen page() throws IOException, InterruptedException {
        return Screen.open(centre.http(), centre.house(), cookie, "desk", this::heard);
    }

    private void heard(String message) {
        Matcher contact = open.matcher(message);
        while (contact.find()) {
            inHand = contact.group(1);
        }
        seen.get().look(message);
    }

    /** Who sits there. */
    @Override
    public String toString() {
        return account;
    }

    /**
     * Gives signs of life from now on, at times of his own, each alone: one that waits must not
     * keep others from giving theirs.
     */
    void beats(ScheduledExecutorService timer) {
        var _ =
                timer.scheduleAtFixedRate(
                        () -> Thread.ofVirtual().start(this::beat),
                        ThreadLocalRandom.current().nextInt(BEAT_MILLIS),
                        BEAT_MILLIS,
                        TimeUnit.MILLISECONDS);
    }

    private void beat() {
        try {
            screen.beat();
        } catch (IOException | InterruptedException e) {
            System.err.println("no beat of %s: %s".formatted(account, e.getMessage()));
        }
    }

    /** The page anew, until what he has in hand is listed. */
    void openInbox() throws IOException, InterruptedException {
        int before = rows().size();
        screen.close();
        long start = System.nanoTime();
        screen = page();
        var _ =
                screen.await(page ->
                        page.allShown(Desk::isRow).size() >= before
                                ? page.shown(one -> one.classes.contains("take-next"))
                                : Optional.empty());
        seen.get().took(Act.OPEN_INBOX, start);
    }

    /** The next one of the line, until it can be answered. */
    void takeNext() throws IOException, InterruptedException {
        String before = inHand;
        long start = System.nanoTime();
        screen.clickShown(one -> one.classes.contains("take-next"));
        var _ =
                screen.await(_ ->
                        inHand.equals(before) ? Optional.<String>empty() : Optional.of(inHand));
        seen.get().took(Act.TAKE_NEXT, start);
        // The list follows in an answer of its own.
        var _ = screen.await(Desk::rowInHand);
    }

    /** Types, and sends, until the words are in the conversation. */
    void reply() throws IOException, InterruptedException {
        String text = "reply-%s-%d it comes tomorrow".formatted(account, words.incrementAndGet());
        Element area = screen.await(page -> page.shown(Desk::isWriting));
        screen.send(
                """
                {"type":"mSync","node":%1$d,"feature":1,"property":"value","value":"%2$s"},\
                {"type":"event","node":%1$d,"event":"input","data":{"1":1,"for":"trailing"}}\
                """
                        .formatted(area.number, text));
        long start = System.nanoTime();
        screen.send(
                """
                {"type":"event","node":%d,"event":"compose-send","data":{"element.kindlineTurn":0,\
                "element.value":"%s","element.kindlineKey":"%s:%s"}}\
                """
                        .formatted(area.number, text, account, inHand));
        var _ =
                screen.await(page ->
                        page.shown(one -> one.text.equals(text) && !one.within("contact-row")));
        seen.get().took(Act.SEND_REPLY, start);
    }

    /** Another one of those in hand, until it can be answered. */
    void openOther() throws IOException, InterruptedException {
        Optional<Element> other =
                rows().stream()
                        .filter(row -> !row.attributes.containsKey("aria-current"))
                        .findAny();
        if (other.isEmpty()) {
            return;
        }
        String before = inHand;
        long start = System.nanoTime();
        screen.click(other.get());
        var _ =
                screen.await(_ ->
                        inHand.equals(before) ? Optional.<String>empty() : Optional.of(inHand));
        seen.get().took(Act.OPEN_CONTACT, start);
    }

    /** Closes the one that is open, unless a life may be at stake: that may not be closed. */
    void wrapUp() throws IOException, InterruptedException {
        if (guarded.contains(inHand)) {
            return;
        }
        int before = rows().size();
        screen.clickShown(one -> one.tag.equals("button") && one.words().startsWith("Wrap up"));
        screen.clickShown(
                one -> one.tag.equals("button") && one.words().startsWith("Close the contact"));
        var _ =
                screen.await(page ->
                        page.allShown(Desk::isRow).size() < before
                                ? Optional.of(page)
                                : Optional.empty());
    }

    /**
     * Says that the life of whoever is open is in danger; takes somebody when nobody is.
     *
     * @param alarms told what is to be seen elsewhere
     */
    void emergency(Seen alarms) throws IOException, InterruptedException {
        if (current().isEmpty()) {
            takeNext();
        }
        String name = current().map(Desk::name).orElseThrow();
        screen.clickShown(one -> one.classes.contains("action-help"));
        Element ambulance =
                screen.await(page ->
                        page.shown(one ->
                                one.tag.equals("button") && one.words().startsWith("Ambulance")));
        alarms.await(Act.EMERGENCY, "Ambulance, " + name + "\"");
        guarded.add(inHand);
        screen.click(ambulance);
    }

    /** Whoever is open writes again; timed until it is on this screen. */
    void hearAgain() throws IOException, InterruptedException {
        Optional<Element> current = current();
        if (current.isEmpty()) {
            return;
        }
        String text = "ping-" + UUID.randomUUID();
        seen.get().await(Act.SEE_MESSAGE, text);
        if (!centre.writes(centre.addressOf(name(current.get())), text)) {
            seen.get().forget(text);
        }
    }

    private static boolean isRow(Element one) {
        return one.classes.contains("contact-row");
    }

    private static boolean isWriting(Element one) {
        return one.tag.equals("textarea") && one.within("composer");
    }

    private static String name(Element row) {
        return row.attributes.getOrDefault("data-command", "");
    }

    private Optional<Element> current() {
        return screen.look(Desk::rowInHand);
    }

    private static Optional<Element> rowInHand(Elements page) {
        return page.shown(one -> isRow(one) && one.attributes.containsKey("aria-current"));
    }

    List<Element> rows() {
        return screen.look(page -> page.allShown(Desk::isRow));
    }
}
