package io.kindline.application.relays;

import io.kindline.domain.relays.HandBack;
import io.kindline.domain.relays.RelayPurpose;
import io.kindline.domain.relays.RelayRequest;
import io.kindline.domain.relays.SentText;
import io.kindline.domain.shared.Language;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the house says for a subscriber, in the language of whoever reads it. */
final class RelayWords {
    private static final Map<String, Phrases> IN =
            Map.of(
                    "en",
                    new Phrases(
                            List.of(
                                    "Somebody you may know asks us to pass on: ",
                                    "\nAnswer here. STOP: never ask me again.",
                                    "\nTo say YES, call this number. STOP: never ask me again."),
                            "Somebody who knows you asks us to pass on a few words to you. Answer"
                                    + " YES to read them, NO if you would rather not. STOP: never"
                                    + " ask me again.",
                            "\nHe would like to exchange contacts. Answer YES or NO: without your"
                                    + " yes he learns nothing. STOP: never ask me again.",
                            "You both agreed to exchange contacts. The number: ",
                            List.of(
                                    "Your words were passed on.",
                                    " The answer: ",
                                    "Both of you agreed: the contact comes to you by SMS.",
                                    "We are sorry, we could not help with this.",
                                    "YES: called back.")),
                    "ru",
                    new Phrases(
                            List.of(
                                    "Вас, возможно, знают и просят передать: ",
                                    "\nОтветьте на этот номер. СТОП: больше не спрашивать.",
                                    "\nЧтобы сказать ДА, позвоните на этот номер. СТОП: больше не"
                                            + " спрашивать."),
                            "Знакомый вам человек просит передать несколько слов. Ответьте ДА,"
                                    + " чтобы прочесть, или НЕТ. СТОП: больше не спрашивать.",
                            "\nОн хотел бы обменяться контактами. Ответьте ДА или НЕТ: без вашего"
                                    + " согласия он ничего не узнает. СТОП: больше не спрашивать.",
                            "Вы оба согласились обменяться контактами. Номер: ",
                            List.of(
                                    "Ваши слова переданы.",
                                    " Ответ: ",
                                    "Вы оба согласились: контакт придёт вам в СМС.",
                                    "К сожалению, здесь мы не смогли помочь.",
                                    "ДА: человек перезвонил.")),
                    "id",
                    new Phrases(
                            List.of(
                                    "Seseorang yang mungkin Anda kenal menitip pesan: ",
                                    "\nBalas ke nomor ini. STOP: jangan tanya saya lagi.",
                                    "\nUntuk menjawab YA, telepon nomor ini. STOP: jangan tanya"
                                            + " saya lagi."),
                            "Seseorang yang mengenal Anda ingin menitip beberapa kata. Balas YA"
                                    + " untuk membacanya, atau TIDAK. STOP: jangan tanya saya"
                                    + " lagi.",
                            "\nIa ingin bertukar kontak. Balas YA atau TIDAK: tanpa persetujuan"
                                    + " Anda ia tidak akan tahu apa pun. STOP: jangan tanya saya"
                                    + " lagi.",
                            "Anda berdua setuju bertukar kontak. Nomornya: ",
                            List.of(
                                    "Pesan Anda sudah disampaikan.",
                                    " Jawabannya: ",
                                    "Anda berdua setuju: kontaknya akan datang lewat SMS.",
                                    "Maaf, kali ini kami tidak dapat membantu.",
                                    "YA: menelepon balik.")));

    private RelayWords() {}

    /**
     * One language.
     *
     * @param atOnce before the words, after them, after a proposal
     * @param back passed on, the answer, exchanged, could not help, called back
     */
    private record Phrases(
            List<String> atOnce,
            String askFirst,
            String exchange,
            String number,
            List<String> back) {}

    private static Phrases in(Language language) {
        Phrases say = IN.get(language.tag());
        return say == null ? Objects.requireNonNull(IN.get("en")) : say;
    }

    /** The first text to somebody; of an apology he is asked before he reads it. */
    static String question(RelayRequest request, Language language) {
        Phrases say = in(language);
        String words = say.atOnce().getFirst() + request.words().value();
        return switch (request.purpose().way()) {
            case AT_ONCE, CALL ->
                    words + say.atOnce().get(request.purpose() == RelayPurpose.PROPOSAL ? 2 : 1);
            case ASK_FIRST -> say.askFirst();
            case EXCHANGE -> words + say.exchange();
        };
    }

    static String words(RelayRequest request, Language language) {
        return in(language).atOnce().getFirst() + request.words().value();
    }

    static String number(Language language) {
        return in(language).number() + SentText.NUMBER;
    }

    /** What a call back to the service number says (S12). */
    static String calledBack(Language language) {
        return in(language).back().get(4);
    }

    /** What the seeker is told; an answer only when the words reached somebody. */
    static String handBack(HandBack back, String answer, Language language) {
        List<String> say = in(language).back();
        return switch (back) {
            case PASSED_ON ->
                    answer.isEmpty() ? say.getFirst() : say.getFirst() + say.get(1) + answer;
            case EXCHANGED -> say.get(2);
            case COULD_NOT_HELP, NOTHING -> say.get(3);
        };
    }
}
