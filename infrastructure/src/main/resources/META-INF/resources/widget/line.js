/* The line to the desk: connects, stays connected, and sends what waits, each message once. */
import { Refused } from "./transport.js";

const BACK_OFF_MS = [500, 1_000, 2_000, 4_000, 8_000, 15_000, 30_000];
const POLL_EVERY_MS = 4_000;

export class Line {
  constructor({ transport, conversation, visitor, heard, trouble, refused }) {
    Object.assign(this, { transport, conversation, visitor, heard, trouble, refused });
    this.failures = 0;
    this.calm = "";
    addEventListener("online", () => this.#hurry());
    addEventListener("offline", () => this.tellTrouble());
    addEventListener("pageshow", (event) => event.persisted && this.#hurry());
  }

  start() {
    this.transport.token = this.conversation.token;
    if (this.transport.token) {
      this.#keepListening();
    }
    this.flush();
  }

  /** Another tab opened the chat or lost it: go on with what is known now. */
  restart() {
    this.listening?.abort();
    this.listening = null;
    this.conversation.lastEventId = "";
    this.start();
  }

  /** Sends what waits, in order, one at a time; what fails for a passing reason stays. */
  async flush() {
    if (this.flushing) {
      return;
    }
    this.flushing = true;
    clearTimeout(this.flushLater);
    try {
      let item;
      while ((item = this.conversation.nextToSend())) {
        await this.#send(item);
      }
      this.sendFailures = 0;
    } catch (e) {
      this.sendFailures = (this.sendFailures || 0) + 1;
      const wait = Math.max(backOff(this.sendFailures), (e.retryAfter || 0) * 1000);
      this.flushLater = setTimeout(() => this.flush(), wait);
    } finally {
      this.flushing = false;
      this.tellTrouble();
    }
  }

  tellTrouble() {
    const lost = !navigator.onLine || this.failures > 1 || this.sendFailures > 0;
    this.trouble(lost ? (navigator.onLine ? "reconnecting" : "offline") : "", this.calm);
  }

  async #send(item) {
    try {
      await this.#ensureChat();
      const { clientId, text, files } = item;
      const stored = files.length
        ? await this.transport.sayWithFiles(clientId, text, files)
        : await this.transport.say(clientId, text);
      const { messageId: id, at, attachments } = stored;
      this.conversation.heard({ id, at, from: "me", text: stored.text ?? text, clientId, attachments });
    } catch (e) {
      if (e instanceof Refused && e.tokenGone) {
        this.#lostChat();
        await this.#ensureChat();
      } else if (e instanceof Refused && !e.passing) {
        this.conversation.failed(item, this.refused(e, item));
      } else {
        throw e;
      }
    }
  }

  async #ensureChat() {
    this.transport.token = this.conversation.token;
    if (!this.transport.token) {
      const visitor = this.visitor();
      const opened = await this.transport.open(visitor);
      this.transport.token = opened.token;
      this.conversation.began(opened.token, visitor.name);
    }
    if (!this.listening) {
      this.#keepListening();
    }
  }

  #lostChat() {
    this.listening?.abort();
    this.listening = null;
    this.transport.token = "";
    this.conversation.forget();
  }

  async #keepListening() {
    const mine = new AbortController();
    this.listening = mine;
    while (!mine.signal.aborted) {
      const since = Date.now();
      try {
        await (this.polling ? this.#poll(mine.signal) : this.#listen(mine.signal));
        this.failures = Date.now() - since > 5_000 ? 0 : this.failures + 1;
      } catch (e) {
        if (e instanceof Refused && e.tokenGone && !mine.signal.aborted) {
          this.#lostChat();
        }
        this.polling ||= e.message === "silent";
        this.failures += 1;
      }
      if (!mine.signal.aborted) {
        this.tellTrouble();
        await this.#pause(backOff(this.failures), mine.signal);
      }
    }
  }

  #listen(signal) {
    return this.transport.listen(
      this.conversation.lastEventId,
      (type, data, id) => {
        this.failures = 0;
        this.#take(type, data, id);
      },
      signal,
    );
  }

  /* Where something on the way holds streams back. */
  async #poll(signal) {
    while (!signal.aborted) {
      const news = await this.transport.messagesAfter(this.conversation.lastEventId);
      this.failures = 0;
      news.messages.forEach((message) => this.#take("message", message, message.id));
      this.#take("state", news.state, "");
      await this.#pause(POLL_EVERY_MS, signal);
    }
  }

  #take(type, data, id) {
    if (type === "message") {
      this.conversation.heard(data, id);
    } else if (type === "state") {
      this.conversation.stateIs(data);
    }
    this.heard(type, data);
    this.tellTrouble();
  }

  #hurry() {
    this.failures = 0;
    this.sendFailures = 0;
    this.wake?.();
    this.flush();
    this.tellTrouble();
  }

  #pause(ms, signal) {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      signal.addEventListener("abort", resolve, { once: true });
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

function backOff(failures) {
  const most = BACK_OFF_MS[Math.min(failures, BACK_OFF_MS.length - 1)];
  return most * (0.5 + Math.random() / 2);
}
