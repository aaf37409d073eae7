package io.kindline.domain.mail;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.MessageId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Kindline writes into its mails to know them again: signed, so that nobody can make one up.
 * Letters and digits of one case only, for mail servers change the case of addresses.
 */
public final class MailSeal {
    private static final int SIGNATURE_BYTES = 10;
    private static final String DIGITS = "abcdefghijklmnopqrstuvwxyz234567";
    private static final Pattern TOKEN = Pattern.compile("\\+k([a-z2-7]{42})$");
    private static final Pattern OWN_ID = Pattern.compile("([0-9a-f]{32})\\.([a-z2-7]{16})@");

    private final Signer signer;

    public MailSeal(Signer signer) {
        this.signer = signer;
    }

    /** Signs with a key that only this house has. */
    public interface Signer {
        /** At least ten bytes, the same for the same words. */
        byte[] sign(byte[] words);
    }

    /** The address with the contact's token in it: {@code support+k…@example.org}. */
    public String replyAddress(String address, ContactId contact) {
        int at = address.lastIndexOf('@');
        byte[] id = bytes(contact.value());
        var token = ByteBuffer.allocate(16 + SIGNATURE_BYTES).put(id).put(signed("reply", id));
        return address.substring(0, at) + "+k" + base32(token.array()) + address.substring(at);
    }

    /** The contact whose token is in the address, if it is one of ours and unchanged. */
    public Optional<ContactId> contactIn(String address) {
        int at = address.lastIndexOf('@');
        String local = address.substring(0, Math.max(at, 0)).toLowerCase(Locale.ROOT);
        Matcher token = TOKEN.matcher(local);
        if (!token.find()) {
            return Optional.empty();
        }
        byte[] both = fromBase32(token.group(1));
        byte[] id = Arrays.copyOf(both, 16);
        byte[] signature = Arrays.copyOfRange(both, 16, 16 + SIGNATURE_BYTES);
        return MessageDigest.isEqual(signature, signed("reply", id))
                ? Optional.of(new ContactId(uuid(id)))
                : Optional.empty();
    }

    /** The {@code Message-ID} of a message of ours, without brackets; always the same. */
    public String internetId(MessageId message, String domain) {
        byte[] id = bytes(message.value());
        return message.value().toString().replace("-", "")
                + "."
                + base32(signed("message", id))
                + "@"
                + domain;
    }

    /** The messages of ours whose ids stand anywhere in the text; made-up ones are not believed. */
    public List<MessageId> ownMessagesIn(String text) {
        return OWN_ID.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .limit(50)
                .flatMap(found -> own(found.group(1), found.group(2)).stream())
                .distinct()
                .toList();
    }

    private Optional<MessageId> own(String hex, String signature) {
        var id = new UUID(Long.parseUnsignedLong(hex, 0, 16, 16), parse(hex.substring(16)));
        byte[] right = base32(signed("message", bytes(id))).getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(right, signature.getBytes(StandardCharsets.US_ASCII))
                ? Optional.of(new MessageId(id))
                : Optional.empty();
    }

    /** What stands in {@code X-Loop} of all our mails. */
    public String loopMark() {
        return "kindline-" + base32(signed("loop", new byte[0]));
    }

    private byte[] signed(String kind, byte[] id) {
        byte[] word = (kind + "|").getBytes(StandardCharsets.US_ASCII);
        byte[] words = ByteBuffer.allocate(word.length + id.length).put(word).put(id).array();
        return Arrays.copyOf(signer.sign(words), SIGNATURE_BYTES);
    }

    private static long parse(String hex) {
        return Long.parseUnsignedLong(hex, 16);
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static UUID uuid(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    private static String base32(byte[] bytes) {
        var text = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (byte one : bytes) {
            held = (held << 8 | (one & 0xff)) & 0xffff;
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                text.append(DIGITS.charAt(held >> bits & 31));
            }
        }
        if (bits > 0) {
            text.append(DIGITS.charAt(held << (5 - bits) & 31));
        }
        return text.toString();
    }

    private static byte[] fromBase32(String text) {
        var bytes = ByteBuffer.allocate(text.length() * 5 / 8);
        int held = 0;
        int bits = 0;
        for (int i = 0; i < text.length(); i++) {
            held = (held << 5 | DIGITS.indexOf(text.charAt(i))) & 0xffff;
            bits += 5;
            if (bits >= 8 && bytes.hasRemaining()) {
                bits -= 8;
                bytes.put((byte) (held >> bits));
            }
        }
        return bytes.array();
    }
}
