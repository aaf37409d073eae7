package io.kindline.ui.contacts;

import io.kindline.application.contacts.ContactCard;
import io.kindline.ui.contacts.ActionBar.Action;
import java.util.EnumSet;
import java.util.Set;

/** What can be done with a contact as it stands, by whoever looks at it. */
final class Possible {
    private Possible() {}

    static Set<Action> in(ContactCard shown, Desk desk, QuestionActions questions) {
        Set<Action> possible = EnumSet.copyOf(byState(shown, desk));
        if (!shown.state().equals("closed")) {
            possible.add(Action.HELP);
        }
        if (questions.isAskedHere()) {
            possible.remove(Action.ASK);
            possible.add(Action.ANSWER);
        }
        return possible;
    }

    private static Set<Action> byState(ContactCard shown, Desk desk) {
        if (!desk.mine(shown)) {
            return shown.mergedInto().isPresent()
                    ? EnumSet.of(
                            Action.GRANT, Action.NOTE, Action.FACT, Action.PROMISE, Action.UNMERGE)
                    : EnumSet.of(Action.GRANT, Action.NOTE, Action.FACT, Action.PROMISE);
        }
        Set<Action> possible = EnumSet.allOf(Action.class);
        possible.remove(Action.UNMERGE);
        possible.remove(Action.ANSWER);
        possible.remove(shown.state().equals("parked") ? Action.PARK : Action.RESUME);
        if (shown.state().equals("wrap-up")) {
            possible.remove(Action.PARK);
        }
        return possible;
    }
}
