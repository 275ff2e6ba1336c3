/**
 * What a page of the editor does by itself: it sends what is typed and chosen, one change after the other, and shows what the checks say of it.
 * The page is drawn by the server; after a change that moves things, it is fetched anew.
 */

import { escaped, focusInto } from './edit-page.js';
import { notStated, proposeId, reveal, sendField } from './edit-fields.js';
import { act, addEntry, restructure } from './edit-lists.js';
import { once } from './edit-send.js';

document.addEventListener('input', ({ target }) => {
  const field = target instanceof HTMLElement ? target.closest('[data-field]') : null;
  if (!(field instanceof HTMLElement) || !(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
  const { part } = target.dataset;
  if (part !== 'text' && part !== 'lang') return;
  const box = field.querySelector('[data-part="not-stated"]');
  if (box instanceof HTMLInputElement && target.value !== '') box.checked = false;
  sendField(field);
});

document.addEventListener('change', ({ target }) => {
  const field = target instanceof HTMLElement ? target.closest('[data-field]') : null;
  if (
    !(field instanceof HTMLElement) ||
    !(target instanceof HTMLInputElement || target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement)
  )
    return;
  const { part } = target.dataset;
  if (part === 'text' || part === 'lang') proposeId(field);
  if (part === 'select' || part === 'radio') sendField(field, false);
  if (part === 'not-stated') notStated(field, /** @type {HTMLInputElement} */ (target));
  if (part === 'word') {
    reveal(field, '[data-some]', false);
    sendField(field, false);
  }
  if (part === 'some') {
    reveal(field, '[data-some]', true);
    if (field.querySelector('[data-part="check"]:checked')) sendField(field, false);
  }
  if (part === 'check') {
    for (const box of field.querySelectorAll('[data-part="not-stated"]')) if (box instanceof HTMLInputElement) box.checked = false;
    sendField(field, false);
  }
  if (part === 'details') reveal(field, '[data-details]', true);
  if (part === 'answer') {
    const path = JSON.parse(field.dataset.path ?? '[]');
    const value = /** @type {HTMLInputElement} */ (target).value;
    restructure(
      `Choose “${field.dataset.title}”`,
      [{ kind: 'set', path, value }],
      [escaped(target.id)],
      `Chosen: ${target.labels?.[0]?.textContent ?? ''}`,
    );
  }
});

document.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest('button[data-do]') : null;
  if (button instanceof HTMLButtonElement) act(button);
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (link instanceof HTMLAnchorElement) follow(link, event);
});

document.addEventListener('submit', (event) => {
  const sent = event.target;
  if (!(sent instanceof HTMLFormElement)) return;
  if (!sent.classList.contains('fn-new')) {
    once(event, () => sent.requestSubmit(event.submitter));
    return;
  }
  event.preventDefault();
  addEntry(sent);
});

/** A link waits until all that was typed is sent. A link to a field puts the keyboard into it. */
function follow(link, event) {
  const url = new URL(link.href);
  if (url.pathname === location.pathname && url.search === location.search && url.hash !== '') {
    const box = document.getElementById(url.hash.slice(1));
    if (box !== null) {
      event.preventDefault();
      focusInto(box);
    }
    return;
  }
  if (event.ctrlKey || event.metaKey || event.shiftKey || link.target) return;
  once(event, () => (location.href = link.href));
}

/** Enter in a field of one line is no order to do anything. */
document.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement && event.target.closest('#form') && !event.target.closest('form'))
    event.preventDefault();
});

/** Puts the keyboard into the field that the address names. The browser goes to its place by itself, and takes the keyboard off it. */
function arrive() {
  if (document.activeElement !== document.body) return;
  if (location.hash === '#first') {
    const all = [...document.querySelectorAll('#form input, #form textarea, #form select')];
    const first = all.find((one) => one instanceof HTMLElement && one.offsetParent !== null);
    if (first instanceof HTMLElement) first.focus();
  } else if (location.hash.startsWith('#f-')) {
    const box = document.getElementById(location.hash.slice(1));
    if (box !== null) focusInto(box);
  }
}

arrive();
for (const wait of [0, 100, 400]) setTimeout(arrive, wait);
window.addEventListener('load', () => setTimeout(arrive, 0));
