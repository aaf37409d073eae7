/* The help page of a made-up operator: ?brand=two shows the second brand, ?lang=ru|en|id the language. */
const texts = {
  en: {},
  ru: {
    skip: "К ответам",
    title: "Мы рядом. Отвечает живой человек.",
    lead: "Напишите нам в чат в углу этой страницы. Рассказывать всё сначала не придётся.",
    fiction: "Вымышленный оператор для знакомства с Kindline. Такой компании нет.",
    topics: "О чём спрашивают чаще всего",
    q1: "Медленный интернет",
    a1: "Включите и выключите режим полёта. Если не помогло, напишите, где вы: мы посмотрим вышки рядом.",
    q2: "Списали деньги, и непонятно за что",
    a2: "Назовите день и сумму. Если ошиблись мы, вернём деньги в том же разговоре.",
    q3: "Еду за границу",
    a3: "Скажите, в какую страну и надолго ли. Найдём самый дешёвый вариант и сами подключим.",
    q4: "Потерялся телефон",
    a4: "Напишите с любого другого устройства. Сразу заблокируем карту, номер останется вашим.",
    q5: "Хочу перейти к вам со своим номером",
    a5: "Это займёт восемь дней. Напишите нам, бумаги возьмём на себя.",
    q6: "Что-то совсем другое",
    a6: "Рецепт, дата включения отопления, потерявшийся котёнок: спрашивайте. Бывали вопросы и удивительнее.",
    foot: "демонстрация Kindline, открытого контакт-центра",
    help: "Помощь",
  },
  id: {
    skip: "Langsung ke bantuan",
    title: "Kami ada di sini. Manusia yang menjawab.",
    lead: "Tulis kepada kami lewat obrolan di sudut halaman ini. Anda tidak perlu bercerita dua kali.",
    fiction: "Operator rekaan untuk mengenal Kindline. Perusahaan ini tidak ada.",
    topics: "Yang paling sering ditanyakan",
    q1: "Internet lambat",
    a1: "Nyalakan lalu matikan mode pesawat. Bila masih lambat, tulis lokasi Anda: kami periksa menara di dekat Anda.",
    q2: "Pulsa terpotong dan saya tidak tahu sebabnya",
    a2: "Sebutkan hari dan jumlahnya. Bila itu kesalahan kami, uang kembali dalam percakapan yang sama.",
    q3: "Saya akan ke luar negeri",
    a3: "Sebutkan negara dan lamanya. Kami carikan cara termurah dan mengaktifkannya untuk Anda.",
    q4: "Ponsel saya hilang",
    a4: "Tulis dari perangkat lain. Kartu segera kami blokir dan nomor tetap milik Anda.",
    q5: "Saya ingin pindah dengan nomor saya",
    a5: "Perlu delapan hari. Tulis kepada kami, urusan surat kami yang kerjakan.",
    q6: "Sesuatu yang lain sama sekali",
    a6: "Resep, jadwal pemanas, anak kucing hilang: tanyakan saja. Kami pernah menjawab yang lebih aneh.",
    foot: "peragaan Kindline, pusat kontak sumber terbuka",
    help: "Bantuan",
  },
};

const wanted = new URLSearchParams(location.search);
const second = wanted.get("brand") === "two";
const entryPoint = second ? "chat-two" : "chat";
const asked = wanted.get("lang") || navigator.language.slice(0, 2);
const language = asked in texts ? asked : "en";

document.documentElement.lang = language;
for (const element of document.querySelectorAll("[data-text]")) {
  element.textContent = texts[language][element.dataset.text] || element.textContent;
}
for (const link of document.querySelectorAll("[data-language]")) {
  wanted.set("lang", link.dataset.language);
  link.search = wanted.toString();
  if (link.dataset.language === language) {
    link.setAttribute("aria-current", "true");
  }
}

function brand(name, accent) {
  document.title = `${name}: ${texts[language].help || "Help"}`;
  for (const element of document.querySelectorAll("[data-brand]")) {
    element.textContent = name;
  }
  if (/^#[0-9a-f]{6}$/i.test(accent || "")) {
    document.documentElement.style.setProperty("--accent", accent);
  }
}

brand(second ? "Two Herons" : "Lantern Mobile", second ? "#9a4a0b" : "");
fetch(`chat/v1/${entryPoint}/door?language=${language}`)
  .then((answer) => (answer.ok ? answer.json() : {}))
  .then((door) => door.brand && brand(door.brand, door.accent))
  .catch(() => {});

const script = document.createElement("script");
script.src = "widget/chat.js";
script.async = true;
script.dataset.entryPoint = entryPoint;
script.dataset.language = language;
if (wanted.get("identity")) {
  script.dataset.identity = wanted.get("identity");
}
document.body.append(script);
