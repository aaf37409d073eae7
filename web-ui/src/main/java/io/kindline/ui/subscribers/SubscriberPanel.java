package io.kindline.ui.subscribers;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.kindline.application.subscribers.Because;
import io.kindline.application.subscribers.NameSubscriber;
import io.kindline.application.subscribers.RevealNumber;
import io.kindline.application.subscribers.ViewSubscriber;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.subscribers.ContactAddress;
import io.kindline.domain.subscribers.Identity;
import io.kindline.domain.subscribers.Subscriber;
import io.kindline.domain.subscribers.SubscriberId;
import io.kindline.ui.shell.CurrentActor;
import io.kindline.ui.shell.Errands;
import io.kindline.ui.shell.Latest;
import io.kindline.ui.shell.Progress;
import io.kindline.ui.shell.Say;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.context.annotation.Scope;

/**
 * Who somebody is: lines and addresses masked, tariff, balance, services, consents, loyalty, and
 * further records of the same person. For any screen; shows one person at a time.
 */
@SpringComponent
@Scope("prototype")
public final class SubscriberPanel extends Section {
    private static final long serialVersionUID = 1;

    private final transient People people;
    private final transient CurrentActor current;
    private final transient InstantSource clock;
    private final transient Latest<Optional<ViewSubscriber.PersonPage>> latest = new Latest<>();
    private final transient Errands errands = new Errands();
    private transient Runnable changed = () -> {};

    SubscriberPanel(People people, CurrentActor current, InstantSource clock) {
        this.people = people;
        this.current = current;
        this.clock = clock;
        addClassName("subscriber-panel");
        getElement().setAttribute("aria-label", getTranslation("subscribers.panel"));
    }

    /**
     * Called after records were linked, unlinked or named, when there is more to bring up to date.
     */
    public void onChange(Runnable listener) {
        changed = listener;
    }

    /** Shows nobody. */
    public void clear() {
        latest.forget();
        removeAll();
    }

    /**
     * Shows the person as soon as he is read, off the screen's lock; the reading is noted with its
     * reason. Whoever is asked for meanwhile is shown instead.
     *
     * @param then called with the record, or with nothing when there is none this person at the
     *     screen may see
     */
    public void show(SubscriberId id, Because because, Consumer<Optional<Subscriber>> then) {
        removeAll();
        var progress = new Progress(getTranslation("subscribers.opening"));
        progress.begin();
        add(progress);
        read(id, because, then);
    }

    private void read(SubscriberId id, Because because, Consumer<Optional<Subscriber>> then) {
        Actor.Staff actor = current.actor();
        latest.ask(
                UI.getCurrent(),
                () -> people.view().handle(actor, new ViewSubscriber.Command(id, because)),
                page -> {
                    removeAll();
                    page.ifPresent(found -> fill(found, () -> read(id, because, _ -> {})));
                    then.accept(page.map(ViewSubscriber.PersonPage::subscriber));
                },
                () -> {
                    removeAll();
                    add(Wording.styled(getTranslation("subscribers.opening.failed"), "muted"));
                });
    }

    private void fill(ViewSubscriber.PersonPage page, Runnable again) {
        Runnable refresh =
                () -> {
                    again.run();
                    changed.run();
                };
        Subscriber subscriber = page.subscriber();
        add(
                new PersonHead(
                        subscriber,
                        people.brands().byId(subscriber.brand()),
                        clock.instant(),
                        name -> rename(subscriber, name, refresh)));
        var lines = new Div();
        page.identities().forEach(identity -> lines.add(line(subscriber, identity)));
        section("subscribers.addresses", lines, page.identities().isEmpty());
        add(new PlanFacts(subscriber, clock.instant(), current.person().zone()));
        add(new LinkedRecords(page, people, current, refresh));
    }

    private void section(String key, Component content, boolean empty) {
        if (!empty) {
            add(new H3(getTranslation(key)), content);
        }
    }

    private IdentityLine line(Subscriber subscriber, Identity identity) {
        IdentityLine[] line = new IdentityLine[1];
        line[0] = new IdentityLine(identity, () -> askToReveal(subscriber, identity, line[0]));
        return line[0];
    }

    private void askToReveal(Subscriber subscriber, Identity identity, IdentityLine line) {
        var sheet =
                new RevealSheet(
                        getTranslation("subscribers.reveal.of", identity.masked()),
                        because -> reveal(subscriber, identity, because, line));
        add(sheet);
        sheet.open();
    }

    private void reveal(
            Subscriber subscriber, Identity identity, Because because, IdentityLine line) {
        Actor.Staff me = current.actor();
        var command = new RevealNumber.Command(subscriber.id(), identity.id(), because);
        errands.run(() -> people.reveal().handle(me, command), outcome -> revealed(outcome, line));
    }

    private void revealed(RevealNumber.Outcome outcome, IdentityLine line) {
        switch (outcome) {
            case RevealNumber.Outcome.Revealed(ContactAddress clear) ->
                    getUI().ifPresent(ui -> line.show(clear, ui));
            case RevealNumber.Outcome.PurposeUnsaid _ ->
                    Say.problem(this, "subscribers.purpose.missing");
            case RevealNumber.Outcome.NotThere _ -> Say.problem(this, "subscribers.gone");
        }
        Stream.of(this)
                .flatMap(Component::getChildren)
                .filter(RevealSheet.class::isInstance)
                .toList()
                .forEach(this::remove);
    }

    private void rename(Subscriber subscriber, String name, Runnable refresh) {
        Actor.Staff me = current.actor();
        var command = new NameSubscriber.Command(subscriber.id(), name);
        errands.run(() -> people.name().handle(me, command), outcome -> named(outcome, refresh));
    }

    private void named(NameSubscriber.Outcome outcome, Runnable refresh) {
        switch (outcome) {
            case NameSubscriber.Outcome.Named _ -> {
                Say.done(this, "subscribers.name.saved");
                refresh.run();
            }
            case NameSubscriber.Outcome.NoName _ -> Say.problem(this, "subscribers.name.none");
            case NameSubscriber.Outcome.NotThere _ -> Say.problem(this, "subscribers.gone");
        }
    }
}
