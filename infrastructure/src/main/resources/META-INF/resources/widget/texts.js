/* What the widget says; all languages have the same keys (a test compares them). */
const texts = {
  en: {
    open: "Open chat",
    openUnread: "Open chat, unread messages: {n}",
    close: "Close chat",
    title: "Chat with {name}",
    log: "Conversation",
    answering: "We answer here, usually within minutes",
    waiting: "Thank you. Somebody is about to answer you",
    withYou: "{name} is with you",
    ended: "The conversation has ended. Write any time, we are here",
    closedNow: "We are away right now",
    closedUntil: "We are back {when}. Write now: we will answer here.",
    closedUnknown: "Write now: we will answer here as soon as we are back.",
    joined: "{name} has joined the conversation",
    typing: "{name} is typing",
    name: "Your name (optional)",
    message: "Your message",
    placeholder: "Write to us…",
    send: "Send",
    attach: "Attach a file",
    you: "You",
    sending: "Sending",
    sent: "Sent",
    seen: "Read",
    failed: "Not sent",
    again: "Try again",
    remove: "Remove",
    download: "Download {name}, {size}",
    picture: "Picture {name}",
    noPicture: "The picture could not be loaded",
    offline: "No connection. What you write is kept and will be sent.",
    reconnecting: "Connecting again…",
    tooLong: "The message is too long: {n} characters at most.",
    tooBig: "“{name}” is larger than {size}.",
    refusedType: "Files of this kind cannot be sent: “{name}”.",
    tooFast: "A moment, please: too many messages at once.",
    unavailable: "The chat is not available at the moment.",
    unread: "New messages: {n}",
    rateTitle: "How did we do?",
    quality: "How well did we help?",
    speed: "How fast were we?",
    lowest: "1, not at all well",
    highest: "5, very well",
    slowest: "1, very slow",
    fastest: "5, very fast",
    comment: "Anything else? (optional)",
    rate: "Send rating",
    rateBoth: "Please choose a mark for both questions.",
    thanks: "Thank you, this helps us.",
    today: "Today",
    yesterday: "Yesterday",
  },
  ru: {
    open: "Открыть чат",
    openUnread: "Открыть чат, непрочитанных сообщений: {n}",
    close: "Закрыть чат",
    title: "Чат: {name}",
    log: "Переписка",
    answering: "Отвечаем здесь, обычно за несколько минут",
    waiting: "Спасибо! Сейчас вам ответят",
    withYou: "С вами {name}",
    ended: "Разговор завершён. Пишите в любое время, мы рядом",
    closedNow: "Сейчас нас нет на месте",
    closedUntil: "Мы вернёмся {when}. Напишите сейчас, и мы ответим здесь.",
    closedUnknown: "Напишите сейчас, и мы ответим здесь, как только вернёмся.",
    joined: "К разговору присоединяется {name}",
    typing: "{name} печатает",
    name: "Ваше имя (необязательно)",
    message: "Ваше сообщение",
    placeholder: "Напишите нам…",
    send: "Отправить",
    attach: "Прикрепить файл",
    you: "Вы",
    sending: "Отправляется",
    sent: "Отправлено",
    seen: "Прочитано",
    failed: "Не отправлено",
    again: "Повторить",
    remove: "Убрать",
    download: "Скачать {name}, {size}",
    picture: "Изображение {name}",
    noPicture: "Не удалось загрузить изображение",
    offline: "Нет связи. Всё, что вы напишете, сохранится и будет отправлено.",
    reconnecting: "Восстанавливаем связь…",
    tooLong: "Слишком длинное сообщение: не больше {n} знаков.",
    tooBig: "Файл «{name}» больше {size}.",
    refusedType: "Файлы такого вида отправить нельзя: «{name}».",
    tooFast: "Минуту, пожалуйста: слишком много сообщений сразу.",
    unavailable: "Чат сейчас недоступен.",
    unread: "Новых сообщений: {n}",
    rateTitle: "Как мы справились?",
    quality: "Насколько мы помогли?",
    speed: "Насколько быстро?",
    lowest: "1, совсем не помогли",
    highest: "5, очень помогли",
    slowest: "1, очень медленно",
    fastest: "5, очень быстро",
    comment: "Хотите что-то добавить? (необязательно)",
    rate: "Отправить оценку",
    rateBoth: "Выберите, пожалуйста, обе оценки.",
    thanks: "Спасибо, это нам поможет.",
    today: "Сегодня",
    yesterday: "Вчера",
  },
  id: {
    open: "Buka obrolan",
    openUnread: "Buka obrolan, pesan belum dibaca: {n}",
    close: "Tutup obrolan",
    title: "Obrolan dengan {name}",
    log: "Percakapan",
    answering: "Kami menjawab di sini, biasanya dalam beberapa menit",
    waiting: "Terima kasih. Sebentar lagi Anda dijawab",
    withYou: "Anda dilayani {name}",
    ended: "Percakapan selesai. Tulislah kapan saja, kami ada di sini",
    closedNow: "Kami sedang tidak di tempat",
    closedUntil: "Kami kembali {when}. Tulislah sekarang, kami akan menjawab di sini.",
    closedUnknown: "Tulislah sekarang, kami akan menjawab di sini begitu kembali.",
    joined: "{name} bergabung dalam percakapan",
    typing: "{name} sedang mengetik",
    name: "Nama Anda (opsional)",
    message: "Pesan Anda",
    placeholder: "Tulis kepada kami…",
    send: "Kirim",
    attach: "Lampirkan berkas",
    you: "Anda",
    sending: "Mengirim",
    sent: "Terkirim",
    seen: "Dibaca",
    failed: "Tidak terkirim",
    again: "Coba lagi",
    remove: "Hapus",
    download: "Unduh {name}, {size}",
    picture: "Gambar {name}",
    noPicture: "Gambar tidak dapat dimuat",
    offline: "Tidak ada koneksi. Tulisan Anda disimpan dan akan dikirim.",
    reconnecting: "Menyambung kembali…",
    tooLong: "Pesan terlalu panjang: paling banyak {n} karakter.",
    tooBig: "“{name}” lebih besar dari {size}.",
    refusedType: "Berkas jenis ini tidak dapat dikirim: “{name}”.",
    tooFast: "Mohon tunggu sebentar: terlalu banyak pesan sekaligus.",
    unavailable: "Obrolan sedang tidak tersedia.",
    unread: "Pesan baru: {n}",
    rateTitle: "Bagaimana layanan kami?",
    quality: "Seberapa baik kami membantu?",
    speed: "Seberapa cepat kami?",
    lowest: "1, tidak membantu",
    highest: "5, sangat membantu",
    slowest: "1, sangat lambat",
    fastest: "5, sangat cepat",
    comment: "Ada lagi yang ingin disampaikan? (opsional)",
    rate: "Kirim penilaian",
    rateBoth: "Mohon pilih nilai untuk kedua pertanyaan.",
    thanks: "Terima kasih, ini membantu kami.",
    today: "Hari ini",
    yesterday: "Kemarin",
  },
};

/** The texts of a language tag such as "ru-RU", as a function of key and placeholders. */
export function textsIn(tag) {
  const wanted = String(tag || "").toLowerCase().split(/[-_]/)[0];
  const language = wanted in texts ? wanted : wanted === "in" ? "id" : "en";
  const say = (key, values = {}) =>
    texts[language][key].replace(/\{(\w+)\}/g, (_, name) => String(values[name] ?? ""));
  return Object.assign(say, { language });
}

/** Dates, times and sizes as the language writes them, in the visitor's own time zone. */
export function formatsIn(say) {
  const locale = say.language;
  const time = new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit" });
  const day = new Intl.DateTimeFormat(locale, { weekday: "long", day: "numeric", month: "long" });
  const soon = new Intl.DateTimeFormat(locale, {
    weekday: "long",
    hour: "2-digit",
    minute: "2-digit",
  });
  const later = new Intl.DateTimeFormat(locale, {
    day: "numeric",
    month: "long",
    hour: "2-digit",
    minute: "2-digit",
  });
  const startOf = (date) => new Date(date.getFullYear(), date.getMonth(), date.getDate());
  const daysAgo = (date) => Math.round((startOf(new Date()) - startOf(date)) / 86_400_000);
  return {
    time: (at) => time.format(new Date(at)),
    day(at) {
      const ago = daysAgo(new Date(at));
      return ago === 0 ? say("today") : ago === 1 ? say("yesterday") : day.format(new Date(at));
    },
    moment(at) {
      const ahead = -daysAgo(new Date(at));
      return (ahead === 0 ? time : ahead < 7 ? soon : later).format(new Date(at));
    },
    size(bytes) {
      const unit = bytes < 1_000_000 ? "kilobyte" : "megabyte";
      const amount = bytes / (unit === "kilobyte" ? 1024 : 1_048_576);
      return new Intl.NumberFormat(locale, {
        style: "unit",
        unit,
        maximumFractionDigits: amount < 10 && unit === "megabyte" ? 1 : 0,
      }).format(Math.max(amount, 1));
    },
  };
}
