package io.kindline.domain.subscribers;

/** In place of a library: enough for Cyrillic names, whose digraphs the key spells out. */
public final class PlainLetters implements Transliteration {
    private static final String FROM = "абвгдезиклмнопрстуф";
    private static final String TO = "abvgdeziklmnoprstuf";

    @Override
    public String latin(String text) {
        var latin = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            int at = FROM.indexOf(letter);
            latin.append(at < 0 ? letter : TO.charAt(at));
        }
        return latin.toString();
    }
}
