package io.kindline.ui.contacts;

import com.vaadin.flow.component.Component;
import io.kindline.application.contacts.ContactCard;
import io.kindline.application.promises.WrapUpContact;
import io.kindline.application.promises.WrapUpContact.FollowUp;
import io.kindline.domain.contacts.ContactHead;
import io.kindline.domain.contacts.Disposition;
import io.kindline.domain.contacts.Emotion;
import io.kindline.domain.contacts.Outcome;
import io.kindline.domain.topics.Catalogue;
import io.kindline.domain.topics.ContactTopic;
import io.kindline.domain.topics.ContactTopic.Family;
import io.kindline.domain.topics.Ending;
import io.kindline.ui.shell.Choice;
import io.kindline.ui.shell.FormPanel;
import io.kindline.ui.shell.Writing;
import io.kindline.ui.topics.TopicWords;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Outcome, topic, emotion at the end, a word for the next operator, and what follows. */
final class WrapUpForm {
    private final Component near;
    private final ContactCard card;
    private final Catalogue catalogue;
    private final Choice<Outcome> outcome;
    private final Choice<String> topic;
    private final Choice<Emotion> emotion;
    private final Choice<Optional<Moments.Moment>> due;
    private final Writing note;
    private final Writing followUp;

    WrapUpForm(Component near, ContactCard card, Catalogue catalogue, Times times, Instant now) {
        this.near = near;
        this.card = card;
        this.catalogue = catalogue;
        outcome = choice("wrap-up.outcome", outcomes(), "outcome");
        emotion = choice("wrap-up.emotion", List.of(Emotion.values()), "emotion");
        topic =
                new Choice<>(
                        text("wrap-up.topic"),
                        topics(),
                        key -> TopicWords.topic(near, catalogue, key));
        topic.choose(card.topic());
        outcome.onChosen(chosen -> {
            if (chosen == Outcome.HUMAN_REQUEST && !isHuman(topic.value())) {
                offered().filter(this::isHuman).findFirst().ifPresent(topic::choose);
            }
        });
        Times there = card.subscriberZone().map(times::in).orElse(times);
        due =
                new Choice<>(
                        text("wrap-up.follow-up"),
                        Stream.concat(
                                        Stream.of(Optional.<Moments.Moment>empty()),
                                        Moments.from(now, there.zone()).stream().map(Optional::of))
                                .toList(),
                        moment ->
                                moment.map(it -> Moments.words(near, it, there, now))
                                        .orElseGet(() -> text("wrap-up.follow-up.none")));
        note = wide("wrap-up.note");
        followUp = wide("wrap-up.follow-up.what");
        followUp.setVisible(false);
        due.onChosen(moment -> followUp.setVisible(moment.isPresent()));
    }

    /** The panel; what was filled in stays when it cannot be stored. */
    FormPanel panel(Consumer<WrapUpContact.Command> done, Runnable leave) {
        var panel = new FormPanel[1];
        panel[0] =
                new FormPanel(
                        text("action.wrap-up"),
                        text("wrap-up.close"),
                        () -> confirm(panel[0], done),
                        leave);
        return panel[0].with(
                outcome.labelled(text("wrap-up.outcome")),
                topic.labelled(text("wrap-up.topic")),
                emotion.labelled(text("wrap-up.emotion")),
                due.labelled(text("wrap-up.follow-up")),
                followUp,
                note);
    }

    private void confirm(FormPanel panel, Consumer<WrapUpContact.Command> done) {
        String words = followUp.text().strip();
        if (due.value().isPresent() && words.isEmpty()) {
            panel.problem(text("wrap-up.follow-up.needed"));
            return;
        }
        var disposition =
                new Disposition(
                        outcome.value(), topic.value(), emotion.value(), note.text().strip());
        done.accept(
                new WrapUpContact.Command(
                        card.id(),
                        disposition,
                        due.value().map(moment -> new FollowUp(words, moment.at()))));
    }

    private List<String> topics() {
        var topics = new ArrayList<String>();
        topics.add(ContactHead.NO_TOPIC);
        offered().forEach(topics::add);
        if (!topics.contains(card.topic())) {
            topics.add(card.topic());
        }
        return topics;
    }

    private Stream<String> offered() {
        return catalogue.topics().stream()
                .filter(ContactTopic::isOffered)
                .map(one -> one.key().value());
    }

    private boolean isHuman(String key) {
        return catalogue.topic(key).filter(it -> it.family() == Family.HUMAN).isPresent();
    }

    private List<Outcome> outcomes() {
        return catalogue.endings().stream().filter(Ending::isOffered).map(Ending::outcome).toList();
    }

    private <E extends Enum<E>> Choice<E> choice(String label, List<E> items, String kind) {
        return new Choice<>(text(label), items, one -> Words.of(near, kind, one));
    }

    private Writing wide(String label) {
        var writing = new Writing(text(label), 2);
        writing.addClassName("wide");
        return writing;
    }

    private String text(String key) {
        return near.getTranslation(key);
    }
}
