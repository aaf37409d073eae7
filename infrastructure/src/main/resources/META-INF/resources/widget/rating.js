/* The two questions at the end: quality and speed, 1 to 5 each, and a free word. */
import { el } from "./dom.js";

/** A form that calls send({quality, speed, comment}) once both marks are chosen. */
export function ratingForm(say, send) {
  const title = el("h3", { id: "rate-title" }, say("rateTitle"));
  const error = el("p", { className: "error", role: "alert", hidden: true });
  const comment = el("textarea", { rows: 2, maxLength: 1000, name: "comment" });
  const button = el("button", { className: "wide", type: "submit" }, say("rate"));
  const form = el(
    "form",
    { className: "rating", "aria-labelledby": "rate-title", noValidate: true },
    title,
    marks(say, "quality", "lowest", "highest"),
    marks(say, "speed", "slowest", "fastest"),
    el("label", { className: "field" }, say("comment"), comment),
    error,
    button,
  );
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const chosen = new FormData(form);
    const quality = Number(chosen.get("quality"));
    const speed = Number(chosen.get("speed"));
    error.hidden = Boolean(quality && speed);
    error.textContent = say("rateBoth");
    if (quality && speed) {
      button.disabled = true;
      const refusal = await send({ quality, speed, comment: comment.value.trim() });
      button.disabled = false;
      error.hidden = !refusal;
      error.textContent = refusal;
    }
  });
  return form;
}

function marks(say, name, worst, best) {
  const mark = (value) => {
    const input = el("input", { type: "radio", name, value: String(value) });
    if (value === 1 || value === 5) {
      input.setAttribute("aria-label", say(value === 1 ? worst : best));
    }
    return el("label", {}, input, el("span", {}, String(value)));
  };
  return el(
    "fieldset",
    {},
    el("legend", {}, say(name)),
    el("div", { className: "marks" }, ...[1, 2, 3, 4, 5].map(mark)),
  );
}
