/* The look. A page brands it by --kindline-accent (and -on-accent) on any ancestor of the widget. */
const css = `
:host {
  all: initial;
  --accent: var(--kindline-accent, var(--door-accent, #2f5bd0));
  --on-accent: var(--kindline-on-accent, var(--door-on-accent, #fff));
  --back: #ffffff;
  --soft: #f2f4f8;
  --line: #d5dbe5;
  --text: #18202e;
  --quiet: #556074;
  --alert: #a3261c;
  --shade: 0 1px 2px rgb(20 30 50 / .12), 0 12px 40px rgb(20 30 50 / .2);
  font: 15px/1.45 var(--kindline-font, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif);
  color: var(--text);
  position: fixed;
  inset: auto 20px 20px auto;
  z-index: 2147483000;
}
@media (prefers-color-scheme: dark) {
  :host {
    --back: #171c26; --soft: #232a37; --line: #3a4456; --text: #eef1f6; --quiet: #a9b4c6; --alert: #ff9d94;
    --shade: 0 0 0 1px #2c3444, 0 16px 48px rgb(0 0 0 / .55);
    color-scheme: dark;
  }
}
:host([data-scheme="light"]) { color-scheme: light; }
*, *::before, *::after { box-sizing: border-box; }
[hidden] { display: none !important; }
button, input, textarea { font: inherit; color: inherit; margin: 0; }
button { cursor: pointer; border: 0; background: none; padding: 0; }
:focus-visible { outline: 3px solid var(--text); outline-offset: 2px; box-shadow: 0 0 0 2px var(--back); }
svg { display: block; width: 22px; height: 22px; fill: none; stroke: currentColor; stroke-width: 1.9; stroke-linecap: round; stroke-linejoin: round; }
.vh { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.bubble { position: relative; width: 58px; height: 58px; border-radius: 50%; background: var(--accent); color: var(--on-accent);
  display: grid; place-items: center; box-shadow: var(--shade); margin-left: auto; transition: transform .15s; }
.bubble:hover { transform: translateY(-2px); }
.bubble svg { width: 27px; height: 27px; }
.badge { position: absolute; top: -4px; right: -4px; min-width: 22px; height: 22px; padding: 0 6px; border-radius: 11px; background: #b3261e; color: #fff;
  font-size: 13px; font-weight: 650; line-height: 22px; text-align: center; box-shadow: 0 0 0 2px var(--back); }

.panel { width: 384px; height: min(640px, calc(100vh - 40px)); height: min(640px, calc(100dvh - 40px)); display: flex; flex-direction: column; overflow: hidden;
  background: var(--back); border-radius: 18px; box-shadow: var(--shade); animation: rise .18s ease-out; }
@keyframes rise { from { opacity: 0; transform: translateY(10px); } }
.head { display: flex; align-items: center; gap: 12px; padding: 14px 12px 14px 16px; background: var(--accent); color: var(--on-accent); }
.head > div:nth-child(2) { flex: 1; min-width: 0; }
.face { width: 38px; height: 38px; flex: none; border-radius: 50%; display: grid; place-items: center; font-weight: 650; font-size: 16px;
  border: 1.5px solid currentColor; }
h2 { margin: 0; font-size: 16px; font-weight: 650; line-height: 1.25; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.status { margin: 1px 0 0; font-size: 13px; line-height: 1.3; }
.icon { width: 40px; height: 40px; flex: none; border-radius: 12px; display: grid; place-items: center; }
.head .icon:hover { background: rgb(0 0 0 / .14); }
.head :focus-visible { outline-color: currentColor; box-shadow: none; outline-offset: -3px; }
.strip { margin: 0; padding: 7px 16px; font-size: 13px; background: var(--soft); border-bottom: 1px solid var(--line); }

.log { flex: 1; min-height: 0; overflow-y: auto; overscroll-behavior: contain; padding: 16px 14px 8px; display: flex; flex-direction: column; gap: 4px; }
.log > :first-child { margin-top: auto; }
.log:focus-visible { outline-offset: -3px; box-shadow: none; }
.day, .word { align-self: center; text-align: center; color: var(--quiet); font-size: 13px; margin: 10px 12px 6px; }
.day::first-letter { text-transform: uppercase; }
.said { max-width: 84%; align-self: flex-start; display: flex; flex-direction: column; align-items: flex-start; }
.said.mine { align-self: flex-end; align-items: flex-end; }
.said.turn { margin-top: 10px; }
.who { font-size: 13px; font-weight: 600; color: var(--quiet); margin: 0 4px 3px 12px; }
.text { padding: 8px 13px; border-radius: 16px; background: var(--soft); white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: plaintext; }
.theirs .text { border-bottom-left-radius: 5px; }
.mine .text { background: var(--accent); color: var(--on-accent); border-bottom-right-radius: 5px; }
.text a { color: inherit; text-decoration: underline; text-underline-offset: 2px; }
.under { display: flex; gap: 8px; align-items: center; font-size: 12px; color: var(--quiet); margin: 2px 6px 0; min-height: 17px; }
.under.bad { color: var(--alert); }
.under button { text-decoration: underline; text-underline-offset: 2px; min-height: 24px; padding: 0 2px; }
.tick { width: 15px; height: 15px; stroke-width: 2.4; }
.file { display: flex; align-items: center; gap: 9px; padding: 8px 13px; border-radius: 14px; border: 1px solid var(--line); background: var(--back); max-width: 100%; text-align: start; }
.file span { overflow-wrap: anywhere; font-size: 14px; }
.file:hover { background: var(--soft); }
.photo { display: block; border-radius: 14px; overflow: hidden; border: 1px solid var(--line); background: var(--soft); min-width: 60px; min-height: 44px; }
.photo img { display: block; max-width: 260px; max-height: 240px; object-fit: contain; }
.typing { display: flex; align-items: center; gap: 8px; margin: 0; padding: 0 18px 8px; font-size: 13px; color: var(--quiet); }
.dots { display: inline-flex; gap: 3px; }
.dots i { width: 5px; height: 5px; border-radius: 50%; background: currentColor; animation: dot 1.2s infinite; }
.dots i:nth-child(2) { animation-delay: .2s; } .dots i:nth-child(3) { animation-delay: .4s; }
@keyframes dot { 0%, 60%, 100% { opacity: .3; } 30% { opacity: 1; } }

.rating { align-self: stretch; border: 1px solid var(--line); border-radius: 16px; padding: 14px; margin: 12px 0 6px; display: grid; gap: 12px; }
.rating h3 { margin: 0; font-size: 15px; font-weight: 650; }
fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
legend { padding: 0; margin-bottom: 6px; font-size: 14px; }
.marks { display: flex; gap: 8px; }
.marks label { position: relative; width: 44px; height: 40px; border: 1px solid var(--quiet); border-radius: 12px; display: grid; place-items: center; cursor: pointer; font-weight: 600; }
.marks input { position: absolute; inset: 0; opacity: 0; cursor: pointer; }
.marks label:has(:checked) { background: var(--accent); color: var(--on-accent); border-color: var(--accent); }
.marks label:has(:focus-visible) { outline: 3px solid var(--text); outline-offset: 2px; }
.error { margin: 0; color: var(--alert); font-size: 13px; }
.wide { min-height: 42px; padding: 0 16px; border-radius: 12px; background: var(--accent); color: var(--on-accent); font-weight: 600; }

form.compose { border-top: 1px solid var(--line); padding: 10px 10px max(10px, env(safe-area-inset-bottom)); background: var(--back); }
.field { display: block; font-size: 13px; color: var(--quiet); margin: 0 2px 8px; }
.field input, .rating textarea { display: block; width: 100%; margin-top: 4px; padding: 8px 12px; border: 1px solid var(--quiet); border-radius: 12px; background: var(--back); color: var(--text); font-size: 15px; resize: none; }
.row { display: flex; align-items: flex-end; gap: 6px; }
.box { flex: 1; min-width: 0; }
.box textarea { display: block; width: 100%; min-height: 42px; max-height: 132px; padding: 9px 13px; border: 1px solid var(--quiet); border-radius: 21px; background: var(--back); resize: none; overflow-y: auto; unicode-bidi: plaintext; }
.box textarea:focus-visible, .field input:focus-visible, .rating textarea:focus-visible { outline: 2px solid var(--text); outline-offset: -2px; box-shadow: none; }
.box textarea::placeholder { color: var(--quiet); opacity: 1; }
.row .icon { width: 42px; height: 42px; border-radius: 50%; color: var(--quiet); }
.row .icon:hover { background: var(--soft); }
.row .send { background: var(--accent); color: var(--on-accent); }
.row .send:hover { background: var(--accent); }
.row .send[aria-disabled="true"] { background: var(--soft); color: var(--quiet); }
.note { margin: 0 4px 8px; }
@media (max-width: 480px) {
  :host([data-opened]) { inset: 0; }
  .panel { width: 100%; height: 100vh; height: 100dvh; border-radius: 0; box-shadow: none; }
  :host { inset: auto 16px 16px auto; }
  .box textarea, .field input, .rating textarea { font-size: 16px; }
}
@media (prefers-reduced-motion: reduce) { *, *::before, *::after { animation: none !important; transition: none !important; } }
@media (forced-colors: active) { .bubble, .panel, .text, .marks label { border: 1px solid; } }
@media print { :host { display: none; } }
`;

/** Puts the look into the shadow root without an inline style, so that strict policies allow it. */
export function dress(root) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const accents = new CSSStyleSheet();
  root.adoptedStyleSheets = [sheet, accents];
  return (accent) => {
    if (/^#[0-9a-f]{6}$/i.test(accent || "")) {
      accents.replaceSync(`:host { --door-accent: ${accent}; --door-on-accent: ${inkOn(accent)}; }`);
    }
  };
}

/* White or near-black, whichever stands out more (WCAG's relative luminance). */
function inkOn(accent) {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = parseInt(accent.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  const luminance = 0.2126 * r + 0.7152 * g + 0.0722 * b;
  return 1.05 / (luminance + 0.05) >= (luminance + 0.05) / 0.0595 ? "#ffffff" : "#10151f";
}
