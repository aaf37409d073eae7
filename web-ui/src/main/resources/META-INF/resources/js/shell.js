// What every screen needs from the browser itself: clocks, keys, palette, menus, look, presence beat.
import './composer.js';
import './hold.js';
import './lists.js';

const api = (window.kindline ??= {});

// --- clocks: the server says when, the browser counts -------------------------------------------
let skew = 0;
let units = ['s', 'min', 'h', 'd'];

function span(seconds) {
  const s = Math.max(0, Math.round(seconds));
  if (s < 3600) return `${Math.floor(s / 60)}:${String(s % 60).padStart(2, '0')}`;
  if (s < 86400) return `${Math.floor(s / 3600)} ${units[2]} ${Math.floor((s % 3600) / 60)} ${units[1]}`;
  return `${Math.floor(s / 86400)} ${units[3]} ${Math.floor((s % 86400) / 3600)} ${units[2]}`;
}

function tick() {
  const now = Date.now() + skew;
  for (const e of document.querySelectorAll('[data-since]')) {
    put(e, span((now - Number(e.dataset.since)) / 1000));
  }
  for (const e of document.querySelectorAll('[data-until]')) {
    const left = (Number(e.dataset.until) - now) / 1000;
    put(e, (left < 0 ? '+' : '') + span(Math.abs(left)));
    e.classList.toggle('late', left < 0);
  }
  for (const e of document.querySelectorAll('[data-ring-until]')) {
    const until = Number(e.dataset.ringUntil);
    const whole = Math.max(1, until - Number(e.dataset.ringFrom));
    const share = Math.min(1, Math.max(0, (until - now) / whole));
    e.style.setProperty('--left', share.toFixed(3));
    const state = until < now ? 'late' : share < 0.25 ? 'soon' : 'fine';
    if (e.dataset.ring !== state) e.dataset.ring = state;
  }
}
function put(element, text) {
  if (element.textContent !== text) element.textContent = text;
}
api.clocks = (_, serverNow, words) => {
  skew = Number(serverNow) - Date.now();
  units = words.split(' ');
  tick();
};
setInterval(tick, 1000);
// What appears between two ticks shows its time at once.
new MutationObserver((changes) => {
  if (changes.some((c) => c.type === 'attributes' || c.addedNodes.length)) tick();
}).observe(document.body, {
  subtree: true, childList: true, attributes: true, attributeFilter: ['data-since', 'data-until', 'data-ring-until'],
});

// --- presence: a sign of life every fifteen seconds, unless nobody has touched anything for too long -------------
let beating;
let touched = Date.now();
function touch() {
  if (Date.now() - touched < 5000) return;
  touched = Date.now();
  try {
    localStorage.setItem('kindline-touched', String(touched)); // a touch in one tab counts for all
  } catch {
    // this tab alone
  }
}
for (const kind of ['keydown', 'pointerdown', 'pointermove', 'wheel']) {
  addEventListener(kind, touch, { capture: true, passive: true });
}
function untouchedMillis() {
  let last = touched;
  try {
    last = Math.max(last, Number(localStorage.getItem('kindline-touched') ?? 0));
  } catch {
    // this tab alone
  }
  return Date.now() - last;
}
api.beat = (layout, idleSeconds) => {
  clearInterval(beating);
  touched = Date.now();
  beating = setInterval(() => {
    if (!layout.isConnected) {
      clearInterval(beating);
    } else if (Number(idleSeconds) > 0 && untouchedMillis() > Number(idleSeconds) * 1000) {
      layout.$server?.idle();
      setTimeout(() => location.reload(), 1500); // to the sign-in page, and from there back to this address
    } else {
      layout.$server?.beat();
    }
  }, 15000);
};

// --- language and look ---------------------------------------------------------------------------
api.language = (tag) => {
  document.cookie = `kindline-language=${tag}; path=/; max-age=31536000; SameSite=Lax`;
  location.reload();
};
function toggleScheme() {
  const dark = getComputedStyle(document.documentElement).colorScheme.trim() === 'dark'
    || (document.documentElement.style.colorScheme === '' && matchMedia('(prefers-color-scheme: dark)').matches)
    || document.documentElement.style.colorScheme === 'dark';
  const next = dark ? 'light' : 'dark';
  localStorage.setItem('kindline-scheme', next);
  document.documentElement.style.colorScheme = next;
  document.documentElement.setAttribute('theme', next);
}
function toggleRail() {
  const narrow = document.documentElement.dataset.rail === 'narrow';
  document.documentElement.dataset.rail = narrow ? 'wide' : 'narrow';
  localStorage.setItem('kindline-rail', narrow ? 'wide' : 'narrow');
}
document.addEventListener('click', (event) => {
  const at = event.target instanceof Element ? event.target : null;
  if (at?.closest('[data-scheme-toggle]')) toggleScheme();
  if (at?.closest('[data-rail-toggle]')) toggleRail();
  if (at?.closest('[data-opens]')) openDialog(document.getElementById(at.closest('[data-opens]').dataset.opens));
  const closer = at?.closest('[data-closes]');
  if (closer) closer.closest('dialog')?.close();
  if (at instanceof HTMLDialogElement && at.open) at.close(); // a click beside it
});

// Vaadin's own sign of a lost connection is a status, which screen readers and checkers need to know.
document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status');
api.online = (_, words) => {
  const sign = window.Vaadin?.connectionIndicator;
  if (sign) sign.onlineText = words;
};

// What is to be told elsewhere is copied by one press.
document.addEventListener('click', async (event) => {
  const copy = event.target instanceof Element ? event.target.closest('[data-copy]') : null;
  if (!copy) return;
  await navigator.clipboard?.writeText(copy.dataset.copy);
  copy.classList.add('copied');
  setTimeout(() => copy.classList.remove('copied'), 1200);
});

// --- menus ---------------------------------------------------------------------------------------
document.addEventListener('toggle', (event) => {
  const menu = event.target;
  if (!(menu instanceof HTMLElement) || !menu.classList.contains('menu')) return;
  const opener = document.querySelector(`[popovertarget="${menu.id}"]`);
  opener?.setAttribute('aria-expanded', String(event.newState === 'open'));
  if (event.newState !== 'open' || !opener) return;
  const at = opener.getBoundingClientRect();
  const size = menu.getBoundingClientRect();
  const left = Math.min(Math.max(8, at.left), innerWidth - size.width - 8);
  const below = at.bottom + 6 + size.height < innerHeight;
  menu.style.left = `${left}px`;
  menu.style.top = below ? `${at.bottom + 6}px` : `${Math.max(8, at.top - size.height - 6)}px`;
  menu.querySelector('button, a, input')?.focus();
}, true);
document.addEventListener('click', (event) => {
  event.target instanceof Element && event.target.closest('[role="menuitem"], [role="menuitemradio"]')?.closest('[popover]')?.hidePopover();
});
document.addEventListener('keydown', (event) => {
  const menu = event.target instanceof Element ? event.target.closest('.menu') : null;
  if (!menu || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
  event.preventDefault();
  step([...menu.querySelectorAll('button, a')], document.activeElement, event.key === 'ArrowDown' ? 1 : -1)?.focus();
});
function step(items, current, by) {
  if (!items.length) return undefined;
  const at = items.indexOf(current);
  return items[at < 0 ? (by > 0 ? 0 : items.length - 1) : (at + by + items.length) % items.length];
}

// --- keys: whatever carries aria-keyshortcuts is pressed by them ----------------------------------
const writing = (e) => e instanceof Element
  && (e.closest('input, textarea, select, [contenteditable="true"], vaadin-combo-box, vaadin-text-field') !== null);
const visible = (e) => e.checkVisibility?.({ visibilityProperty: true }) ?? e.offsetParent !== null;
const usable = (e) => !e.disabled && e.getAttribute('aria-disabled') !== 'true' && visible(e);

document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.isComposing) return;
  const wanted = [event.ctrlKey || event.metaKey ? 'Control' : '', event.altKey ? 'Alt' : '',
    event.key.length === 1 ? keyOf(event) : event.key].filter(Boolean).join('+');
  const dialog = document.querySelector('dialog[open]');
  const single = !event.ctrlKey && !event.metaKey && !event.altKey;
  if (dialog && wanted !== 'Control+K') return;
  if (single && (writing(event.composedPath()[0]) || document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]'))) return;
  if (press(wanted)) event.preventDefault();
});
// Does what the key means on the screen as it stands; whether it means anything.
function press(wanted) {
  if (['J', 'K', 'ArrowDown', 'ArrowUp'].includes(wanted)) {
    return walk(wanted === 'J' || wanted === 'ArrowDown' ? 1 : -1, wanted.startsWith('Arrow'));
  }
  const target = [...document.querySelectorAll('[aria-keyshortcuts]')]
    .find((e) => e.getAttribute('aria-keyshortcuts').split(' ').includes(wanted) && usable(e));
  if (target?.matches('textarea, input')) target.focus();
  else target?.click();
  return target !== undefined;
}
api.press = press;
// Enter in a field of one line presses the button behind it.
document.addEventListener('keydown', (event) => {
  const field = event.target instanceof Element ? event.target.closest('[data-enter]') : null;
  if (!field || event.key !== 'Enter' || event.isComposing) return;
  event.preventDefault();
  field.blur(); // what was typed is told before the button is pressed
  field.nextElementSibling?.click();
});
// The letter on the key, whatever the keyboard's language: Ф pressed on a Russian keyboard is A.
function keyOf(event) {
  if (event.key === '?' || (event.code === 'Slash' && event.shiftKey) || event.key === ',' && event.shiftKey && event.code === 'Digit7') return '?';
  if (/^Key[A-Z]$/.test(event.code) && !/^[a-z]$/i.test(event.key)) return event.code.slice(3);
  return event.key.toUpperCase();
}
api.keyOf = keyOf;
// Moves through the list of contacts; arrows only when the focus is in it already or nowhere.
function walk(by, arrows) {
  const list = document.querySelector('[data-walk]');
  if (!list || (arrows && document.activeElement !== document.body && !list.contains(document.activeElement))) return false;
  const items = [...list.querySelectorAll('[data-walk-item]')].filter(visible);
  const next = step(items, items.find((i) => i.contains(document.activeElement)) ?? items.find((i) => i.getAttribute('aria-current') === 'true'), by);
  next?.focus();
  next?.click();
  return next !== undefined;
}

// --- dialogs, palette, key sheet ------------------------------------------------------------------
function openDialog(dialog) {
  if (!dialog || dialog.open) return;
  if (dialog.id === 'palette') fillPalette(dialog);
  if (dialog.id === 'keys') fillKeys(dialog);
  dialog.showModal();
  dialog.querySelector('input, textarea, select, button')?.focus();
}
api.copy = (field) => {
  field.focus();
  field.select();
  navigator.clipboard?.writeText(field.value).catch(() => document.execCommand('copy'));
};
api.open = openDialog;
api.close = (dialog) => dialog.open && dialog.close();
api.focusFirst = (element) => setTimeout(() => {
  element.querySelector('input, textarea, select, button')?.focus();
  api.hand(element);
}, 0);
api.focus = (element) => setTimeout(() => element.focus(), 0);

const labelOf = (e) => (e.dataset.command || e.getAttribute('aria-label') || e.textContent).replace(/\s+/g, ' ').trim();
const spelled = (shortcut) => shortcut.replace('Control', 'Ctrl').replace('Escape', 'Esc').replaceAll('+', ' ');

function commands() {
  return [...document.querySelectorAll('[data-command], [aria-keyshortcuts], .rail a, [data-walk-item]')]
    .filter((e) => !e.closest('dialog') && (usable(e) || e.closest('.menu')) && labelOf(e) && e.getAttribute('aria-keyshortcuts') !== 'Control+K')
    .map((e) => ({ element: e, label: labelOf(e), key: e.getAttribute('aria-keyshortcuts') ?? '' }));
}
function fillPalette(dialog) {
  const input = dialog.querySelector('input');
  const body = dialog.querySelector('.sheet-body');
  const all = commands();
  let at = 0;
  const draw = () => {
    const words = input.value.toLocaleLowerCase().split(/\s+/).filter(Boolean);
    const found = all.filter((c) => words.every((w) => c.label.toLocaleLowerCase().includes(w))).slice(0, 40);
    at = Math.min(at, Math.max(0, found.length - 1));
    body.replaceChildren(...found.map((c, i) => {
      const line = document.createElement('button');
      line.className = 'command';
      line.id = `command-${i}`;
      line.type = 'button';
      line.tabIndex = -1;
      line.setAttribute('role', 'option');
      line.setAttribute('aria-selected', String(i === at));
      line.append(c.label);
      if (c.key) {
        const key = document.createElement('kbd');
        key.textContent = spelled(c.key.split(' ')[0]);
        line.append(key);
      }
      line.addEventListener('click', () => run(c));
      return line;
    }));
    if (!found.length) {
      const nothing = document.createElement('div');
      nothing.className = 'nothing';
      nothing.textContent = dialog.dataset.nothing;
      body.append(nothing);
    }
    input.setAttribute('aria-activedescendant', found.length ? `command-${at}` : '');
    body.children[at]?.scrollIntoView({ block: 'nearest' });
    return found;
  };
  const run = (c) => {
    dialog.close();
    setTimeout(() => (c.element.matches('textarea, input') ? c.element.focus() : c.element.click()), 0);
  };
  input.value = '';
  let found = draw();
  input.oninput = () => { at = 0; found = draw(); };
  input.onkeydown = (event) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      at = (at + (event.key === 'ArrowDown' ? 1 : -1) + found.length) % Math.max(1, found.length);
      found = draw();
    } else if (event.key === 'Enter' && found[at]) {
      event.preventDefault();
      run(found[at]);
    }
  };
}
function fillKeys(dialog) {
  const body = dialog.querySelector('.sheet-body');
  const fixed = JSON.parse(dialog.dataset.fixed).map(([key, label]) => ({ key, label }));
  const seen = new Set();
  const lines = [...fixed, ...commands().filter((c) => c.key)].filter((c) => !seen.has(c.key) && seen.add(c.key));
  body.replaceChildren(...lines.map((c) => {
    const line = document.createElement('div');
    line.className = 'key-line';
    const keys = document.createElement('span');
    for (const one of c.key.split(' ')) {
      const key = document.createElement('kbd');
      key.textContent = spelled(one);
      keys.append(key, ' ');
    }
    line.append(Object.assign(document.createElement('span'), { textContent: c.label }), keys);
    return line;
  }));
}
