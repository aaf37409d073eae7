// A button that opens a form holds the keyboard until the form is there: what is typed meanwhile goes to that form, or
// to nowhere when none comes, and never to the screen behind it. What opens a contact holds it until that contact is in
// sight, and what was typed then acts on it as if it had been pressed just now.
const api = (window.kindline ??= {});
const PATIENCE_MILLIS = 10_000;
const CONTACT_PATIENCE_MILLIS = 5_000;
const NEXT = 'next'; // which one it will be the server knows
const KEPT = ['Enter', 'Escape', 'Backspace'];
const SWALLOWED = ['Tab', 'Delete', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];
let held;

const busy = () => window.Vaadin?.connectionState?.state === 'loading';
const writes = (e) => e instanceof Element && e.matches('textarea, input');

api.hold = (by) => {
  const again = by?.matches('[data-confirm]') ?? false; // pressed twice by an impatient hand, it is meant once
  held = { typed: held?.typed ?? [], again, until: performance.now() + PATIENCE_MILLIS };
};
function holdForContact(contact) {
  held = { typed: [], contact, until: performance.now() + CONTACT_PATIENCE_MILLIS };
}
// The server opens this one; a newer wish of the hand at the keyboard stands.
api.opening = (_, contact) => {
  if (!held) holdForContact(contact);
  else if (held.contact === NEXT) held.contact = contact;
};
api.opened = (_, contact) => setTimeout(() => {
  if (held?.contact !== contact) return;
  delete held.contact;
  api.hand(document.body);
}, 0);
// The form is there and has the focus: it gets what was typed for it.
api.hand = (form) => {
  if (held?.contact) return;
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
// What stood there already is ready for it: the composer, for a note.
api.ready = (area) => setTimeout(() => {
  area.focus();
  api.hand(document.body);
}, 0);
// No form comes, or the old one stays: unless another appears in the same answer. No contact comes: to nowhere.
api.free = () => {
  const was = held;
  if (!was) return;
  setTimeout(() => setTimeout(() => {
    if (held !== was) return;
    if (was.contact) held = undefined;
    else api.hand(document.activeElement?.closest('.form'));
  }, 0), 0);
};
function give(place, key) {
  const at = document.activeElement;
  if (!place?.contains(at)) return;
  const form = place === document.body ? at.closest('.form, .composer') : place;
  if (!form) {
    if (key.name.length === 1) api.press(key.letter);
  } else if (key.confirms) {
    at.dispatchEvent(new Event('change', { bubbles: true }));
    form.querySelector('[data-confirm], [data-send]')?.click();
  } else if (key.name === 'Escape') {
    if (form.matches('.composer')) at.blur();
    else form.querySelector('[data-cancel]')?.click();
  } else if (writes(at)) write(at, key.name);
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
  const by = event.target instanceof Element ? event.target.closest('[data-holds], [data-holds-for]') : null;
  if (by?.dataset.holdsFor) holdForContact(by.dataset.holdsFor);
  else if (by) api.hold(by);
}, true);
addEventListener('pointerdown', () => { held = undefined; }, true);
addEventListener('keydown', (event) => {
  if (held && performance.now() > held.until && !busy()) held = undefined;
  if (!held || event.isComposing || document.querySelector('dialog[open]')) return;
  const plain = !event.altKey && !event.ctrlKey && !event.metaKey;
  const confirms = event.key === 'Enter' && !plain;
  const kept = confirms || (plain && (event.key.length === 1 || KEPT.includes(event.key)));
  if (!kept && !(plain && SWALLOWED.includes(event.key))) return;
  if (held.contact && !held.typed.length && choosesAnother(event)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  if (kept && !(confirms && held.again && !held.typed.length)) held.typed.push({ name: event.key, letter: api.keyOf(event), confirms });
}, true);
// As long as nothing is meant for the contact on its way, one may walk on to the next.
const choosesAnother = (event) => SWALLOWED.includes(event.key) || ['J', 'K'].includes(api.keyOf(event))
  || [...document.querySelectorAll('[data-holds-for]')]
    .some((e) => e.getAttribute('aria-keyshortcuts')?.split(' ').includes(api.keyOf(event)));
