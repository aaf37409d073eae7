/* What was said, what waits to be sent, and what of it outlives a reload. */

const QUEUE_MAX = 100;

/**
 * The visitor's own memory: localStorage, or this page's life where storage is closed to us. Each
 * waiting message has a key of its own, so that two tabs never overwrite each other's.
 */
class Memory {
  constructor(key) {
    this.key = key;
    this.fallback = new Map();
  }

  get kept() {
    return parsed(this.#get(this.key)) || {};
  }

  keep(changes) {
    this.#set(this.key, JSON.stringify({ ...this.kept, ...changes }));
  }

  get waiting() {
    return this.#keys()
      .filter((key) => key.startsWith(`${this.key}:waiting:`))
      .map((key) => parsed(this.#get(key)))
      .filter(Boolean)
      .sort((a, b) => a.at.localeCompare(b.at));
  }

  keepWaiting({ clientId, text, at, failed }) {
    const item = JSON.stringify({ clientId, text, at, failed });
    this.#set(`${this.key}:waiting:${clientId}`, item);
  }

  dropWaiting(clientId) {
    this.#set(`${this.key}:waiting:${clientId}`, null);
  }

  #keys() {
    try {
      return Object.keys(localStorage);
    } catch {
      return [...this.fallback.keys()];
    }
  }

  #get(key) {
    try {
      return localStorage.getItem(key) ?? this.fallback.get(key);
    } catch {
      return this.fallback.get(key);
    }
  }

  /* Where storage is closed or full the chat lives as long as the page. */
  #set(key, value) {
    try {
      if (value === null) {
        localStorage.removeItem(key);
      } else {
        localStorage.setItem(key, value);
      }
      this.fallback.delete(key);
    } catch {
      this.fallback.set(key, value);
    }
  }
}

function parsed(json) {
  try {
    return JSON.parse(json || "null");
  } catch {
    return null;
  }
}

export class Conversation extends EventTarget {
  constructor(api, entryPoint) {
    super();
    this.memory = new Memory(`kindline.chat:${api}:${entryPoint}`);
    this.messages = new Map();
    this.state = { state: "new" };
    this.queue = this.memory.waiting.map((item) => ({ ...item, files: [] }));
    this.lastEventId = "";
  }

  get token() {
    return this.memory.kept.token || "";
  }

  get name() {
    return this.memory.kept.name || "";
  }

  get draft() {
    return this.memory.kept.draft || "";
  }

  set draft(text) {
    this.memory.keep({ draft: text });
  }

  began(token, name) {
    this.memory.keep({ token, name });
  }

  /** The token is no longer good: what was said is gone from here, what waits is kept. */
  forget() {
    this.messages.clear();
    this.lastEventId = "";
    this.state = { state: "new" };
    this.memory.keep({ token: "", readUpTo: "" });
    this.#changed();
  }

  /** Takes a message of the server; true when it is new here. */
  heard(message, eventId) {
    if (eventId) {
      this.lastEventId = eventId;
    }
    const fresh = !this.messages.has(message.id);
    this.messages.set(message.id, { ...this.messages.get(message.id), ...message });
    if (message.clientId) {
      this.#dropQueued(message.clientId);
    }
    this.#changed();
    return fresh;
  }

  stateIs(state) {
    this.state = state;
    this.#markRead(state.readUpTo);
    this.#changed();
  }

  /** Puts words into the queue; files live only as long as the page. */
  enqueue(text, files) {
    if (this.queue.length >= QUEUE_MAX) {
      return false;
    }
    const at = new Date().toISOString();
    const item = { clientId: newId(), text, at, files, failed: "" };
    this.queue.push(item);
    this.#keep(item);
    return true;
  }

  nextToSend() {
    return this.queue.find((item) => !item.failed);
  }

  failed(item, reason) {
    item.failed = reason;
    this.#keep(item);
  }

  retry(item) {
    item.failed = "";
    this.#keep(item);
  }

  remove(item) {
    this.#dropQueued(item.clientId);
    this.#changed();
  }

  /** Calls back when another tab opened or lost the chat. */
  onOtherTab(tokenChanged) {
    addEventListener("storage", (event) => {
      if (event.key === this.memory.key) {
        const before = parsed(event.oldValue)?.token || "";
        if (before !== this.token) {
          tokenChanged();
        }
        this.#changed();
      }
    });
  }

  /** What came from the other side after the last one that was read. */
  get unread() {
    const theirs = [...this.messages.values()].filter((message) => message.from !== "me");
    const read = theirs.findIndex((message) => message.id === this.memory.kept.readUpTo);
    return theirs.slice(read + 1);
  }

  readAll() {
    const last = this.unread.at(-1);
    if (last) {
      this.memory.keep({ readUpTo: last.id });
      this.#changed();
    }
    return last;
  }

  /* What the visitor said up to there was seen on the other side. */
  #markRead(upTo) {
    if (this.messages.has(upTo)) {
      for (const message of this.messages.values()) {
        if (message.from === "me") {
          message.delivery = "read";
        }
        if (message.id === upTo) {
          return;
        }
      }
    }
  }

  #dropQueued(clientId) {
    const index = this.queue.findIndex((item) => item.clientId === clientId);
    if (index >= 0) {
      this.queue.splice(index, 1);
    }
    this.memory.dropWaiting(clientId);
  }

  #keep(item) {
    if (item.files.length === 0) {
      this.memory.keepWaiting(item);
    }
    this.#changed();
  }

  #changed() {
    this.dispatchEvent(new Event("changed"));
  }
}

function newId() {
  if (crypto.randomUUID) {
    return crypto.randomUUID();
  }
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 15) | 64;
  bytes[8] = (bytes[8] & 63) | 128;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
