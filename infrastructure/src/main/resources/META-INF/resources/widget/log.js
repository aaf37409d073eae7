/* The conversation as a list; what is unchanged keeps its element, so that only news is announced. */
import { el, sign, withLinks } from "./dom.js";

const TURN_MS = 5 * 60_000;
const NEAR_END_PX = 80;

export class Log {
  constructor({ say, formats, loadFile, retry, remove }) {
    Object.assign(this, { say, formats, loadFile, retry, remove });
    this.made = new Map();
    this.photos = new Map();
    this.element = el("div", {
      className: "log",
      role: "log",
      tabIndex: 0,
      "aria-live": "polite",
      "aria-relevant": "additions",
      "aria-label": say("log"),
    });
  }

  /** Shows the greeting, what was said, what waits, and the given last element, if any. */
  show(conversation, greeting, last) {
    const atEnd = this.#atEnd();
    const items = this.#items(conversation, greeting);
    const wanted = items.map((item) => this.#element(item));
    if (last) {
      wanted.push(last);
    }
    this.#place(wanted);
    const kept = new Set(items.map((item) => item.key));
    [...this.made.keys()].filter((key) => !kept.has(key)).forEach((key) => this.made.delete(key));
    if (atEnd) {
      this.toEnd();
    }
  }

  toEnd() {
    this.element.scrollTop = this.element.scrollHeight;
  }

  #atEnd() {
    const { scrollTop, clientHeight, scrollHeight } = this.element;
    return scrollTop + clientHeight >= scrollHeight - NEAR_END_PX;
  }

  #place(wanted) {
    wanted.forEach((element, index) => {
      if (this.element.children[index] !== element) {
        this.element.insertBefore(element, this.element.children[index] || null);
      }
    });
    while (this.element.children.length > wanted.length) {
      this.element.lastChild.remove();
    }
  }

  #items(conversation, greeting) {
    const items = [];
    if (greeting) {
      items.push({ key: "greeting", kind: "said", from: "service", text: greeting, turn: true });
    }
    let before = null;
    let operator = "";
    const add = (message) => {
      const day = new Date(message.at).toDateString();
      if (!before || new Date(before.at).toDateString() !== day) {
        items.push({ key: `day ${day}`, kind: "day", text: this.formats.day(message.at) });
      }
      if (message.from === "operator" && message.name !== operator) {
        operator = message.name;
        items.push(this.#joined(message.id, operator));
      }
      const turn =
        !before ||
        before.from !== message.from ||
        before.name !== message.name ||
        Date.parse(message.at) - Date.parse(before.at) > TURN_MS;
      items.push({ ...message, kind: "said", turn });
      before = message;
    };
    [...conversation.messages.values()].forEach((message) => add({ ...message, key: message.id }));
    conversation.queue.forEach((item) =>
      add({ ...item, key: item.clientId, from: "me", waiting: item }),
    );
    const present = conversation.state.state === "active" ? conversation.state.operator : "";
    if (present && present !== operator) {
      items.push(this.#joined("now", present));
    }
    return items;
  }

  #joined(key, name) {
    return { key: `joined ${key} ${name}`, kind: "word", text: this.say("joined", { name }) };
  }

  /* The element made before, unless what it shows has changed. */
  #element(item) {
    const signature = [item.turn, item.waiting?.failed, item.delivery, item.text].join("|");
    const known = this.made.get(item.key);
    if (known && known.signature === signature) {
      return known.element;
    }
    const element =
      item.kind === "said"
        ? this.#said(item)
        : el("p", { className: item.kind, dir: "auto" }, item.text);
    this.made.set(item.key, { signature, element });
    return element;
  }

  #said(item) {
    const mine = item.from === "me";
    const files = item.waiting
      ? item.waiting.files.map((file) => this.#waitingFile(file))
      : (item.attachments || []).map((file) => this.#file(file));
    const classes = ["said", mine ? "mine" : "theirs"];
    if (item.turn) classes.push("turn");
    if (item.waiting) classes.push("pending");
    const who = mine ? this.say("you") : item.name;
    return el(
      "div",
      { className: classes.join(" ") },
      who && item.turn ? el("span", { className: mine ? "vh" : "who", dir: "auto" }, who) : null,
      item.text && !onlyNames(item) ? el("div", { className: "text", dir: "auto" }, ...withLinks(item.text)) : null,
      ...files,
      item.at ? this.#under(item, mine) : null,
    );
  }

  #under(item, mine) {
    const time = el("time", { dateTime: item.at }, this.formats.time(item.at));
    if (!mine) {
      return el("div", { className: "under" }, time);
    }
    if (item.waiting?.failed) {
      const again = () => this.retry(item.waiting);
      const remove = () => this.remove(item.waiting);
      return el(
        "div",
        { className: "under bad" },
        el("span", {}, `${this.say("failed")}. ${item.waiting.failed}`),
        el("button", { type: "button", onclick: again }, this.say("again")),
        el("button", { type: "button", onclick: remove }, this.say("remove")),
      );
    }
    const [drawn, said] = item.waiting
      ? ["clock", "sending"]
      : item.delivery === "read"
        ? ["ticks", "seen"]
        : ["tick", "sent"];
    const words = el("span", { className: "vh" }, this.say(said));
    return el("div", { className: "under", title: this.say(said) }, time, sign(drawn, "tick"), words);
  }

  #waitingFile(file) {
    return el("div", { className: "file" }, sign("file"), el("span", { dir: "auto" }, file.name));
  }

  #file(file) {
    const size = this.formats.size(file.size);
    const fetchIt = () => this.#save(file);
    if (file.image) {
      return this.#photo(file, fetchIt);
    }
    const label = this.say("download", { name: file.name, size });
    const words = el("span", { dir: "auto" }, `${file.name} · ${size}`);
    return el(
      "button",
      { type: "button", className: "file", "aria-label": label, onclick: fetchIt },
      sign("file"),
      words,
    );
  }

  #photo(file, fetchIt) {
    const image = el("img", { alt: this.say("picture", { name: file.name }) });
    image.onload = () => this.element.scrollTo({ top: this.element.scrollHeight });
    this.#address(file).then(
      (address) => (image.src = address),
      () => image.replaceWith(el("span", { className: "file" }, this.say("noPicture"))),
    );
    return el("button", { type: "button", className: "photo", onclick: fetchIt }, image);
  }

  /* One local address per picture, however often it is drawn. */
  #address(file) {
    if (!this.photos.has(file.id)) {
      const address = this.loadFile(file.id).then((blob) => URL.createObjectURL(blob));
      address.catch(() => this.photos.delete(file.id));
      this.photos.set(file.id, address);
    }
    return this.photos.get(file.id);
  }

  async #save(file) {
    const address = file.image
      ? await this.#address(file)
      : URL.createObjectURL(await this.loadFile(file.id));
    el("a", { href: address, download: file.name }).click();
    if (!file.image) {
      setTimeout(() => URL.revokeObjectURL(address), 60_000);
    }
  }
}

/* A message of files alone carries their names as its text: shown once, on the files. */
function onlyNames(item) {
  const names = (item.attachments || []).map((file) => file.name).join(", ");
  return names !== "" && item.text === names;
}
