package io.kindline.ui.subscribers;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import io.kindline.application.subscribers.LinkPersons;
import io.kindline.application.subscribers.UnlinkPersons;
import io.kindline.application.subscribers.ViewSubscriber;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.subscribers.LinkId;
import io.kindline.domain.subscribers.PersonLinks;
import io.kindline.domain.subscribers.Subscriber;
import io.kindline.domain.subscribers.SubscriberId;
import io.kindline.ui.shell.CurrentActor;
import io.kindline.ui.shell.Errands;
import io.kindline.ui.shell.Icon;
import io.kindline.ui.shell.Markup;
import io.kindline.ui.shell.Say;
import java.util.Optional;

/** Further records of the same person: joining and parting them. */
final class LinkedRecords extends Div {
    private static final long serialVersionUID = 1;

    private final transient People people;
    private final transient CurrentActor current;
    private final transient Runnable refresh;
    private final transient Errands errands = new Errands();

    LinkedRecords(
            ViewSubscriber.PersonPage page, People people, CurrentActor current, Runnable refresh) {
        this.people = people;
        this.current = current;
        this.refresh = refresh;
        addClassName("linked");
        add(new H3(getTranslation("subscribers.linked")));
        page.others().forEach(other -> add(record(other, page)));
        var link = new NativeButton();
        Markup.draw(link, Icon.LINK.mark(), Markup.span(getTranslation("subscribers.link")));
        link.addClassNames("quiet", "small");
        link.getElement().setAttribute("data-command", getTranslation("subscribers.link"));
        link.addClickListener(_ -> askWhom(page.subscriber()));
        add(link);
    }

    private Div record(Subscriber other, ViewSubscriber.PersonPage page) {
        var name =
                new RouterLink(
                        Wording.name(this, other.name()),
                        SubscribersView.class,
                        new RouteParameters("id", other.id().value().toString()));
        name.addClassNames("cut", "grow");
        var line = new Div(name);
        if (!other.brand().equals(page.subscriber().brand())) {
            line.add(ResultRow.brandDot(people.brands().byId(other.brand())));
        }
        line.addClassName("identity");
        linkThatJoined(other, page)
                .ifPresent(link -> {
                    var unlink = new NativeButton(getTranslation("subscribers.unlink"));
                    unlink.addClassNames("quiet", "small");
                    unlink.addClickListener(_ -> unlink(link.id()));
                    line.add(unlink);
                });
        return line;
    }

    /** The link that moved the other record, or else the one that moved this one. */
    private static Optional<PersonLinks.Link> linkThatJoined(
            Subscriber other, ViewSubscriber.PersonPage page) {
        return page.links().stream()
                .filter(link -> link.moved().contains(other.id()))
                .findFirst()
                .or(() ->
                        page.links().stream()
                                .filter(link -> link.moved().contains(page.subscriber().id()))
                                .findFirst());
    }

    private void askWhom(Subscriber subscriber) {
        var sheet = new LinkSheet(people, current, other -> link(subscriber.id(), other));
        add(sheet);
        sheet.open();
    }

    private void link(SubscriberId kept, SubscriberId joining) {
        Actor.Staff me = current.actor();
        var command = new LinkPersons.Command(kept, joining);
        errands.run(
                () -> people.joining().link().handle(me, command),
                outcome -> {
                    switch (outcome) {
                        case LinkPersons.Outcome.Linked _ ->
                                Say.done(this, "subscribers.link.done");
                        case LinkPersons.Outcome.AlreadyOne _ ->
                                Say.problem(this, "subscribers.link.same");
                        case LinkPersons.Outcome.NotThere _ ->
                                Say.problem(this, "subscribers.gone");
                    }
                    refresh.run();
                });
    }

    private void unlink(LinkId link) {
        Actor.Staff me = current.actor();
        errands.run(
                () -> people.joining().unlink().handle(me, link),
                outcome -> {
                    switch (outcome) {
                        case UnlinkPersons.Outcome.Unlinked _ ->
                                Say.done(this, "subscribers.unlink.done");
                        case UnlinkPersons.Outcome.NotThere _ ->
                                Say.problem(this, "subscribers.gone");
                    }
                    refresh.run();
                });
    }
}
