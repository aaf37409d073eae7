package io.kindline.infrastructure.mail.mime;

/**
 * What is read of a mail.
 *
 * @param parts MIME parts; those beyond are not looked at
 * @param levels how deep parts may lie in each other
 * @param textBytes of text and HTML each; the rest stays in the original
 * @param pictureBytes of all pictures shown within the text
 */
public record MailLimits(int parts, int levels, int textBytes, int pictureBytes) {

    /** As promised in the guides. */
    public static final MailLimits USUAL = new MailLimits(200, 20, 1 << 20, 4 << 20);
}
