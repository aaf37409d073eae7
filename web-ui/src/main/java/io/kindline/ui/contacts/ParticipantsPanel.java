package io.kindline.ui.contacts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.kindline.application.contacts.ParticipantLine;
import io.kindline.application.contacts.ParticipantLine.Standing;
import io.kindline.application.contacts.StepOutcome;
import io.kindline.domain.contacts.ParticipantId;
import io.kindline.domain.shared.Actor;
import io.kindline.ui.shell.Icon;
import java.util.List;
import java.util.function.BiFunction;

/** Whom mails in the contact in the middle went to beside us; one press makes one take part. */
final class ParticipantsPanel extends Div {
    private static final long serialVersionUID = 1;
    private static final int SHOWN_AT_ONCE = 2;

    private final transient Desk desk;
    private final transient Attempt attempt;
    private transient List<ParticipantLine> shown = List.of();

    ParticipantsPanel(Desk desk, TalkPanel panel) {
        this.desk = desk;
        this.attempt = new Attempt(desk, panel);
        addClassName("running");
        setVisible(false);
    }

    void show(List<ParticipantLine> lines, Mine mine) {
        boolean same = lines.equals(shown) && isVisible() == !lines.isEmpty();
        if (same && getComponentCount() > 0) {
            return;
        }
        shown = lines;
        removeAll();
        row("participants.joined", "participants.joined.told", of(Standing.JOINED), mine);
        row("participants.addressed", "participants.addressed.told", of(Standing.ADDRESSED), mine);
        setVisible(!lines.isEmpty());
    }

    /** Whether the contact is in this operator's hands. */
    enum Mine {
        YES,
        NO
    }

    private List<ParticipantLine> of(Standing standing) {
        return shown.stream().filter(line -> line.standing() == standing).toList();
    }

    private void row(String title, String told, List<ParticipantLine> lines, Mine mine) {
        if (lines.isEmpty()) {
            return;
        }
        var who = Rows.styled(getTranslation(title), "who");
        who.getElement().setAttribute("title", getTranslation(told));
        var people = new Div();
        people.addClassName("participants");
        var row = new Div(Icon.SUBSCRIBERS.create(), who, people);
        row.addClassNames("notice", "company");
        lines.stream().limit(SHOWN_AT_ONCE).forEach(line -> people.add(person(line, mine)));
        if (lines.size() > SHOWN_AT_ONCE) {
            people.add(more(people, lines.subList(SHOWN_AT_ONCE, lines.size()), mine));
        }
        add(row);
    }

    private NativeButton more(Div people, List<ParticipantLine> rest, Mine mine) {
        var more = new NativeButton(getTranslation("participants.more", rest.size()));
        more.addClassName("quiet");
        more.addClickListener(_ -> {
            people.remove(more);
            rest.forEach(line -> people.add(person(line, mine)));
        });
        return more;
    }

    private Span person(ParticipantLine line, Mine mine) {
        var person = new Span();
        person.addClassName("participant");
        if (!line.name().isBlank()) {
            var name = Rows.styled(line.name(), "cut");
            name.getElement().setAttribute("dir", "auto").setAttribute("title", line.name());
            person.add(name);
        }
        person.add(Rows.styled(line.address(), "muted", "figures"));
        if (mine == Mine.YES) {
            person.add(
                    switch (line.standing()) {
                        case ADDRESSED ->
                                button(
                                        line,
                                        "participants.add",
                                        desk.work().company().add()::handle);
                        case JOINED ->
                                button(
                                        line,
                                        "participants.remove",
                                        desk.work().company().remove()::handle);
                    });
        }
        return person;
    }

    private NativeButton button(
            ParticipantLine line,
            String key,
            BiFunction<Actor.Staff, ParticipantId, StepOutcome> act) {
        String whom = line.name().isBlank() ? line.address() : line.name();
        var button = new NativeButton(getTranslation(key));
        button.addClassName("plain");
        button.getElement().setAttribute("aria-label", getTranslation(key) + ": " + whom);
        button.addClickListener(_ -> {
            button.setEnabled(false);
            attempt.step(
                    () -> act.apply(desk.me().actor(), line.id()),
                    () -> attempt.done(key + ".done"),
                    () -> button.setEnabled(true));
        });
        return button;
    }
}
