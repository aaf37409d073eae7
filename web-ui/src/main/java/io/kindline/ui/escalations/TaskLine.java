package io.kindline.ui.escalations;

import com.vaadin.flow.component.html.NativeButton;
import io.kindline.application.escalations.EscalationFile;
import io.kindline.domain.escalations.Task;
import io.kindline.ui.shell.Icon;

/** What is to be done, who was called for it, and how it went. */
final class TaskLine extends HelpLine {
    private static final long serialVersionUID = 1;

    TaskLine(EscalationFile file, Task task, String title, EscalationActions actions) {
        super(sign(file, task), title);
        boolean blocked = file.tasks().isBlocked(task);
        addClassName("help-task");
        setClassName("muted", blocked || task instanceof Task.Done);
        task.call().ifPresent(this::called);
        switch (task) {
            case Task.Done done -> add(Words.styled(done.outcome()));
            case Task.Open _ when blocked -> add(Words.styled(getTranslation("help.task.blocked")));
            case Task.Open open -> {
                var outcome = new NativeButton(getTranslation("help.outcome"));
                outcome.addClassName("plain");
                outcome.addClickListener(_ -> actions.outcome(open.order().escalation(), open));
                add(outcome);
            }
        }
    }

    private static Icon sign(EscalationFile file, Task task) {
        return switch (task) {
            case Task.Done _ -> Icon.CHECK;
            case Task.Open open when file.tasks().isBlocked(open) -> Icon.PAUSE;
            case Task.Open _ -> Icon.BELL;
        };
    }

    private void called(Task.Call call) {
        add(Words.styled(call.who()));
        call.number().ifPresent(number -> add(Words.styled(number.masked(), "figures")));
        if (!call.reference().isEmpty()) {
            add(Words.styled(call.reference(), "figures"));
        }
        call.eta().ifPresent(eta -> add(Words.until(eta)));
    }
}
