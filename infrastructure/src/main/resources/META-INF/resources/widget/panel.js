/* The bubble, the dialog and the composer: what is seen and touched, without any network. */
import { el, sign } from "./dom.js";

const TEXT_MAX = 25_000;

export class Panel {
  /** acts: {opened, closed, say(text, name), attach(files), typing, draft(text)} */
  constructor({ say, log, acts, identified, name, draft }) {
    Object.assign(this, { say, log, acts, identified });
    this.#makeBubble();
    this.#makeHeader();
    this.#makeComposer(name, draft);
    this.typing = el("p", { className: "typing", hidden: true });
    this.strip = el("p", { className: "strip", role: "status", hidden: true });
    this.dialog = el(
      "div",
      { className: "panel", role: "dialog", "aria-labelledby": "title", hidden: true },
      this.header,
      this.strip,
      log.element,
      this.typing,
      this.form,
    );
    this.dialog.addEventListener("keydown", (event) => this.#key(event));
    this.dialog.addEventListener("paste", (event) => this.#files(event, event.clipboardData));
    this.dialog.addEventListener("dragover", (event) => event.preventDefault());
    this.dialog.addEventListener("drop", (event) => this.#files(event, event.dataTransfer));
    this.announcer = el("p", { className: "vh", role: "status" });
    this.elements = [this.bubble, this.dialog, this.announcer];
  }

  get isOpen() {
    return !this.dialog.hidden;
  }

  open(host) {
    this.dialog.hidden = false;
    this.bubble.hidden = true;
    host.setAttribute("data-opened", "");
    this.#modalWhereFullScreen();
    this.log.toEnd();
    this.text.focus();
    this.acts.opened();
  }

  close(host) {
    this.dialog.hidden = true;
    this.bubble.hidden = false;
    host.removeAttribute("data-opened");
    this.bubble.focus();
    this.acts.closed();
  }

  title(name, status) {
    this.heading.textContent = name;
    this.face.textContent = [...name.trim()][0]?.toUpperCase() || "";
    this.status.textContent = status;
    this.dialog.setAttribute("aria-label", this.say("title", { name }));
  }

  unread(count) {
    this.badge.hidden = count === 0;
    this.badge.textContent = count > 99 ? "99+" : String(count);
    const label = count ? this.say("openUnread", { n: count }) : this.say("open");
    this.bubble.setAttribute("aria-label", label);
    if (count && !this.isOpen) {
      this.announcer.textContent = this.say("unread", { n: count });
    }
  }

  isTyping(name) {
    this.typing.hidden = !name;
    const dots = el("span", { className: "dots", "aria-hidden": "true" }, el("i"), el("i"), el("i"));
    this.typing.replaceChildren(...(name ? [dots, this.say("typing", { name })] : []));
  }

  trouble(text) {
    this.strip.hidden = !text;
    this.strip.textContent = text;
  }

  /** A word about what was just refused; gone with the next key. */
  note(text) {
    this.error.hidden = !text;
    this.error.textContent = text;
  }

  askName(wanted) {
    this.nameField.hidden = !wanted || this.identified;
  }

  #makeBubble() {
    this.badge = el("span", { className: "badge", hidden: true, "aria-hidden": "true" });
    this.bubble = el(
      "button",
      { type: "button", className: "bubble", "aria-haspopup": "dialog", "aria-label": this.say("open") },
      sign("chat"),
      this.badge,
    );
    this.bubble.addEventListener("click", () => this.open(this.bubble.getRootNode().host));
  }

  #makeHeader() {
    this.heading = el("h2", { id: "title", dir: "auto" });
    this.status = el("p", { className: "status", "aria-live": "polite", dir: "auto" });
    this.face = el("div", { className: "face", "aria-hidden": "true" });
    const close = el(
      "button",
      { type: "button", className: "icon", "aria-label": this.say("close"), title: this.say("close") },
      sign("close"),
    );
    close.addEventListener("click", () => this.close(this.bubble.getRootNode().host));
    this.header = el("div", { className: "head" }, this.face, el("div", {}, this.heading, this.status), close);
  }

  #makeComposer(name, draft) {
    const { say } = this;
    this.text = el("textarea", {
      rows: 1,
      maxLength: TEXT_MAX,
      placeholder: say("placeholder"),
      dir: "auto",
      value: draft,
      "aria-label": say("message"),
    });
    this.name = el("input", { type: "text", maxLength: 200, autocomplete: "given-name", value: name });
    this.nameField = el("label", { className: "field" }, say("name"), this.name);
    this.error = el("p", { className: "error note", role: "alert", hidden: true });
    this.picker = el("input", { type: "file", multiple: true, hidden: true, tabIndex: -1 });
    this.picker.addEventListener("change", () => {
      this.#attach([...this.picker.files]);
      this.picker.value = "";
    });
    const clip = el(
      "button",
      { type: "button", className: "icon", "aria-label": say("attach"), title: say("attach") },
      sign("clip"),
    );
    clip.addEventListener("click", () => this.picker.click());
    this.sender = el(
      "button",
      { type: "submit", className: "icon send", "aria-label": say("send"), title: say("send") },
      sign("send"),
    );
    const box = el("div", { className: "box" }, this.text);
    const row = el("div", { className: "row" }, clip, box, this.sender, this.picker);
    this.form = el("form", { className: "compose" }, this.nameField, this.error, row);
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#submit();
    });
    this.text.addEventListener("input", () => this.#typed());
    this.#fit();
  }

  #typed() {
    this.note("");
    this.#fit();
    this.acts.draft(this.text.value);
    if (this.text.value.trim()) {
      this.acts.typing();
    }
  }

  #fit() {
    this.text.style.height = "auto";
    if (this.text.scrollHeight) {
      this.text.style.height = `${this.text.scrollHeight + 2}px`;
    }
    this.sender.setAttribute("aria-disabled", String(!this.text.value.trim()));
  }

  #submit() {
    const text = this.text.value.trim();
    if (text && this.acts.say(text, this.name.value.trim())) {
      this.text.value = "";
      this.acts.draft("");
      this.#fit();
      this.log.toEnd();
    }
    this.text.focus();
  }

  #attach(files) {
    if (files.length) {
      this.note("");
      this.acts.attach(files, this.name.value.trim());
      this.log.toEnd();
    }
  }

  #files(event, source) {
    const files = [...(source?.files || [])];
    if (files.length) {
      event.preventDefault();
      this.#attach(files);
    }
  }

  #key(event) {
    if (event.key === "Escape") {
      event.stopPropagation();
      this.close(this.bubble.getRootNode().host);
    } else if (event.key === "Tab" && this.dialog.getAttribute("aria-modal") === "true") {
      this.#keepInside(event);
    } else if (event.key === "Enter" && event.target === this.text && this.#sends(event)) {
      event.preventDefault();
      this.#submit();
    }
  }

  /* On a phone's keyboard Enter is a new line; there is a button for sending. */
  #sends(event) {
    return !event.shiftKey && !event.isComposing && !matchMedia("(pointer: coarse)").matches;
  }

  #modalWhereFullScreen() {
    const full = matchMedia("(max-width: 480px)").matches;
    this.dialog.setAttribute("aria-modal", String(full));
  }

  #keepInside(event) {
    const stops = [...this.dialog.querySelectorAll("button, input, textarea, a[href], [tabindex='0']")]
      .filter((element) => element.tabIndex >= 0 && element.offsetParent !== null);
    const edge = event.shiftKey ? stops[0] : stops.at(-1);
    if (event.target === edge) {
      event.preventDefault();
      (event.shiftKey ? stops.at(-1) : stops[0]).focus();
    }
  }
}
