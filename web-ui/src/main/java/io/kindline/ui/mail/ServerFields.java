package io.kindline.ui.mail;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Input;
import io.kindline.application.mail.SaveMailbox;
import io.kindline.domain.mail.MailServer;
import io.kindline.ui.admin.AdminField;
import io.kindline.ui.shell.Choice;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One server of a mailbox: where it is and how the way to it is guarded. */
final class ServerFields {
    private final Map<MailServer.Tls, Integer> usualPorts;
    private final AdminField<Input> host;
    private final AdminField<Choice<MailServer.Tls>> tls;
    private final AdminField<Input> port;

    private ServerFields(
            Component on, Optional<MailServer> known, Map<MailServer.Tls, Integer> usualPorts) {
        this.usualPorts = usualPorts;
        host =
                AdminField.text(
                        on.getTranslation("admin.mailbox.host"),
                        known.map(MailServer::host).orElse(""));
        host.addClassName("wide");
        tls =
                AdminField.choice(
                        on.getTranslation("admin.mailbox.tls"),
                        List.of(MailServer.Tls.values()),
                        one ->
                                on.getTranslation(
                                        "admin.mailbox.tls."
                                                + one.name()
                                                        .toLowerCase(Locale.ROOT)
                                                        .replace('_', '-')));
        known.map(MailServer::tls).ifPresent(tls.input()::choose);
        port =
                AdminField.text(
                        on.getTranslation("admin.mailbox.port"),
                        known.map(MailServer::port)
                                .or(() -> usual(tls.input().value()))
                                .map(Object::toString)
                                .orElse(""));
        port.input().getElement().setAttribute("inputmode", "numeric");
        tls.input().onChosen(this::suggest);
    }

    static ServerFields incoming(Component on, Optional<MailServer> known) {
        return new ServerFields(
                on,
                known,
                Map.of(
                        MailServer.Tls.FROM_THE_START, 993,
                        MailServer.Tls.STARTTLS, 143,
                        MailServer.Tls.NONE, 143));
    }

    static ServerFields outgoing(Component on, Optional<MailServer> known) {
        return new ServerFields(
                on,
                known,
                Map.of(
                        MailServer.Tls.FROM_THE_START, 465,
                        MailServer.Tls.STARTTLS, 587,
                        MailServer.Tls.NONE, 25));
    }

    private Optional<Integer> usual(MailServer.Tls how) {
        return Optional.ofNullable(usualPorts.get(how));
    }

    /** A port that somebody chose himself stays. */
    private void suggest(MailServer.Tls chosen) {
        String now = port.input().getValue().strip();
        boolean own =
                !now.isEmpty()
                        && usualPorts.values().stream()
                                .map(Object::toString)
                                .noneMatch(now::equals);
        if (!own) {
            usual(chosen).ifPresent(usual -> port.input().setValue(usual.toString()));
        }
    }

    Component[] fields() {
        return new Component[] {host, tls, port};
    }

    SaveMailbox.Server typed() {
        return new SaveMailbox.Server(
                host.input().getValue(), port.input().getValue(), tls.input().value());
    }

    AdminField<Input> hostField() {
        return host;
    }

    AdminField<Input> portField() {
        return port;
    }

    AdminField<Choice<MailServer.Tls>> tlsField() {
        return tls;
    }
}
