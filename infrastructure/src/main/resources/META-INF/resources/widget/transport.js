/* The public chat API as promises: requests, and the stream of server-sent events. */

const SILENCE_MAX_MS = 45_000;
const FIRST_WORD_MS = 10_000;
const REQUEST_MAX_MS = 30_000;

/** What the server refused, with its status and the last word of the problem's type. */
export class Refused extends Error {
  constructor(status, problem, retryAfter) {
    super(`${status} ${problem}`);
    this.status = status;
    this.problem = problem;
    this.retryAfter = retryAfter;
  }

  /** True when the same request may well succeed later. */
  get passing() {
    return this.status === 408 || this.status === 429 || this.status >= 500;
  }

  /** True when the chat's token is no longer good. */
  get tokenGone() {
    return this.status === 401;
  }
}

export class Transport {
  constructor(api, entryPoint) {
    this.api = api;
    this.door = `${encodeURIComponent(entryPoint)}/`;
    this.token = "";
  }

  /** Name, greeting, hours and accent of the entry point. */
  about(language) {
    return this.#json("GET", `${this.door}door?language=${encodeURIComponent(language)}`);
  }

  open(visitor) {
    return this.#json("POST", `${this.door}chats`, visitor);
  }

  say(clientId, text) {
    return this.#json("POST", "messages", { clientId, text });
  }

  sayWithFiles(clientId, text, files) {
    const form = new FormData();
    form.append("clientId", clientId);
    form.append("text", text);
    files.forEach((file) => form.append("file", file, file.name));
    return this.#request("POST", "attachments", { body: form, within: 300_000 }).then(asJson);
  }

  messagesAfter(id) {
    return this.#json("GET", id ? `messages?after=${encodeURIComponent(id)}` : "messages");
  }

  typing() {
    return this.#request("POST", "typing");
  }

  receipts(upTo) {
    return this.#json("POST", "receipts", upTo);
  }

  rate(rating) {
    return this.#json("POST", "rating", rating);
  }

  async file(id) {
    return (await this.#request("GET", `attachments/${encodeURIComponent(id)}`)).blob();
  }

  /**
   * Hears the events after the given id until the connection ends; rejects when it breaks. Calls
   * heard(type, data, id). Rejects with "silent" when nothing at all came: a proxy holds it back.
   */
  async listen(afterId, heard, signal) {
    const broken = new AbortController();
    const stop = () => broken.abort();
    signal.addEventListener("abort", stop);
    let anything = false;
    let watchdog = setTimeout(stop, FIRST_WORD_MS);
    try {
      const headers = { Accept: "text/event-stream", ...this.#bearer() };
      if (afterId) {
        headers["Last-Event-ID"] = afterId;
      }
      const answer = await fetch(`${this.api}events`, {
        headers,
        signal: broken.signal,
        cache: "no-store",
      });
      await refuseUnlessOk(answer);
      const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
      const take = eventsInto(heard);
      for (;;) {
        const { value, done } = await reader.read();
        if (done) {
          return;
        }
        anything = true;
        clearTimeout(watchdog);
        watchdog = setTimeout(stop, SILENCE_MAX_MS);
        take(value);
      }
    } catch (e) {
      throw broken.signal.aborted && !signal.aborted && !anything ? new Error("silent") : e;
    } finally {
      clearTimeout(watchdog);
      signal.removeEventListener("abort", stop);
      broken.abort();
    }
  }

  #json(method, path, body) {
    return this.#request(method, path, {
      body: body === undefined ? undefined : JSON.stringify(body),
      headers: body === undefined ? {} : { "Content-Type": "application/json" },
    }).then(asJson);
  }

  async #request(method, path, { body, headers, within = REQUEST_MAX_MS } = {}) {
    const answer = await fetch(this.api + path, {
      method,
      body,
      headers: { ...headers, ...this.#bearer() },
      signal: AbortSignal.timeout(within),
      cache: "no-store",
    });
    await refuseUnlessOk(answer);
    return answer;
  }

  #bearer() {
    return this.token ? { Authorization: `Bearer ${this.token}` } : {};
  }
}

async function asJson(answer) {
  return answer.status === 204 ? {} : answer.json();
}

async function refuseUnlessOk(answer) {
  if (!answer.ok) {
    const problem = await answer.json().catch(() => ({}));
    const type = String(problem.type || "").split(/[/:#]/).pop();
    throw new Refused(answer.status, type, Number(answer.headers.get("Retry-After")) || 0);
  }
}

/** A parser of text/event-stream that is fed pieces cut anywhere. */
export function eventsInto(heard) {
  let rest = "";
  let event = { type: "message", data: [], id: "" };
  return (piece) => {
    const lines = (rest + piece).split(/\r?\n/);
    rest = lines.pop();
    for (const line of lines) {
      if (line === "") {
        if (event.data.length) {
          heard(event.type, JSON.parse(event.data.join("\n")), event.id);
        }
        event = { type: "message", data: [], id: "" };
      } else if (!line.startsWith(":")) {
        const colon = line.indexOf(":");
        const field = colon < 0 ? line : line.slice(0, colon);
        const value = colon < 0 ? "" : line.slice(colon + 1).replace(/^ /, "");
        if (field === "data") event.data.push(value);
        else if (field === "event") event.type = value;
        else if (field === "id") event.id = value;
      }
    }
  };
}
