// The composer never loses text: each stroke is mirrored in this browser until the server has sent it.
const api = (window.kindline ??= {});
const PREFIX = 'kindline-draft:';
const KEPT_MILLIS = 14 * 24 * 3600 * 1000;

// Each tab mirrors for itself, so that two tabs on one contact do not overwrite each other; a tab that is new to a
// contact takes up what was typed last, in whatever tab.
function tabId() {
  try {
    let id = sessionStorage.getItem('kindline-tab');
    if (!id) sessionStorage.setItem('kindline-tab', id = Math.random().toString(36).slice(2));
    return id;
  } catch {
    return 'tab';
  }
}
const mirror = {
  parsed(name) {
    try {
      return JSON.parse(localStorage.getItem(name) ?? 'null');
    } catch {
      return null;
    }
  },
  names(key) {
    try {
      return Object.keys(localStorage).filter((name) => name === PREFIX + key || name.startsWith(`${PREFIX + key}@`));
    } catch {
      return [];
    }
  },
  read(key) {
    const own = this.parsed(`${PREFIX + key}@${tabId()}`);
    return own ?? this.names(key).map((name) => this.parsed(name)).filter(Boolean).sort((a, b) => b.at - a.at)[0] ?? null;
  },
  write(key, text) {
    try {
      localStorage.setItem(`${PREFIX + key}@${tabId()}`, JSON.stringify({ text, at: Date.now() }));
    } catch {
      // no room or no permission: the server's draft remains
    }
  },
  // Forgets this tab's text, and in other places what is the same words.
  drop(key, sent) {
    try {
      localStorage.removeItem(`${PREFIX + key}@${tabId()}`);
      for (const name of this.names(key)) {
        if (sent !== undefined && sent.startsWith(this.parsed(name)?.text ?? '')) localStorage.removeItem(name);
      }
    } catch {
      // as above
    }
  },
};

// Old drafts of contacts that were closed elsewhere are not kept for ever.
try {
  for (const name of Object.keys(localStorage)) {
    if (name.startsWith(PREFIX) && Date.now() - (mirror.parsed(name)?.at ?? 0) > KEPT_MILLIS) {
      localStorage.removeItem(name);
    }
  }
} catch {
  // storage is off
}

function grow(area) {
  area.style.height = 'auto';
  area.style.height = `${Math.min(area.scrollHeight + 2, Math.round(innerHeight * 0.4))}px`;
}
function count(area) {
  const counter = area.closest('.composer')?.querySelector('[data-count-of]');
  if (!counter) return;
  const max = Number(counter.dataset.countOf);
  const length = area.value.length;
  counter.textContent = length > max * 0.7 || length > 400 ? `${length} / ${max}` : '';
  counter.classList.toggle('late', length > max);
}
api.recount = count;
function told(area) {
  area.dispatchEvent(new Event('input', { bubbles: true }));
}

api.compose = (area, key, saved) => {
  area.kindlineKey = key;
  area.kindlineTurn ??= 0;
  if (area.value !== saved) area.value = saved;
  const lost = mirror.read(key);
  if (lost?.text && lost.text !== saved) {
    // what this browser has is newer than what reached the server
    area.value = lost.text;
    told(area);
  }
  grow(area);
  count(area);
  if (area.kindlineReady) return;
  area.kindlineReady = true;
  area.addEventListener('input', () => {
    if (area.value) mirror.write(area.kindlineKey, area.value);
    else mirror.drop(area.kindlineKey);
    grow(area);
    count(area);
  });
  area.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      event.stopPropagation();
      area.dispatchEvent(new CustomEvent('compose-send'));
    } else if (event.key === 'Escape') {
      event.preventDefault();
      area.blur();
    }
  });
};
api.sent = (area, key, text) => {
  area.kindlineTurn = (area.kindlineTurn ?? 0) + 1;
  mirror.drop(key, text);
  if (area.kindlineKey !== key) return;
  area.value = area.value.startsWith(text) ? area.value.slice(text.length).trimStart() : area.value;
  if (area.value) {
    mirror.write(key, area.value);
    told(area);
  }
  grow(area);
  count(area);
};
// Files come by the button, by pasting or by dropping; the server keeps them until they are sent.
async function upload(composer, files) {
  const list = composer?.querySelector('[data-upload]');
  for (const file of !list || composer.classList.contains('noting') ? [] : files) {
    if (file.size > Number(list.dataset.bytesMax)) {
      list.dispatchEvent(new CustomEvent('upload-too-large'));
      continue;
    }
    try {
      const answer = await fetch(list.dataset.upload, {
        method: 'POST', body: file, headers: { 'X-Filename': encodeURIComponent(file.name) },
      });
      if (!answer.ok) throw new Error(String(answer.status));
    } catch {
      list.dispatchEvent(new CustomEvent('upload-failed'));
    }
  }
}
function choose(composer) {
  const input = Object.assign(document.createElement('input'), { type: 'file', multiple: true });
  input.addEventListener('change', () => upload(composer, [...input.files]));
  input.click();
}
const composerOf = (event) => (event.target instanceof Element ? event.target.closest('.composer') : null);
document.addEventListener('paste', (event) => {
  const files = [...(event.clipboardData?.files ?? [])];
  if (!composerOf(event) || !files.length || event.clipboardData.types.includes('text/plain')) return;
  event.preventDefault();
  upload(composerOf(event), files);
});
document.addEventListener('dragover', (event) => {
  if (composerOf(event) && event.dataTransfer?.types.includes('Files')) event.preventDefault();
});
document.addEventListener('drop', (event) => {
  if (!composerOf(event) || !event.dataTransfer?.files.length) return;
  event.preventDefault();
  upload(composerOf(event), [...event.dataTransfer.files]);
});
document.addEventListener('click', (event) => {
  if (event.target instanceof Element && event.target.closest('[data-attach]')) choose(composerOf(event));
});
document.addEventListener('click', (event) => {
  const send = event.target instanceof Element ? event.target.closest('[data-send]') : null;
  send?.closest('.composer')?.querySelector('textarea')?.dispatchEvent(new CustomEvent('compose-send'));
});
// Escape leaves a form the way its own button does, Ctrl+Enter confirms it.
document.addEventListener('keydown', (event) => {
  const form = event.target instanceof Element ? event.target.closest('.form') : null;
  if (!form) return;
  if (event.key === 'Escape') {
    event.preventDefault();
    form.querySelector('[data-cancel]')?.click();
  } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    document.activeElement?.dispatchEvent(new Event('change', { bubbles: true }));
    form.querySelector('[data-confirm]')?.click();
  }
});
// A sign of a menu goes where the cursor is.
document.addEventListener('click', (event) => {
  const sign = event.target instanceof Element ? event.target.closest('[data-inserts]') : null;
  const area = sign?.closest('.composer')?.querySelector('textarea');
  if (area) api.insert(area, sign.dataset.inserts);
});
api.insert = (area, text) => {
  area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end');
  told(area);
  area.focus();
};
