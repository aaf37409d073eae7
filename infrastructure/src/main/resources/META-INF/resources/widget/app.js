/* Joins conversation, transport and panel: what is sent when, and what is shown. */
import { Conversation } from "./conversation.js";
import { Line } from "./line.js";
import { Log } from "./log.js";
import { Panel } from "./panel.js";
import { ratingForm } from "./rating.js";
import { dress } from "./style.js";
import { formatsIn, textsIn } from "./texts.js";
import { Transport } from "./transport.js";

const TYPING_SHOWN_MS = 6_000;
const TYPING_TOLD_EVERY_MS = 4_000;

/** Puts the chat on the page: {api, entryPoint, language, identity, opened}. */
export function startChat(options) {
  const chat = new Chat(options);
  document.body.append(chat.host);
  chat.begin(options.opened);
}

class Chat {
  constructor({ api, entryPoint, language, identity }) {
    this.say = textsIn(language);
    this.formats = formatsIn(this.say);
    this.transport = new Transport(api, entryPoint);
    this.conversation = new Conversation(api, entryPoint);
    this.about = { name: "", greeting: "", language: "", open: true };
    this.line = new Line({
      transport: this.transport,
      conversation: this.conversation,
      visitor: () => ({ name: this.name, language: this.say.language, identity }),
      heard: (type, data) => this.#heard(type, data),
      trouble: (key, calm) => this.panel.trouble(key ? this.say(key) : calm),
      refused: (error, item) => this.#refusal(error, item),
    });
    this.name = this.conversation.name;
    this.log = new Log({
      say: this.say,
      formats: this.formats,
      loadFile: (id) => this.transport.file(id),
      retry: (item) => this.#retry(item),
      remove: (item) => this.conversation.remove(item),
    });
    this.panel = new Panel({
      say: this.say,
      log: this.log,
      acts: this.#acts(),
      identified: Boolean(identity),
      name: this.name,
      draft: this.conversation.draft,
    });
    this.rating = ratingForm(this.say, (rating) => this.#rate(rating));
    this.host = document.createElement("kindline-chat");
    const root = this.host.attachShadow({ mode: "open" });
    this.dressed = dress(root);
    this.host.lang = this.say.language;
    root.append(...this.panel.elements);
  }

  begin(opened) {
    this.conversation.addEventListener("changed", () => this.#soon());
    this.conversation.onOtherTab(() => this.line.restart());
    document.addEventListener("visibilitychange", () => this.#receipts());
    this.#learnAbout();
    this.#show();
    this.line.start();
    if (opened) {
      this.panel.open(this.host);
    }
  }

  #acts() {
    return {
      opened: () => this.#receipts(),
      closed: () => {},
      draft: (text) => (this.conversation.draft = text),
      typing: () => this.#typing(),
      say: (text, name) => this.#enqueue(text, [], name),
      attach: (files, name) => this.#attach(files, name),
    };
  }

  async #learnAbout() {
    try {
      this.about = await this.transport.about(this.say.language);
      this.dressed(this.about.accent);
      this.#show();
    } catch (e) {
      if (e.status === 404 || e.status === 403) {
        this.panel.trouble(this.say("unavailable"));
      } else {
        setTimeout(() => this.#learnAbout(), 15_000);
      }
    }
  }

  #enqueue(text, files, name) {
    this.name = name || this.name;
    const kept = this.conversation.enqueue(text, files);
    if (!kept) {
      this.panel.note(this.say("tooFast"));
    }
    this.line.flush();
    return kept;
  }

  #attach(files, name) {
    const { attachmentBytesMax: most = Infinity, attachmentsPerMessageMax: count = 10 } =
      this.about.limits || {};
    const big = files.find((file) => file.size > most);
    if (big) {
      const size = this.formats.size(most);
      this.panel.note(this.say("tooBig", { name: big.name, size }));
    } else {
      this.#enqueue("", files.slice(0, count), name);
    }
  }

  #retry(item) {
    this.conversation.retry(item);
    this.line.flush();
  }

  #typing() {
    const now = Date.now();
    if (this.transport.token && now - (this.typingToldAt || 0) > TYPING_TOLD_EVERY_MS) {
      this.typingToldAt = now;
      this.transport.typing().catch(() => {});
    }
  }

  #heard(type, data) {
    if (type === "typing") {
      this.panel.isTyping(data.name);
      clearTimeout(this.typingEnds);
      this.typingEnds = setTimeout(() => this.panel.isTyping(""), TYPING_SHOWN_MS);
    } else if (type === "state" && data.state !== "active") {
      this.panel.isTyping("");
    } else if (type === "message" && data.from !== "me") {
      this.panel.isTyping("");
      this.#receipts();
    }
  }

  /* Tells what has come, and what was seen: the panel open on a visible page. */
  #receipts() {
    const seen = this.panel.isOpen && document.visibilityState === "visible";
    const last = seen ? this.conversation.readAll() : this.conversation.unread.at(-1);
    const told = last && `${last.id} ${seen}`;
    if (last && told !== this.receiptTold) {
      this.receiptTold = told;
      const upTo = seen ? { readUpTo: last.id } : { deliveredUpTo: last.id };
      this.transport.receipts(upTo).catch(() => (this.receiptTold = ""));
    }
  }

  async #rate(rating) {
    try {
      await this.transport.rate(rating);
      this.thanked = true;
      this.conversation.stateIs({ ...this.conversation.state, rated: true });
      this.panel.text.focus();
      return "";
    } catch {
      return this.say("offline");
    }
  }

  #refusal(error, item) {
    const names = item.files.map((file) => file.name).join(", ");
    const { attachmentBytesMax: most = 0 } = this.about.limits || {};
    if (error.status === 413 && item.files.length) {
      return this.say("tooBig", { name: names, size: this.formats.size(most) });
    }
    if (error.problem === "attachment-refused") {
      return this.say("refusedType", { name: names });
    }
    return error.problem === "text-too-long" ? this.say("tooLong", { n: "25 000" }) : "";
  }

  #soon() {
    if (!this.showing) {
      this.showing = true;
      queueMicrotask(() => {
        this.showing = false;
        this.#show();
      });
    }
  }

  #show() {
    const { conversation, panel, about } = this;
    const { state, operator, rated } = conversation.state;
    const ended = state === "closed" && operator;
    const last = ended && !rated ? this.rating : ended && this.thanked ? this.#thanks() : null;
    this.log.show(conversation, this.#greeting(about), last);
    panel.askName(!conversation.token && conversation.queue.length === 0);
    panel.title(about.persona || about.name || "", this.#status(state, operator));
    panel.unread(conversation.unread.length);
    this.#away(about);
  }

  /** The brand's own greeting where the visitor can read it, otherwise ours in his language. */
  #greeting({ greeting, language }) {
    return greeting && language !== this.say.language ? this.say("greeting") : greeting;
  }

  #thanks() {
    this.thanksWord ||= Object.assign(document.createElement("p"), {
      className: "word",
      textContent: this.say("thanks"),
    });
    return this.thanksWord;
  }

  #status(state, operator) {
    const { say, about } = this;
    if (state === "active" && operator) return say("withYou", { name: operator });
    if (state === "closed") return say("ended");
    if (!about.open) return say("closedNow");
    return say(state === "waiting" ? "waiting" : "answering");
  }

  #away(about) {
    const { say } = this;
    const active = this.conversation.state.state === "active";
    const words = about.opensAt
      ? say("closedUntil", { when: this.formats.moment(about.opensAt) })
      : say("closedUnknown");
    this.line.calm = about.open || active ? "" : words;
    this.line.tellTrouble();
  }
}
