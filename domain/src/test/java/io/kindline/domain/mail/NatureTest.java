package io.kindline.domain.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.domain.mail.MailHeaders.Header;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NatureTest {

    @ParameterizedTest(name = "{1} is {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "PERSONAL | From: Anna <anna@example.org>",
                "PERSONAL | Auto-Submitted: no",
                "AUTO_REPLY | Auto-Submitted: auto-replied",
                "AUTO_REPLY | Auto-Submitted: auto-generated; owner-email=a@example.org",
                "AUTO_REPLY | Precedence: auto_reply",
                "AUTO_REPLY | X-Autoreply: yes",
                "AUTO_REPLY | X-Autorespond: away",
                "AUTO_REPLY | Return-Path: <>",
                "AUTO_REPLY | From: MAILER-DAEMON@example.org",
                "AUTO_REPLY | Subject: Automatic reply: your mail",
                "AUTO_REPLY | Subject: Out of Office until Monday",
                "AUTO_REPLY | Subject: Автоответ: ваше письмо",
                "AUTO_REPLY | Subject: Balasan otomatis: libur",
                "PERSONAL | Subject: Re: how do I set an automatic reply",
                "BULK | Precedence: bulk",
                "BULK | Precedence: list",
                "BULK | List-Id: <news.example.org>",
                "BULK | List-Unsubscribe: <https://example.org/u>",
                "BOUNCE | Content-Type: multipart/report; report-type=delivery-status; boundary=a",
                "AUTO_REPLY | Content-Type: multipart/report; report-type=disposition-notification"
            })
    void is_told_from_the_headers(Nature nature, String header) {
        String[] both = header.split(": ", 2);
        var headers = new MailHeaders(List.of(new Header(both[0], both[1])));

        assertThat(Nature.of(headers, headers.first("subject").orElse(""))).isEqualTo(nature);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "failure notice",
        "Mail delivery failed: returning message to sender",
        "Undeliverable: hello",
        "Undelivered Mail Returned to Sender",
        "Недоставленное сообщение"
    })
    void a_return_without_a_report_is_known_by_who_sends_it_and_its_subject(String subject) {
        var headers =
                new MailHeaders(
                        List.of(
                                new Header("Return-Path", "<>"),
                                new Header("From", "Mail System <mailer-daemon@example.org>")));

        assertThat(Nature.of(headers, subject)).isEqualTo(Nature.BOUNCE);
        assertThat(Nature.of(new MailHeaders(List.of()), subject)).isEqualTo(Nature.PERSONAL);
    }

    @ParameterizedTest(name = "{1} is {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "PASS | mx.lantern.example; dmarc=pass header.from=example.org",
                "PASS | MX.lantern.example 1; dkim=pass header.d=example.org; spf=none",
                "FAIL | mx.lantern.example; dkim=pass header.d=evil.example; dmarc=fail",
                "FAIL | mx.lantern.example; spf=fail smtp.mailfrom=evil.example",
                "NONE | mx.lantern.example; dkim=pass header.d=evil.example",
                "NONE | mx.lantern.example; none",
                "UNCHECKED | mx.evil.example; dmarc=pass header.from=example.org",
                "UNCHECKED | mx.lantern.example.evil.example; dmarc=pass",
                "NONE | mx.lantern.example; spf=softfail (dmarc=pass)"
            })
    void only_our_own_server_is_believed_about_the_sender(Authenticity result, String header) {
        assertThat(
                        Authenticity.of(
                                List.of(header), Optional.of("mx.lantern.example"), "example.org"))
                .isEqualTo(result);
        assertThat(Authenticity.of(List.of(header), Optional.empty(), "example.org"))
                .isEqualTo(Authenticity.UNCHECKED);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Status: 5.1.1 | There is no such address (5.1.1).",
                "552 5.2.2 mailbox full | The mailbox is full (5.2.2).",
                "5.7.26 not allowed | The other server refused it (5.7.26).",
                "4.4.1 then 5.4.7 | The other server could not be reached for too long (5.4.7).",
                "Action: failed Status: 4.4.7 | The other server could not be reached for too long (4.4.7).",
                "no code at all | The mail came back."
            })
    void a_return_is_told_in_plain_words(String report, String words) {
        assertThat(ReturnReason.of(report)).isEqualTo(words);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "<a@x.example> | a@x.example",
                "<a@x.example> <b@x.example>  <a@x.example> | a@x.example b@x.example",
                "<a@x .example> junk <b@x.example | a@x.example",
                "a@x.example, b@x.example | a@x.example b@x.example",
                "nothing here |",
                "<> <  > |"
            })
    void ids_are_read_as_they_are_written(String header, String ids) {
        assertThat(InternetIds.read(header))
                .containsExactlyElementsOf(
                        Stream.of(ids == null ? new String[0] : ids.split(" ")).toList());
    }
}
