package io.kindline.infrastructure.mail.mime;

import io.kindline.domain.mail.MailHeaders.Header;
import io.kindline.domain.mail.Trait;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Puts together what the parts of one mail say. */
final class Assembly {
    private static final int FILES_MAX = 50;
    private static final int REPORT_BYTES = 1 << 16;
    private static final int WINMAIL_BYTES_MAX = 10 << 20;

    private final MailLimits limits;
    private final FileSink files;
    private final Set<Trait> traits = EnumSet.noneOf(Trait.class);
    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private final StringBuilder report = new StringBuilder();
    private final List<Picture> pictures = new ArrayList<>();
    private List<Header> headers = List.of();
    private int pictureBytes;
    private int kept;

    /** A picture that the text may show. */
    record Picture(Part part, Bytes bytes) {}

    Assembly(MailLimits limits, FileSink files) {
        this.limits = limits;
        this.files = files;
    }

    void headers(List<Header> outermost) {
        headers = outermost;
    }

    List<Header> headers() {
        return headers;
    }

    void add(Trait trait) {
        traits.add(trait);
    }

    Set<Trait> traits() {
        return traits;
    }

    String plain() {
        return plain.toString();
    }

    String html() {
        return html.toString();
    }

    String report() {
        return report.toString();
    }

    List<Picture> pictures() {
        return pictures;
    }

    void multipart(Part part) {
        switch (part.type()) {
            case "multipart/signed" -> add(Trait.SIGNED);
            case "multipart/encrypted" -> add(Trait.ENCRYPTED);
            default -> {}
        }
    }

    /** Takes one part's content. */
    void body(Part part, InputStream in) throws IOException {
        if (part.isIn("multipart/report")) {
            report(part, in);
            return;
        }
        switch (part.type()) {
            case "application/pgp-signature",
                    "application/pkcs7-signature",
                    "application/x-pkcs7-signature" ->
                    add(Trait.SIGNED);
            case "application/pkcs7-mime", "application/x-pkcs7-mime" -> {
                boolean signed =
                        part.parameters().get("smime-type").orElse("").startsWith("signed");
                add(signed ? Trait.SIGNED : Trait.ENCRYPTED);
                file(in, named(part, "smime.p7m"));
            }
            case "application/ms-tnef", "application/vnd.ms-tnef" -> winmail(in);
            case "text/calendar" -> {
                add(Trait.CALENDAR);
                file(in, named(part, "invite.ics"));
            }
            case "application/pgp-encrypted" -> add(Trait.ENCRYPTED);
            default -> content(part, in);
        }
    }

    private void content(Part part, InputStream in) throws IOException {
        if (part.type().startsWith("multipart/")) {
            add(Trait.DAMAGED);
            text(part, in);
        } else if (part.name().equalsIgnoreCase("winmail.dat")) {
            winmail(in);
        } else if (part.isText() && !part.isAttached()) {
            text(part, in);
        } else if (part.isPicture() && pictureBytes < limits.pictureBytes()) {
            picture(part, in);
        } else {
            file(in, named(part, fallback(part.type())));
        }
    }

    private void text(Part part, InputStream in) throws IOException {
        boolean isHtml = part.type().equals("text/html");
        StringBuilder to = isHtml ? html : plain;
        int left = limits.textBytes() - to.length();
        byte[] bytes = left <= 0 ? new byte[0] : in.readNBytes(left);
        if (left <= 0 || (bytes.length == left && in.read() >= 0)) {
            add(Trait.CUT);
        }
        if (in instanceof TolerantStream tolerant && tolerant.isBroken()) {
            add(Trait.DAMAGED);
        }
        String text = Charsets.decode(bytes, part.parameters().get("charset").orElse(""));
        if (!isHtml) {
            text = PlainText.of(text, part.parameters());
            traits.addAll(PlainText.armour(text));
        }
        to.append(to.isEmpty() || isHtml ? "" : "\n\n").append(text);
    }

    private void picture(Part part, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(limits.pictureBytes() - pictureBytes);
        if (in.read() >= 0) {
            add(Trait.FILES_LEFT_OUT);
            return;
        }
        pictureBytes += bytes.length;
        pictures.add(new Picture(part, new Bytes(bytes)));
    }

    private void winmail(InputStream in) throws IOException {
        add(Trait.WINMAIL);
        Winmail.Contents contents = Winmail.open(in.readNBytes(WINMAIL_BYTES_MAX));
        if (plain.isEmpty() && !contents.text().isEmpty()) {
            plain.append(contents.text());
        }
        for (Winmail.Packed packed : contents.files()) {
            file(packed.bytes().open(), packed.name());
        }
    }

    private void report(Part part, InputStream in) throws IOException {
        int left = REPORT_BYTES - report.length();
        String text = left <= 0 ? "" : new String(in.readNBytes(left), StandardCharsets.UTF_8);
        report.append(text).append('\n');
        if (part.type().equals("text/plain") && plain.isEmpty()) {
            plain.append(PlainText.of(text, part.parameters()));
        }
    }

    /** Hands a file over, unless there are too many. */
    void file(InputStream in, String name) {
        FileSink.Taken taken = kept >= FILES_MAX ? FileSink.Taken.LEFT_OUT : files.take(in, name);
        switch (taken) {
            case KEPT -> kept++;
            case LEFT_OUT -> add(Trait.FILES_LEFT_OUT);
            case BLOCKED -> add(Trait.FILES_BLOCKED);
        }
    }

    private static String named(Part part, String otherwise) {
        return part.name().isBlank() ? otherwise : part.name();
    }

    private static String fallback(String type) {
        return switch (type) {
            case "message/rfc822" -> "message.eml";
            case "image/png" -> "picture.png";
            case "image/jpeg" -> "picture.jpg";
            case "image/gif" -> "picture.gif";
            case "application/pdf" -> "document.pdf";
            case "text/html" -> "page.html";
            case "text/plain" -> "text.txt";
            default -> "file";
        };
    }
}
