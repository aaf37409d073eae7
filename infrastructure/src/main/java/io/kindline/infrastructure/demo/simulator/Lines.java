package io.kindline.infrastructure.demo.simulator;

import io.kindline.domain.entrypoints.Channel;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.entrypoints.EntryPointKey;
import io.kindline.domain.entrypoints.EntryPoints;
import io.kindline.infrastructure.demo.DemoMail;
import io.kindline.infrastructure.demo.OnlyInDemo;
import io.kindline.infrastructure.demo.Person;
import io.kindline.infrastructure.shared.DemoSecrets;
import org.springframework.stereotype.Component;

/** Opens a person's end of a door: by mail where it has a mailbox, else by the HTTP API. */
@Component
@OnlyInDemo
record Lines(EntryPoints entryPoints, DemoMail mail, DemoSecrets secrets, Answers answers) {

    /**
     * @param address of the person on the channel of the door
     */
    ContactLine at(EntryPoint door, Wire wire, Person person, String address) {
        return mail.mailboxOf(door)
                .<ContactLine>map(mailbox ->
                        new MailLine(
                                new MailLine.Post(mail, answers, mailbox, door.brand()),
                                person,
                                address))
                .orElseGet(() ->
                        new ProgramLine(
                                new ProgramLine.Program(wire, secrets.apiKey(), answers),
                                door.key().value(),
                                person,
                                address));
    }

    /** The same by the door's key. */
    ContactLine at(String key, Wire wire, Person person) {
        EntryPoint door = entryPoints.byKey(new EntryPointKey(key)).orElseThrow();
        String address =
                door.channel() == Channel.MAIL
                        ? person.mail().orElseThrow()
                        : person.lines().getFirst();
        return at(door, wire, person, address);
    }
}
