package io.kindline.infrastructure.mail.mime;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Mails of the corpus with bytes flipped, lost, doubled, cut off, and pieces of others in them. */
public final class BrokenMails {

    private BrokenMails() {}

    /** So many of them, the same for the same seed. */
    public static List<byte[]> of(long seed, int count) {
        Random chance = new Random(seed);
        List<byte[]> mails = Corpus.all().stream().map(Corpus.Sample::bytes).toList();
        return IntStream.range(0, count).mapToObj(_ -> changed(mails, chance)).toList();
    }

    private static byte[] changed(List<byte[]> mails, Random chance) {
        byte[] mail = mails.get(chance.nextInt(mails.size())).clone();
        int changes = 1 + chance.nextInt(6);
        for (int i = 0; i < changes && mail.length > 2; i++) {
            int at = chance.nextInt(mail.length);
            int length = Math.min(mail.length - at, 1 + chance.nextInt(40));
            mail =
                    switch (chance.nextInt(5)) {
                        case 0 -> flipped(mail, at, chance);
                        case 1 -> without(mail, at, length);
                        case 2 -> with(mail, at, Arrays.copyOfRange(mail, at, at + length));
                        case 3 -> Arrays.copyOf(mail, at);
                        default -> with(mail, at, piece(mails, chance));
                    };
        }
        return mail;
    }

    private static byte[] flipped(byte[] mail, int at, Random chance) {
        mail[at] = (byte) chance.nextInt(256);
        return mail;
    }

    private static byte[] piece(List<byte[]> mails, Random chance) {
        byte[] other = mails.get(chance.nextInt(mails.size()));
        int from = other.length == 0 ? 0 : chance.nextInt(other.length);
        return Arrays.copyOfRange(other, from, Math.min(other.length, from + 200));
    }

    private static byte[] without(byte[] mail, int at, int length) {
        byte[] left = new byte[mail.length - length];
        System.arraycopy(mail, 0, left, 0, at);
        System.arraycopy(mail, at + length, left, at, mail.length - at - length);
        return left;
    }

    private static byte[] with(byte[] mail, int at, byte[] more) {
        byte[] all = new byte[mail.length + more.length];
        System.arraycopy(mail, 0, all, 0, at);
        System.arraycopy(more, 0, all, at, more.length);
        System.arraycopy(mail, at, all, at + more.length, mail.length - at);
        return all;
    }
}
