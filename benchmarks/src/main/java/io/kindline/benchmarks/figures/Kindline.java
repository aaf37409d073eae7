package io.kindline.benchmarks.figures;

import io.kindline.benchmarks.cluster.Node;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The operations of a contact's life over the API of one node, each with something to work on. */
final class Kindline implements AutoCloseable {
    private static final Pattern CONTACT = Pattern.compile("\"contactId\":\"([0-9a-f-]{36})\"");
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");

    private final Node node;
    private final List<UUID> subscribers;
    private final Map<Integer, Caller> callers = new ConcurrentHashMap<>();
    private final AtomicInteger number = new AtomicInteger();
    private final AtomicInteger waiting = new AtomicInteger();
    private final Names names = new Names(new Random(7));
    private final String run = Long.toString(System.currentTimeMillis(), 36);

    /** Contacts in hand, with whose they are. */
    private final Queue<Held> held = new ConcurrentLinkedQueue<>();

    private final Queue<Held> answered = new ConcurrentLinkedQueue<>();

    private record Held(String contact, String account) {}

    /**
     * @param subscribers some that are stored, to open
     */
    Kindline(Node node, List<UUID> subscribers) {
        this.node = node;
        this.subscribers = subscribers;
    }

    /** How often a step finds something to work on: what came of the steps before it. */
    int ready(Step step) {
        return switch (step) {
            case CLAIM -> Math.max(0, waiting.get());
            case REPLY -> held.size();
            case CLOSE -> answered.size();
            case INTAKE, INBOX, HISTORY, OPEN_PERSON, SEARCH -> Integer.MAX_VALUE;
        };
    }

    /** One request; false when there was nothing to work on. */
    boolean run(Step step, int client) throws IOException {
        String account = "op%02d".formatted(client % 30 + 1);
        Caller caller = callers.computeIfAbsent(client, _ -> new Caller(node.uri()));
        return switch (step) {
            case INTAKE -> intake(caller);
            case CLAIM -> claim(caller, account);
            case REPLY -> reply(caller);
            case CLOSE -> wrapUp(caller);
            case INBOX -> read(caller, "/api/v1/contacts?state=waiting&limit=50", account);
            case HISTORY -> read(caller, history(), account);
            case OPEN_PERSON -> openPerson(caller, account);
            case SEARCH ->
                    read(
                            caller,
                            "/api/v1/subscribers?purpose=follow-up&query="
                                    + URLEncoder.encode(wanted(), StandardCharsets.UTF_8),
                            account);
        };
    }

    private boolean intake(Caller caller) throws IOException {
        int next = number.incrementAndGet();
        String body =
                "{\"from\":{\"address\":\"%s-%d\"},\"text\":\"Where is my parcel?\"}"
                        .formatted(run, next);
        boolean good =
                caller.post(
                                "/api/v1/entry-points/api/messages",
                                Node.API_KEY,
                                run + "-" + next,
                                body)
                        .good();
        if (good) {
            waiting.incrementAndGet();
        }
        return good;
    }

    private boolean claim(Caller caller, String account) throws IOException {
        Answers.Answer got = caller.post("/api/v1/queue/claim", token(account), "", "");
        Matcher found = CONTACT.matcher(got.body());
        if (!got.good() || !found.find()) {
            return false;
        }
        waiting.decrementAndGet();
        held.add(new Held(found.group(1), account));
        return true;
    }

    private boolean reply(Caller caller) throws IOException {
        Held one = held.poll();
        if (one == null) {
            return false;
        }
        answered.add(one);
        return posted(caller, one, "messages", "{\"text\":\"It comes tomorrow before noon.\"}");
    }

    private boolean wrapUp(Caller caller) throws IOException {
        Held one = Optional.ofNullable(answered.poll()).orElseGet(held::poll);
        return one != null && posted(caller, one, "wrap-up", "{\"outcome\":\"solved\"}");
    }

    private static boolean posted(Caller caller, Held one, String what, String body)
            throws IOException {
        return caller.post(
                        "/api/v1/contacts/" + one.contact() + "/" + what,
                        token(one.account()),
                        "",
                        body)
                .good();
    }

    /** Headings, then the texts of the newest. */
    private boolean openPerson(Caller caller, String account) throws IOException {
        Answers.Answer headings = caller.get(history(), token(account));
        Matcher first = ID.matcher(headings.body());
        return headings.good()
                && (!first.find() || read(caller, "/api/v1/contacts/" + first.group(1), account));
    }

    private static boolean read(Caller caller, String path, String account) throws IOException {
        return caller.get(path, token(account)).good();
    }

    /** Common names and rare ones, each third mistyped. */
    private String wanted() {
        Names.Name name = names.next();
        return number.incrementAndGet() % 3 == 0 ? Names.mistyped(name) : name.spelled();
    }

    private String history() {
        // Everybody alike: the few with thousands of contacts as well as the many with one.
        int next = number.incrementAndGet();
        UUID someone = subscribers.get(Math.floorMod(next * 7919, subscribers.size()));
        return "/api/v1/subscribers/" + someone + "/contacts?limit=50";
    }

    private static String token(String account) {
        return Node.TOKEN_PREFIX + "-" + account;
    }

    @Override
    public void close() throws IOException {
        for (Caller caller : callers.values()) {
            caller.close();
        }
    }
}
