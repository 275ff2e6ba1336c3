/** Fields: what they say, and what a choice in one does to its others. */

import { escaped, form, idOf } from './edit-page.js';
import { send } from './edit-send.js';

/** What a field says now, as the server wants it. */
export function readField(/** @type {HTMLElement} */ field) {
  const all = (part) => [...field.querySelectorAll(`[data-part="${part}"]`)];
  const [notStated] = all('not-stated');
  if (notStated?.checked) return 'not-stated';
  const langs = all('lang');
  if (langs.length > 0) return Object.fromEntries(langs.map((input) => [input.dataset.lang, input.value]));
  const [input] = [...all('text'), ...all('select')];
  if (input !== undefined) return input.value;
  const word = [...all('word'), ...all('radio'), ...all('answer')].find(({ checked }) => checked);
  if (word !== undefined) return word.value;
  return all('check')
    .filter(({ checked }) => checked)
    .map(({ value }) => value);
}

export function sendField(/** @type {HTMLElement} */ field, isTyped = true) {
  const path = JSON.parse(field.dataset.path ?? '[]');
  const title = `${isTyped ? 'Type in' : 'Choose'} “${field.dataset.title}”`;
  const value = readField(field);
  send({ title, changes: [{ kind: 'set', path, value }], ...(isTyped ? { merge: `${form().dataset.file} ${field.dataset.path}` } : {}) });
}

export function reveal(field, part, isShown) {
  const found = field.querySelector(part);
  if (found instanceof HTMLElement) found.hidden = !isShown;
}

/** Texts that “nobody has told us yet” took the place of, for whoever changes their mind. */
const kept = new Map();

export function notStated(field, box) {
  for (const input of field.querySelectorAll('[data-part="text"], [data-part="lang"]')) {
    if (box.checked) kept.set(input.id, input.value);
    input.value = box.checked ? '' : (kept.get(input.id) ?? '');
  }
  if (box.checked) for (const one of field.querySelectorAll('[data-part="check"]')) one.checked = false;
  sendField(field, false);
}

/** Something new that has just got its name gets its short name from it, if it has none. */
export function proposeId(field) {
  const path = JSON.parse(field.dataset.path ?? '[]');
  if (!['name', 'heading', 'records', 'title', 'text'].includes(path.at(-1))) return;
  const id = document.querySelector(`${escaped(idOf([...path.slice(0, -1), 'id']))} input`);
  const name = field.querySelector('[data-part="text"], [data-part="lang"]');
  if (!(id instanceof HTMLInputElement) || id.value !== '' || name.value === '') return;
  id.value = name.value
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 50)
    .replace(/^-+|-+$/g, '');
  const holder = id.closest('[data-field]');
  if (id.value !== '' && holder instanceof HTMLElement) sendField(holder);
}
