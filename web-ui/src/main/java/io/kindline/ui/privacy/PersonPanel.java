package io.kindline.ui.privacy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import io.kindline.application.privacy.ErasePerson;
import io.kindline.application.privacy.ErasePerson.WhileGoingOn;
import io.kindline.application.privacy.ExportPerson;
import io.kindline.application.privacy.PersonOverview;
import io.kindline.domain.shared.Actor;
import io.kindline.ui.admin.AdminField;
import io.kindline.ui.admin.AdminForm;
import io.kindline.ui.admin.Ticks;
import io.kindline.ui.shell.Say;
import java.util.List;

/** One person's data, counted; export, who read it, and the two steps of an erasure. */
final class PersonPanel extends Div {
    private static final long serialVersionUID = 1;

    private final transient PersonDesk desk;
    private final transient PersonOverview.Overview person;

    PersonPanel(PersonDesk desk, PersonOverview.Overview person) {
        this.desk = desk;
        this.person = person;
        addClassName("admin-form");
        String title =
                person.initials().isBlank()
                        ? getTranslation("privacy.nameless")
                        : person.initials();
        var kept = new AdminForm(title);
        kept.beside(tag(desk.names(person.brands())));
        kept.wide(facts());
        var readers = new NativeButton(getTranslation("privacy.readers"));
        readers.addClassName("plain");
        readers.addClickListener(
                _ -> UI.getCurrent().navigate("admin/access/" + person.id().value()));
        var buttons = new Div(export(), readers);
        buttons.addClassName("privacy-buttons");
        kept.wide(new Paragraph(getTranslation("privacy.export.told")), buttons);
        add(kept, erasure());
    }

    private static Span tag(String text) {
        var tag = new Span(text);
        tag.addClassName("tag");
        return tag;
    }

    private Div facts() {
        var facts = new Div();
        facts.addClassName("trail-facts");
        fact(facts, "privacy.addresses", String.join(", ", person.addresses()));
        fact(facts, "privacy.records", Integer.toString(person.records()));
        for (String part :
                List.of(
                        "contacts",
                        "messages",
                        "attachments",
                        "mails",
                        "facts",
                        "promises",
                        "exceptions",
                        "chats")) {
            fact(facts, "privacy.part." + part, person.counts().getOrDefault(part, 0L).toString());
        }
        return facts;
    }

    private void fact(Div facts, String label, String value) {
        var name = new Span(getTranslation(label));
        name.addClassName("muted");
        facts.add(name, new Span(value));
    }

    private Anchor export() {
        Actor actor = desk.current().actor();
        var command =
                new ExportPerson.Command(person.id(), getTranslation("privacy.export.reason"));
        var handler =
                DownloadHandler.fromInputStream(
                        _ -> PersonArchive.of(desk.export(), actor, command));
        var link = new Anchor(handler, AttachmentType.DOWNLOAD, "");
        link.setText(getTranslation("privacy.export"));
        link.addClassNames("solid", "button");
        return link;
    }

    private AdminForm erasure() {
        String sign = ErasePerson.Command.signOf(person.id());
        AdminField<Input> reason = AdminField.text(getTranslation("privacy.reason"), "");
        reason.help(getTranslation("privacy.reason.help"));
        AdminField<Input> typed = AdminField.text(getTranslation("privacy.sign", sign), "");
        typed.input().getElement().setAttribute("autocomplete", "off");
        AdminField<Ticks<WhileGoingOn>> goingOn =
                AdminField.ticks(
                        getTranslation("privacy.going-on"),
                        List.of(WhileGoingOn.ERASE_ALL_THE_SAME),
                        _ -> getTranslation("privacy.going-on.yes"));
        goingOn.setVisible(person.goingOn() == PersonOverview.GoingOn.SOMETHING);
        var form = new AdminForm(getTranslation("privacy.erase"));
        form.wide(new Paragraph(getTranslation("privacy.erase.told")));
        form.group(getTranslation("privacy.erase.confirm"), reason, typed, goingOn);
        var erase = new NativeButton(getTranslation("privacy.erase.do"));
        erase.addClassName("solid");
        erase.addClickListener(_ -> erase(form, erase, reason, typed, goingOn));
        var confirmed = new Div(erase);
        confirmed.addClassName("privacy-confirmed");
        form.wide(confirmed);
        return form;
    }

    private void erase(
            AdminForm form,
            NativeButton pressed,
            AdminField<Input> reason,
            AdminField<Input> typed,
            AdminField<Ticks<WhileGoingOn>> goingOn) {
        List.of(reason, typed, goingOn).forEach(AdminField::fine);
        var command =
                new ErasePerson.Command(
                        person.id(),
                        typed.input().getValue(),
                        reason.input().getValue(),
                        goingOn.input().ticked().stream().findFirst().orElse(WhileGoingOn.REFUSE));
        Actor.Staff actor = desk.current().actor();
        form.run(
                pressed,
                () -> desk.erase().handle(actor, command),
                outcome ->
                        show(outcome, form, command.reason().isBlank() ? reason : typed, goingOn));
    }

    private void show(
            ErasePerson.Outcome outcome,
            AdminForm form,
            AdminField<Input> typed,
            AdminField<Ticks<WhileGoingOn>> goingOn) {
        switch (outcome) {
            case ErasePerson.Outcome.Erased _ -> {
                Say.done(form, "privacy.erased");
                form.ifShown(() -> UI.getCurrent().navigate("admin/requests"));
            }
            case ErasePerson.Outcome.GoesOn _ -> {
                goingOn.setVisible(true);
                form.problem(goingOn, getTranslation("privacy.going-on.problem"));
            }
            case ErasePerson.Outcome.NotConfirmed _ ->
                    form.problem(typed, getTranslation("privacy.not-confirmed"));
            case ErasePerson.Outcome.NotThere _ ->
                    form.problem(typed, getTranslation("privacy.gone"));
        }
    }
}
