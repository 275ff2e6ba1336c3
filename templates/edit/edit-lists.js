/** Buttons that change what a page is made of: items of lists, answers, new entries. */

import { escaped, firstFieldIn, focusOn, form, idOf, say } from './edit-page.js';
import { readField } from './edit-fields.js';
import { fetchAnew, send } from './edit-send.js';

/** A change that moves things: nothing is typed into what is about to move. The page is fetched anew, the keyboard put where one expects it, and what was done is said. */
export function restructure(title, changes, focus, words) {
  form().inert = true;
  send({
    title,
    changes,
    after: async ({ refused }) => {
      form().inert = false;
      if (refused) return;
      await fetchAnew();
      focusOn(focus);
      say(words);
    },
  });
}

export function act(button) {
  const { title = '', item = '' } = button.dataset;
  const path = JSON.parse(button.dataset.path ?? '[]');
  const list = JSON.parse(button.dataset.list ?? '[]');
  const position = Number(button.dataset.position);
  const place = button.closest('.fn-add');
  switch (button.dataset.do) {
    case 'up':
    case 'down': {
      const to = position + (button.dataset.do === 'up' ? -1 : 1);
      const other = button.dataset.do === 'up' ? 'down' : 'up';
      const selector = (which) => `button[data-do="${which}"][data-list="${CSS.escape(button.dataset.list ?? '')}"][data-position="${to}"]`;
      restructure(
        `Move “${item}” ${button.dataset.do}`,
        [{ kind: 'move', path: list, from: position, to }],
        [selector(button.dataset.do), selector(other)],
        `${item} is now number ${to + 1}.`,
      );
      break;
    }
    case 'take-out': {
      const next = firstFieldIn([...list, position]);
      restructure(
        `Remove “${item}”`,
        [{ kind: 'remove', path: [...list, position] }],
        [...next.slice(0, 3), ...firstFieldIn([...list, position - 1]).slice(0, 3), '#heading'],
        `Removed: ${item}. You can undo it.`,
      );
      break;
    }
    case 'remove':
      restructure(title, [{ kind: 'remove', path }], ['#heading'], `${title}: done. You can undo it.`);
      break;
    case 'set':
      restructure(title, [{ kind: 'set', path, value: JSON.parse(button.dataset.value ?? '""') }], ['#heading'], `${title}: done.`);
      break;
    case 'add': {
      const [into, length] = [JSON.parse(place.dataset.list), Number(place.dataset.length)];
      const value = JSON.parse(button.dataset.value ?? '""');
      const title = `Add ${button.dataset.noun}`;
      const target = [...into, length];
      if (typeof value === 'string')
        restructure(title, [{ kind: 'insert', path: into, position: length, value }], firstFieldIn(target), `${title}: done.`);
      else openNew(title, into, length, value);
      break;
    }
    case 'open-new': {
      const box = document.getElementById(button.getAttribute('aria-controls') ?? '');
      if (box === null) break;
      box.hidden = !box.hidden;
      button.setAttribute('aria-expanded', String(!box.hidden));
      if (!box.hidden) box.querySelector('input')?.focus();
      break;
    }
    case 'close-new': {
      const box = button.closest('form');
      if (box === null) break;
      box.hidden = true;
      const opener = document.querySelector(`[aria-controls="${CSS.escape(box.id)}"]`);
      opener?.setAttribute('aria-expanded', 'false');
      if (opener instanceof HTMLElement) opener.focus();
      break;
    }
    case 'choose': {
      const select = place.querySelector('[data-part="choose"]');
      const [into, length] = [JSON.parse(place.dataset.list), Number(place.dataset.length)];
      if (select.value === '') {
        select.focus();
        say('Choose what to add first.');
        break;
      }
      const name = select.selectedOptions[0].textContent;
      restructure(
        `Add “${name}”`,
        [{ kind: 'insert', path: into, position: length, value: select.value }],
        [escaped(select.id)],
        `Added: ${name}.`,
      );
      break;
    }
  }
}

/** Something new with several fields opens on a page of its own, with the keyboard in its first field. */
function openNew(title, into, length, value) {
  form().inert = true;
  send({
    title,
    changes: [{ kind: 'insert', path: into, position: length, value }],
    after: ({ refused }) => {
      form().inert = false;
      if (!refused) location.href = `${location.pathname}?at=${[...into, length].map(encodeURIComponent).join('/')}#first`;
    },
  });
}

/** Makes an entry of a register and puts it where it is wanted. What was typed stays until that is done. */
export function addEntry(/** @type {HTMLFormElement} */ box) {
  const { register, into } = box.dataset;
  const values = Object.fromEntries([...box.querySelectorAll('[data-entry]')].map((field) => [field.dataset.entry, readField(field)]));
  const name = box.querySelector('input')?.value ?? '';
  const id = box.id;
  const count = Number(box.closest('.fn-add')?.dataset.length);
  form().inert = true;
  send({
    to: '/entry',
    title: `Add “${name}”`,
    more: { register, values, ...(into === undefined ? {} : { into: JSON.parse(into) }) },
    changes: [],
    after: async ({ refused }) => {
      form().inert = false;
      if (refused) return;
      await fetchAnew();
      const item = into === undefined ? '#heading' : escaped(idOf([...JSON.parse(into), count]));
      focusOn([item, `[aria-controls="${CSS.escape(id)}"]`, '#heading']);
      say(`${name} is in the list now${into === undefined ? '' : ', and used here'}.`);
    },
  });
}
