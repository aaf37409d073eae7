package io.kindline.ui.escalations;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import io.kindline.application.covert.NoteCoverAnswer;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.covert.CoverAnswer;
import io.kindline.domain.covert.CoverQuestion;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What to ask somebody who may only say yes or no, and what was answered (S3). */
final class CoverPanel extends Div {
    private static final long serialVersionUID = 1;

    CoverPanel(House house, ContactId contact, List<CoverAnswer> answers) {
        addClassName("help-cover");
        Map<CoverQuestion, CoverAnswer.Said> said = new EnumMap<>(CoverQuestion.class);
        answers.forEach(answer -> said.put(answer.question(), answer.said()));
        for (CoverQuestion question : CoverQuestion.values()) {
            var words = Words.styled(Words.of(this, "cover", question), "grow");
            var line = new Div(words);
            line.addClassName("help-line");
            for (CoverAnswer.Said answer : CoverAnswer.Said.values()) {
                NativeButton button =
                        Big.button(
                                Words.of(this, "said", answer),
                                "",
                                () ->
                                        house.calling()
                                                .noteAnswer()
                                                .handle(
                                                        house.me(),
                                                        new NoteCoverAnswer.Command(
                                                                contact, question, answer)));
                button.getElement()
                        .setAttribute(
                                "aria-pressed", Boolean.toString(answer == said.get(question)));
                line.add(button);
            }
            add(line);
        }
    }
}
