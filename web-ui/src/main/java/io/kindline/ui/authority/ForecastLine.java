package io.kindline.ui.authority;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.kindline.domain.approvals.Urgency;
import io.kindline.domain.authority.Decision;
import io.kindline.domain.authority.ExceptionKind;

/** Who will decide and why, in one line and a sentence, before anything is confirmed. */
final class ForecastLine extends Div {
    private static final long serialVersionUID = 1;

    private final Span who = Texts.styled("", "forecast-who");
    private final Span why = Texts.styled("", "muted");

    ForecastLine() {
        addClassName("forecast");
        getElement().setAttribute("role", "status");
        add(who, why);
    }

    void show(Decision decision, ExceptionKind kind) {
        long minutes = Urgency.of(kind).answerWithin().toMinutes();
        String word =
                switch (decision) {
                    case Decision.GrantedNow _ -> "alone";
                    case Decision.GrantedForReview _ -> "review";
                    case Decision.NeedsOne _ -> "one";
                    case Decision.NeedsTwo _ -> "two";
                    case Decision.Refused _ -> "nobody";
                };
        getElement().setAttribute("data-who", word).removeAttribute("aria-busy");
        who.setText(getTranslation("authority.forecast." + word, minutes));
        why.setText(Texts.why(this, decision.why()));
    }

    /** Asked anew: what stands here keeps its room, but is out of sight. */
    void await() {
        getElement().removeAttribute("data-who").setAttribute("aria-busy", "true");
    }

    /** Nothing can be said yet. */
    void clear() {
        getElement().removeAttribute("data-who").removeAttribute("aria-busy");
        who.setText("");
        why.setText("");
    }
}
