package io.kindline.infrastructure.mail.mime;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Turns bytes into text by what the mail claims, unless the bytes say otherwise. */
final class Charsets {
    private static final int LOOKED_AT = 16_384;
    private static final int SURE_ENOUGH = 25;
    private static final Charset WESTERN = Charset.forName("windows-1252");

    /** What mailers call charsets and Java does not, or what they mean when they call one. */
    private static final Map<String, String> MEANT =
            Map.ofEntries(
                    Map.entry("utf8", "UTF-8"),
                    Map.entry("unicode", "UTF-8"),
                    Map.entry("cp-1251", "windows-1251"),
                    Map.entry("win-1251", "windows-1251"),
                    Map.entry("windows1251", "windows-1251"),
                    Map.entry("win1251", "windows-1251"),
                    Map.entry("koi8r", "KOI8-R"),
                    Map.entry("koi-8", "KOI8-R"),
                    Map.entry("iso-8859-1", "windows-1252"),
                    Map.entry("latin1", "windows-1252"),
                    Map.entry("iso-8859-8-i", "ISO-8859-8"),
                    Map.entry("iso-8859-9", "windows-1254"),
                    Map.entry("ansi", "windows-1252"),
                    Map.entry("gb2312", "GB18030"),
                    Map.entry("gbk", "GB18030"),
                    Map.entry("ks_c_5601-1987", "x-windows-949"),
                    Map.entry("euc-kr", "x-windows-949"),
                    Map.entry("shift_jis", "windows-31j"),
                    Map.entry("shift-jis", "windows-31j"),
                    Map.entry("x-sjis", "windows-31j"),
                    Map.entry("big5", "Big5-HKSCS"));

    private Charsets() {}

    /** The text; bytes that fit nothing become replacement signs. */
    static String decode(byte[] bytes, String label) {
        Optional<Charset> claimed = named(label);
        if (claimed.isPresent() && !claimed.get().equals(StandardCharsets.US_ASCII)) {
            Optional<String> text = strictly(bytes, claimed.get());
            if (text.isPresent()) {
                return text.get();
            }
        }
        return strictly(bytes, StandardCharsets.UTF_8)
                .or(() -> detected(bytes))
                .orElseGet(() -> new String(bytes, claimed.orElse(WESTERN)));
    }

    private static Optional<Charset> named(String label) {
        String name = label.strip().toLowerCase(Locale.ROOT).replaceAll("[\"';,\\s]", "");
        try {
            return name.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Charset.forName(MEANT.getOrDefault(name, name)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes))
                            .toString());
        } catch (CharacterCodingException | UnsupportedOperationException _) {
            return Optional.empty();
        }
    }

    private static Optional<String> detected(byte[] bytes) {
        byte[] start = bytes.length > LOOKED_AT ? Arrays.copyOf(bytes, LOOKED_AT) : bytes;
        CharsetMatch match = new CharsetDetector().setText(start).detect();
        if (match == null || match.getConfidence() < SURE_ENOUGH) {
            return Optional.empty();
        }
        return named(match.getName()).map(charset -> new String(bytes, charset));
    }
}
