// A button that opens a form holds the keyboard until the form is there: what is typed meanwhile goes to that form, or
// to nowhere when none comes, and never to the screen behind it.
const api = (window.kindline ??= {});
const PATIENCE_MILLIS = 10_000;
const KEPT = ['Enter', 'Escape', 'Backspace'];
const SWALLOWED = ['Tab', 'Delete', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];
let held;

const busy = () => window.Vaadin?.connectionState?.state === 'loading';
const writes = (e) => e instanceof Element && e.matches('textarea, input');

api.hold = (by) => {
  const again = by?.matches('[data-confirm]') ?? false; // pressed twice by an impatient hand, it is meant once
  held = { typed: held?.typed ?? [], again, until: performance.now() + PATIENCE_MILLIS };
};
// The form is there and has the focus: it gets what was typed for it.
api.hand = (form) => {
  const typed = held?.typed ?? [];
  held = undefined;
  while (typed.length) {
    give(form, typed.shift());
    if (held) {
      held.typed = typed; // that key opens the next form
      return;
    }
  }
};
// No form comes, or the old one stays: unless another appears in the same answer.
api.free = () => {
  const was = held;
  if (was) setTimeout(() => setTimeout(() => held === was && api.hand(document.activeElement?.closest('.form')), 0), 0);
};
function give(form, key) {
  const at = document.activeElement;
  if (!form?.contains(at)) return;
  if (key.confirms) {
    at.dispatchEvent(new Event('change', { bubbles: true }));
    form.querySelector('[data-confirm]')?.click();
  } else if (key.name === 'Escape') form.querySelector('[data-cancel]')?.click();
  else if (writes(at)) write(at, key.name);
  else if (key.name === 'Enter') at.click();
  else shortcut(form, key.letter)?.click();
}
function write(at, name) {
  const end = at.selectionEnd;
  if (name === 'Backspace') at.setRangeText('', Math.min(at.selectionStart, Math.max(0, end - 1)), end, 'end');
  else at.setRangeText(name === 'Enter' ? '\n' : name, at.selectionStart, end, 'end');
  at.dispatchEvent(new Event('input', { bubbles: true }));
}
const shortcut = (form, letter) => [...form.querySelectorAll('[aria-keyshortcuts]')]
  .find((e) => e.getAttribute('aria-keyshortcuts').split(' ').includes(letter) && !e.disabled);

addEventListener('click', (event) => {
  const by = event.target instanceof Element ? event.target.closest('[data-holds]') : null;
  if (by) api.hold(by);
}, true);
addEventListener('pointerdown', () => { held = undefined; }, true);
addEventListener('keydown', (event) => {
  if (held && performance.now() > held.until && !busy()) held = undefined;
  if (!held || event.isComposing || document.querySelector('dialog[open]')) return;
  const plain = !event.altKey && !event.ctrlKey && !event.metaKey;
  const confirms = event.key === 'Enter' && !plain;
  const kept = confirms || (plain && (event.key.length === 1 || KEPT.includes(event.key)));
  if (!kept && !(plain && SWALLOWED.includes(event.key))) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  if (kept && !(confirms && held.again && !held.typed.length)) held.typed.push({ name: event.key, letter: api.keyOf(event), confirms });
}, true);
