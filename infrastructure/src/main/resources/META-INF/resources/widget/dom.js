/* Elements by name; texts only ever as text nodes. */

/** An element with properties (aria-… and data-… as attributes) and children. */
export function el(name, properties = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key.startsWith("on")) {
      element.addEventListener(key.slice(2), value);
    } else if (key.includes("-") || key === "role" || key === "for") {
      element.setAttribute(key, value);
    } else {
      element[key] = value;
    }
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

const shapes = {
  chat: ["M21 12a8.5 8.5 0 0 1-12.4 7.5L3.5 21l1.6-4.7A8.5 8.5 0 1 1 21 12Z", "M8.5 11h7M8.5 14h4.5"],
  close: ["M6 9.5l6 6 6-6"],
  send: ["M5 12h13", "M12 5.5l6.5 6.5-6.5 6.5"],
  clip: ["M20 11.5l-8 8a5.3 5.3 0 0 1-7.5-7.5l8.4-8.4a3.5 3.5 0 0 1 5 5l-8.3 8.3a1.8 1.8 0 0 1-2.5-2.5l7.7-7.6"],
  file: ["M14 3H7a1.5 1.5 0 0 0-1.5 1.5v15A1.5 1.5 0 0 0 7 21h10a1.5 1.5 0 0 0 1.5-1.5V7.5Z", "M14 3v4.5h4.5"],
  clock: ["M12 7v5.2l3.2 2", "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Z"],
  tick: ["M5 12.5l4.5 4.5L19 7.5"],
  ticks: ["M2.5 12.5L7 17l8.5-9.5", "M11.5 16l1 1L21.5 7.5"],
};

/** A drawn sign, hidden from assistive technology: its button or text says what it means. */
export function sign(name, className = "") {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("class", className);
  for (const d of shapes[name]) {
    const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
    path.setAttribute("d", d);
    svg.append(path);
  }
  return svg;
}

const LINK = /\bhttps?:\/\/[^\s<>"'`\u0000-\u001f\u200b-\u200f\u202a-\u202e\u2066-\u2069]+/gi;

/** The text with its web addresses as links; everything else stays plain text. */
export function withLinks(text) {
  const parts = [];
  let from = 0;
  for (const match of text.matchAll(LINK)) {
    const address = match[0].replace(/[.,;:!?)\]}»”’]+$/u, "");
    if (URL.canParse(address)) {
      parts.push(text.slice(from, match.index));
      parts.push(
        el("a", { href: address, target: "_blank", rel: "noopener noreferrer nofollow" }, address),
      );
      from = match.index + address.length;
    }
  }
  parts.push(text.slice(from));
  return parts;
}
