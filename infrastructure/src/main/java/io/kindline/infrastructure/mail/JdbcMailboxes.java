package io.kindline.infrastructure.mail;

import io.kindline.domain.entrypoints.EntryPointId;
import io.kindline.domain.mail.MailLogin;
import io.kindline.domain.mail.MailServer;
import io.kindline.domain.mail.Mailbox;
import io.kindline.domain.mail.Mailboxes;
import io.kindline.domain.subscribers.ContactAddress;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Mailboxes in {@code mail_mailboxes}; they are few. */
@Component
class JdbcMailboxes implements Mailboxes {
    private static final String UPDATE =
            """
            update mail_mailboxes set incoming_host = :inHost, incoming_port = :inPort,
              incoming_tls = :inTls, outgoing_host = :outHost, outgoing_port = :outPort,
              outgoing_tls = :outTls, login = :login, password = :password, folder = :folder,
              address = :address, reply_to = :replyTo, signature = :signature,
              authserv_id = :authserv, acknowledgement = :acknowledgement
            where entry_point_id = :door\
            """;
    private static final String INSERT =
            """
            insert into mail_mailboxes (entry_point_id, incoming_host, incoming_port, incoming_tls,
              outgoing_host, outgoing_port, outgoing_tls, login, password, folder, address,
              reply_to, signature, authserv_id, acknowledgement)
            values (:door, :inHost, :inPort, :inTls, :outHost, :outPort, :outTls, :login, :password,
              :folder, :address, :replyTo, :signature, :authserv, :acknowledgement)\
            """;

    private final JdbcClient jdbc;
    private final MailVault vault;

    JdbcMailboxes(JdbcClient jdbc, MailVault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    @Override
    public Optional<Mailbox> of(EntryPointId entryPoint) {
        return jdbc.sql("select * from mail_mailboxes where entry_point_id = :door")
                .param("door", entryPoint.value())
                .query((row, _) -> mailbox(row))
                .optional();
    }

    @Override
    public List<Mailbox> all() {
        return jdbc.sql("select * from mail_mailboxes order by entry_point_id")
                .query((row, _) -> mailbox(row))
                .list();
    }

    @Override
    public void save(Mailbox mailbox) {
        if (bound(UPDATE, mailbox).update() == 0) {
            bound(INSERT, mailbox).update();
        }
    }

    @Override
    public void remove(EntryPointId entryPoint) {
        jdbc.sql("delete from mail_mailboxes where entry_point_id = :door")
                .param("door", entryPoint.value())
                .update();
    }

    private JdbcClient.StatementSpec bound(String sql, Mailbox mailbox) {
        return jdbc.sql(sql)
                .param("door", mailbox.entryPoint().value())
                .param("inHost", mailbox.incoming().host())
                .param("inPort", mailbox.incoming().port())
                .param("inTls", mailbox.incoming().tls().name())
                .param("outHost", mailbox.outgoing().host())
                .param("outPort", mailbox.outgoing().port())
                .param("outTls", mailbox.outgoing().tls().name())
                .param("login", mailbox.login().user())
                .param("password", vault.sealed(mailbox.login().password()))
                .param("folder", mailbox.folder())
                .param("address", mailbox.address().value())
                .param("replyTo", mailbox.replyTo().name())
                .param("signature", mailbox.signature())
                .param("authserv", mailbox.authservId().orElse(null))
                .param("acknowledgement", mailbox.acknowledgement());
    }

    private Mailbox mailbox(ResultSet row) throws SQLException {
        UUID door = row.getObject("entry_point_id", UUID.class);
        try {
            return new Mailbox(
                    new EntryPointId(door),
                    server(row, "incoming"),
                    server(row, "outgoing"),
                    new MailLogin(row.getString("login"), vault.opened(row.getString("password"))),
                    row.getString("folder"),
                    new ContactAddress(row.getString("address")),
                    Mailbox.ReplyTo.valueOf(row.getString("reply_to")),
                    row.getString("signature"),
                    Optional.ofNullable(row.getString("authserv_id")),
                    row.getString("acknowledgement"));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("the mailbox of " + door + " cannot be read", e);
        }
    }

    private static MailServer server(ResultSet row, String way) throws SQLException {
        return new MailServer(
                row.getString(way + "_host"),
                row.getInt(way + "_port"),
                MailServer.Tls.valueOf(row.getString(way + "_tls")));
    }
}
