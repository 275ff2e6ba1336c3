/**
 * Keeps the bar of what is not saved up to date while somebody types. It changes words in place and takes no element away that could have
 * the focus.
 *
 * @typedef {{ unsaved: number, undo: string | null, redo: string | null, isKept: boolean }} Bar
 */

const bar = document.querySelector('[data-bar]');

document.addEventListener('fairnotice:changed', (event) => {
  const now = /** @type {CustomEvent<{ bar?: Bar }>} */ (event).detail?.bar;
  if (bar !== null && now !== undefined) show(now);
});

/** @param {Bar} now */
function show({ unsaved, undo, redo, isKept }) {
  put('[data-bar-none]', unsaved === 0);
  put('[data-bar-some]', unsaved > 0);
  put('[data-bar-save]', unsaved > 0);
  write('[data-bar-count]', String(unsaved));
  write('[data-bar-files]', unsaved === 1 ? 'file' : 'files');
  put('[data-bar-undo]', undo !== null);
  write('[data-bar-undo] [data-bar-what]', undo ?? '');
  put('[data-bar-redo]', redo !== null);
  write('[data-bar-redo] [data-bar-what]', redo ?? '');
  document.querySelector('[data-bar-saved]')?.remove();
  document.querySelector('[data-bar-lost]')?.toggleAttribute('hidden', isKept);
}

/** @param {string} place @param {boolean} isThere */
function put(place, isThere) {
  const element = bar?.querySelector(place);
  if (!(element instanceof HTMLElement)) return;
  const hasFocus = element.contains(document.activeElement);
  if (isThere || !hasFocus) element.hidden = !isThere;
}

/** @param {string} place @param {string} words */
function write(place, words) {
  const element = bar?.querySelector(place);
  if (element && element.textContent !== words) element.textContent = words;
}
