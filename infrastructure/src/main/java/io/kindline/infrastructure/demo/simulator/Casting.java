package io.kindline.infrastructure.demo.simulator;

import io.kindline.domain.entrypoints.Channel;
import io.kindline.domain.entrypoints.Door;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.entrypoints.EntryPointKey;
import io.kindline.domain.entrypoints.EntryPoints;
import io.kindline.domain.operators.Brands;
import io.kindline.infrastructure.demo.People;
import io.kindline.infrastructure.demo.Person;
import io.kindline.infrastructure.demo.Script;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Chooses who writes next, about what and by which door. */
final class Casting {
    /** The first ones are left to whoever tries things out by hand or by script. */
    private static final int LEFT_ALONE = 50;

    private static final int TRIES = 400;

    private final List<Script> scripts;
    private final People people;
    private final EntryPoints entryPoints;
    private final Brands brands;
    private final Random chance;

    Casting(
            List<Script> scripts,
            People people,
            EntryPoints entryPoints,
            Brands brands,
            Random chance) {
        this.scripts = scripts;
        this.people = people;
        this.entryPoints = entryPoints;
        this.brands = brands;
        this.chance = chance;
    }

    /**
     * One part.
     *
     * @param address of the person on the channel of the door
     */
    record Part(Person person, Script script, EntryPoint door, String address) {}

    /** Somebody who is not busy, at a door that is open; nobody when none turns up soon. */
    Optional<Part> next(Set<Integer> busy, Instant now) {
        for (int i = 0; i < TRIES; i++) {
            Person person = people.person(number());
            Script script = scripts.get(chance.nextInt(scripts.size()));
            Optional<EntryPoint> door = door(script);
            if (!busy.contains(person.number())
                    && script.language().equals(person.language())
                    && door.isPresent()
                    && fits(person, door.get())
                    && door.get().hours().isOpenAt(now)) {
                Optional<String> address = address(person, door.get());
                if (address.isPresent()) {
                    return Optional.of(
                            new Part(person, script.told(chance), door.get(), address.get()));
                }
            }
        }
        return Optional.empty();
    }

    private int number() {
        int first = people.count() > 2 * LEFT_ALONE ? LEFT_ALONE + 1 : 1;
        return first + chance.nextInt(people.count() - first + 1);
    }

    /** Half of all come by the web chat when the matter could. */
    private Optional<EntryPoint> door(Script script) {
        List<String> chats = script.doors().stream().filter(key -> key.startsWith("chat")).toList();
        List<String> from = !chats.isEmpty() && chance.nextBoolean() ? chats : script.doors();
        return entryPoints
                .byKey(new EntryPointKey(from.get(chance.nextInt(from.size()))))
                .filter(door -> door.door() != Door.BY_HAND);
    }

    private boolean fits(Person person, EntryPoint door) {
        return brands.byId(door.brand()).key().equals(person.brand());
    }

    private static Optional<String> address(Person person, EntryPoint door) {
        return door.channel() == Channel.MAIL
                ? person.mail()
                : Optional.of(person.lines().getFirst());
    }
}
