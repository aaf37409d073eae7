package io.kindline.infrastructure.mail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Debian's Dovecot and Postfix, started on the loopback with folders and configuration of their
 * own; nothing of the machine's is read or changed. They need root, as they do everywhere.
 */
final class RealMailServers implements AutoCloseable {
    private static final Path DOVECOT = Path.of("/usr/sbin/dovecot");
    private static final Path POSTFIX = Path.of("/usr/sbin/postfix");

    final int imap = freePort();
    final int smtp = freePort();
    private final int lmtp = freePort();
    private final Path folder;

    private RealMailServers(Path folder) throws IOException {
        this.folder = folder;
        dovecot();
        postfix();
    }

    /** Why they cannot be used here, empty when they can. */
    static String missing() {
        if (!Files.isExecutable(DOVECOT) || !Files.isExecutable(POSTFIX)) {
            return "no Dovecot and Postfix (apt-get install dovecot-imapd dovecot-lmtpd postfix)";
        }
        return "root".equals(System.getProperty("user.name")) ? "" : "not running as root";
    }

    static RealMailServers start() throws IOException {
        Path folder = Files.createTempDirectory(Path.of("/tmp"), "kindline-mail-");
        run("chmod", "755", folder.toString());
        return new RealMailServers(folder);
    }

    private void dovecot() throws IOException {
        Path etc = Files.createDirectories(folder.resolve("dovecot"));
        Path mail = Files.createDirectories(folder.resolve("mail"));
        run("chown", "mail:mail", mail.toString());
        Files.writeString(
                etc.resolve("users"),
                """
                support@lantern.example:{PLAIN}secret::::
                anna@example.org:{PLAIN}secret::::
                """);
        Files.writeString(
                etc.resolve("dovecot.conf"),
                """
                base_dir = %1$s/run
                log_path = %1$s/log
                protocols = imap lmtp
                listen = 127.0.0.1
                ssl = no
                disable_plaintext_auth = no
                recipient_delimiter = +
                first_valid_uid = 1
                mail_location = maildir:%2$s/%%u
                passdb {
                  driver = passwd-file
                  args = %1$s/users
                }
                userdb {
                  driver = passwd-file
                  args = %1$s/users
                  override_fields = uid=mail gid=mail home=%2$s/%%u
                }
                service imap-login {
                  inet_listener imap {
                    port = %3$d
                  }
                  inet_listener imaps {
                    port = 0
                  }
                }
                service lmtp {
                  inet_listener lmtp {
                    address = 127.0.0.1
                    port = %4$d
                  }
                }
                """
                        .formatted(etc, mail, imap, lmtp));
        run(DOVECOT.toString(), "-c", etc.resolve("dovecot.conf").toString());
    }

    private void postfix() throws IOException {
        Path etc = Files.createDirectories(folder.resolve("postfix"));
        Files.createDirectories(folder.resolve("queue"));
        Path data = Files.createDirectories(folder.resolve("data"));
        run("chown", "postfix", data.toString());
        Files.writeString(
                etc.resolve("main.cf"),
                """
                compatibility_level = 3.6
                queue_directory = %1$s/queue
                data_directory = %1$s/data
                command_directory = /usr/sbin
                daemon_directory = /usr/lib/postfix/sbin
                mail_owner = postfix
                setgid_group = postdrop
                myhostname = mx.lantern.example
                inet_interfaces = 127.0.0.1
                inet_protocols = ipv4
                mydestination =
                mynetworks = 127.0.0.0/8
                alias_maps =
                alias_database =
                local_recipient_maps =
                virtual_mailbox_domains = lantern.example, example.org
                virtual_transport = lmtp:inet:127.0.0.1:%2$d
                recipient_delimiter = +
                maillog_file_prefixes = /var, %1$s
                maillog_file = %1$s/postfix.log
                """
                        .formatted(folder, lmtp));
        Files.writeString(
                etc.resolve("master.cf"),
                """
                127.0.0.1:%d inet n - n - - smtpd
                pickup unix n - n 60 1 pickup
                cleanup unix n - n - 0 cleanup
                qmgr unix n - n 300 1 qmgr
                rewrite unix - - n - - trivial-rewrite
                bounce unix - - n - 0 bounce
                defer unix - - n - 0 bounce
                trace unix - - n - 0 bounce
                verify unix - - n - 1 verify
                flush unix n - n 1000? 0 flush
                proxymap unix - - n - - proxymap
                smtp unix - - n - - smtp
                relay unix - - n - - smtp
                showq unix n - n - - showq
                error unix - - n - - error
                retry unix - - n - - error
                discard unix - - n - - discard
                lmtp unix - - n - - lmtp
                anvil unix - - n - 1 anvil
                scache unix - - n - 1 scache
                postlog unix-dgram n - n - 1 postlogd
                """
                        .formatted(smtp));
        run(POSTFIX.toString(), "-c", etc.toString(), "start");
    }

    @Override
    public void close() throws IOException {
        run(POSTFIX.toString(), "-c", folder.resolve("postfix").toString(), "stop");
        run(DOVECOT.toString(), "-c", folder.resolve("dovecot/dovecot.conf").toString(), "stop");
        run("rm", "-rf", folder.toString());
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(String... command) throws IOException {
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IOException(List.of(command) + " ended with " + process.exitValue());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
