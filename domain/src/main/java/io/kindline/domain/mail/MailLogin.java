package io.kindline.domain.mail;

/** How Kindline signs in to a mail server; the password never shows itself. */
public record MailLogin(String user, String password) {

    /**
     * @throws IllegalArgumentException when there is no user, or either is longer than 200
     */
    public MailLogin {
        if (user.isBlank() || user.length() > 200 || password.length() > 200) {
            throw new IllegalArgumentException("a sign-in needs a user and a password");
        }
    }

    @Override
    public String toString() {
        return "MailLogin[***]";
    }
}
