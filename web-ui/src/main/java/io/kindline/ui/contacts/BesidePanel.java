package io.kindline.ui.contacts;

import com.vaadin.flow.component.html.Div;
import io.kindline.application.contacts.ContactCard;

/** What stands beside a conversation: replies that wait, open questions, who else is named. */
final class BesidePanel extends Div {
    private static final long serialVersionUID = 1;

    private final transient Desk desk;
    private final PlannedPanel planned;
    private final QuestionsPanel asked;
    private final ParticipantsPanel company;

    BesidePanel(Desk desk, TalkPanel panel, QuestionActions questions, PlanActions plans) {
        this.desk = desk;
        planned = new PlannedPanel(plans, desk.times());
        asked = new QuestionsPanel(desk, questions);
        company = new ParticipantsPanel(desk, panel);
        addClassName("beside");
        add(planned, asked, company);
    }

    void show(Asides asides, ContactCard card) {
        planned.show(asides.planned(), desk.clock().instant());
        asked.show(asides);
        company.show(
                asides.company(),
                desk.mine(card) ? ParticipantsPanel.Mine.YES : ParticipantsPanel.Mine.NO);
    }
}
