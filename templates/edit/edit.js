/**
 * What a page of the editor does by itself: it sends what is typed and chosen, one change after the other, and shows what the checks say of it.
 * The page is drawn by the server; after a change that moves things, it is fetched anew.
 */

/** @typedef {{ kind: string, path: (string | number)[], value?: unknown, position?: number, from?: number, to?: number }} Change */
/** @typedef {{ title: string, changes: Change[], merge?: string, to?: string, more?: object, structure?: number, after?: (answer: object) => void }} Step */

/** @type {Step[]} What is still to be sent. Of what is typed into one field, only the newest. */
let waiting = [];
let isSending = false;
/** Whether the server did not answer: what was typed stays in the page and is sent once it does. */
let isGone = false;

const form = () => /** @type {HTMLElement} */ (document.getElementById('form'));

/** Puts a step in line. What waits for the same field gives way to it. */
function send(/** @type {Step} */ step) {
  const { structure } = form().dataset;
  waiting = [...waiting.filter(({ merge }) => merge === undefined || merge !== step.merge), { ...step, structure: Number(structure) }];
  void sendAll();
}

async function sendAll() {
  if (isSending) return;
  isSending = true;
  while (waiting.length > 0) {
    const [step] = waiting;
    waiting = waiting.slice(1);
    const answer = await post(step);
    if (answer === undefined) {
      if (!waiting.some(({ merge }) => merge !== undefined && merge === step.merge)) waiting = [step, ...waiting];
      break;
    }
    if (answer.stale) {
      await reload();
      const last = step.changes.find(({ kind, value }) => kind === 'set' && step.merge !== undefined && JSON.stringify(value) !== '""');
      const words = 'The file was changed elsewhere, so this page was loaded anew.';
      say(words);
      if (last !== undefined) refuse([{ message: `${words} What you typed last is not in it:`, hint: textOf(last.value) }]);
      continue;
    }
    show(answer);
    step.after?.(answer);
    document.dispatchEvent(new CustomEvent('fairnotice:changed', { detail: answer }));
  }
  isSending = false;
}

async function post(/** @type {Step} */ { title, changes, merge, structure, to = '/change', more = {} }) {
  const { file, at } = form().dataset;
  const body = JSON.stringify({ file, structure, at, title, changes, merge, ...more });
  try {
    const response = await fetch(to, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
      keepalive: body.length < 60000,
    });
    if (response.status === 409) return { stale: true };
    if (!response.ok) throw new Error(await response.text());
    back();
    return await response.json();
  } catch (error) {
    gone(error instanceof TypeError ? '' : String(error instanceof Error ? error.message : ''));
    return undefined;
  }
}

/** What was typed, in each language. */
function textOf(value) {
  return typeof value === 'object' && value !== null ? Object.values(value).join(' / ') : String(value);
}

/** The server does not answer, or not as it should. */
function gone(/** @type {string} */ why) {
  isGone = true;
  form().inert = false;
  const place = document.getElementById('gone');
  if (place === null || place.childElementCount > 0) return;
  const box = element('div', 'fn-gone');
  box.append(
    element('h2', 'govuk-heading-s', 'What you type is not being kept'),
    element(
      'p',
      'govuk-body',
      why ||
        'Fairnotice does not answer. It may have been stopped. What you typed is still in this page: leave the page open, start “fairnotice edit” again, and copy it over if this message stays.',
    ),
  );
  const button = element('button', 'govuk-button', 'Try again');
  button.setAttribute('type', 'button');
  button.addEventListener('click', () => {
    place.replaceChildren();
    void sendAll();
  });
  box.append(button);
  place.append(box);
}

function back() {
  if (!isGone) return;
  isGone = false;
  document.getElementById('gone')?.replaceChildren();
}

/** Shows how the page stands after a change: what was found, and texts as they will look. */
function show(answer) {
  form().dataset.structure = String(answer.structure);
  for (const { id, findings } of answer.marks) mark(id, findings);
  for (const { id, html } of answer.looks) look(id, html);
  summarise(answer.errors);
  refuse(answer.refused ?? []);
  document.title = document.title.replace(/^Error: /, '');
  if (answer.errors.length > 0) document.title = `Error: ${document.title}`;
}

/** What was not taken, in plain sight and aloud. */
function refuse(all) {
  const place = document.getElementById('refused');
  place?.replaceChildren(
    ...all.map(({ message, hint }) => {
      const box = element('div', 'govuk-inset-text fn-refused');
      box.append(element('p', 'govuk-body govuk-!-font-weight-bold', message), element('p', 'govuk-body', hint ?? ''));
      return box;
    }),
  );
}

function mark(id, findings) {
  const place = document.getElementById(`${id}-findings`);
  if (place === null) return;
  const lines = findings.map(({ severity, message, hint }) => {
    const isError = severity === 'error';
    const line = element('p', isError ? 'govuk-error-message' : 'fn-found__calm');
    line.append(
      isError ? element('span', 'govuk-visually-hidden', 'Error:') : element('strong', '', severity === 'warning' ? 'Warning:' : 'Note:'),
    );
    line.append(` ${message} `);
    if (hint) line.append(element('span', 'fn-found__hint', hint));
    return line;
  });
  if (
    place.textContent?.replace(/\s+/g, ' ').trim() ===
    lines
      .map((line) => line.textContent)
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim()
  )
    return;
  place.replaceChildren(...lines);
  const box = document.getElementById(id);
  const isWrong = findings.some(({ severity }) => severity === 'error');
  box?.classList.toggle('govuk-form-group--error', isWrong);
  for (const [kind, name] of [
    ['input', 'govuk-input'],
    ['textarea', 'govuk-textarea'],
    ['select', 'govuk-select'],
  ]) {
    for (const one of box?.matches('[data-field]') ? box.querySelectorAll(`${kind}.${name}`) : [])
      one.classList.toggle(`${name}--error`, isWrong);
  }
}

function look(id, html) {
  const place = document.querySelector(`[data-looks="${CSS.escape(id)}"]`);
  if (!(place instanceof HTMLElement)) return;
  place.hidden = html === '';
  const text = place.querySelector('.fn-looks__text');
  if (text !== null) text.innerHTML = html;
}

function summarise(errors) {
  const place = document.getElementById('errors');
  if (place === null) return;
  const now = [...place.querySelectorAll('a')].map((link) => link.textContent).join('\n');
  if (now === errors.map(({ text }) => text).join('\n')) return;
  if (errors.length === 0) {
    place.replaceChildren();
    return;
  }
  const box = element('div', 'govuk-error-summary');
  box.setAttribute('role', 'group');
  box.setAttribute('aria-labelledby', 'errors-heading');
  const heading = element(
    'h2',
    'govuk-error-summary__title',
    errors.length === 1 ? 'There is a problem on this page' : `There are ${errors.length} problems on this page`,
  );
  heading.id = 'errors-heading';
  const list = element('ul', 'govuk-list govuk-error-summary__list');
  for (const { text, href } of errors) {
    const item = element('li', '');
    const link = element('a', '', text);
    link.setAttribute('href', href);
    item.append(link);
    list.append(item);
  }
  const body = element('div', 'govuk-error-summary__body');
  body.append(list);
  box.append(heading, body);
  place.replaceChildren(box);
}

function say(/** @type {string} */ words) {
  const place = document.getElementById('said');
  if (place === null) return;
  place.textContent = '';
  setTimeout(() => (place.textContent = words), 50);
}

/** Fetches the page as it is now and puts its form in the place of the old one. */
async function reload() {
  try {
    const response = await fetch(location.href.replace(/#.*/, ''));
    if (!response.ok) {
      location.href = location.pathname;
      return;
    }
    const fresh = new DOMParser().parseFromString(await response.text(), 'text/html');
    const next = fresh.getElementById('form');
    if (next !== null) form().replaceWith(next);
    document.title = fresh.title;
  } catch {
    gone('');
  }
}

function element(name, className, text) {
  const one = document.createElement(name);
  if (className) one.className = className;
  if (text) one.textContent = text;
  return one;
}

/** A change that moves things: nothing is typed into what is about to move. The page is fetched anew, the keyboard put where one expects it, and what was done is said. */
function restructure(title, changes, focus, words) {
  form().inert = true;
  send({
    title,
    changes,
    after: async ({ refused }) => {
      form().inert = false;
      if (refused) return;
      await reload();
      focusOn(focus);
      say(words);
    },
  });
}

/** The first of these that is there and can have the keyboard. */
function focusOn(selectors) {
  for (const selector of selectors) {
    const found = document.querySelector(selector);
    if (found instanceof HTMLElement && !(found instanceof HTMLButtonElement && found.disabled)) {
      found.focus();
      found.scrollIntoView({ block: 'nearest' });
      return;
    }
  }
}

const idOf = (path) => ['f', ...path].map((step) => String(step).replace(/[^\w.]/g, '_')).join('-');
const escaped = (id) => `#${CSS.escape(id)}`;
const firstFieldIn = (path) => [
  `${escaped(idOf(path))} input, ${escaped(idOf(path))} textarea`,
  `${escaped(idOf(path))} a`,
  escaped(idOf(path)),
  '#heading',
];

/** What a field says now, as the server wants it. */
function readField(/** @type {HTMLElement} */ field) {
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

function sendField(/** @type {HTMLElement} */ field, isTyped = true) {
  const path = JSON.parse(field.dataset.path ?? '[]');
  const title = `${isTyped ? 'Type in' : 'Choose'} “${field.dataset.title}”`;
  const value = readField(field);
  send({ title, changes: [{ kind: 'set', path, value }], ...(isTyped ? { merge: `${form().dataset.file} ${field.dataset.path}` } : {}) });
}

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

function reveal(field, part, isShown) {
  const found = field.querySelector(part);
  if (found instanceof HTMLElement) found.hidden = !isShown;
}

/** Texts that “nobody has told us yet” took the place of, for whoever changes their mind. */
const kept = new Map();

function notStated(field, box) {
  for (const input of field.querySelectorAll('[data-part="text"], [data-part="lang"]')) {
    if (box.checked) kept.set(input.id, input.value);
    input.value = box.checked ? '' : (kept.get(input.id) ?? '');
  }
  if (box.checked) for (const one of field.querySelectorAll('[data-part="check"]')) one.checked = false;
  sendField(field, false);
}

/** Something new that has just got its name gets its short name from it, if it has none. */
function proposeId(field) {
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

document.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest('button[data-do]') : null;
  if (button instanceof HTMLButtonElement) act(button);
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (link instanceof HTMLAnchorElement) follow(link, event);
});

function act(button) {
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

document.addEventListener('submit', (event) => {
  const box = event.target;
  if (!(box instanceof HTMLFormElement)) return;
  if (!box.classList.contains('fn-new')) {
    once(event, () => box.requestSubmit());
    return;
  }
  event.preventDefault();
  addEntry(box);
});

/** A form that leads to another page, such as “Save”, waits until all that was typed is sent. */
document.addEventListener('submit', (event) => {
  const sent = event.target;
  if (!(sent instanceof HTMLFormElement) || sent.classList.contains('fn-new') || !isSending) return;
  event.preventDefault();
  const { submitter } = event;
  const wait = () => (isSending ? setTimeout(wait, 20) : isGone ? undefined : sent.requestSubmit(submitter));
  wait();
});

/** Makes an entry of a register and puts it where it is wanted. What was typed stays until that is done. */
function addEntry(/** @type {HTMLFormElement} */ box) {
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
      await reload();
      const item = into === undefined ? '#heading' : escaped(idOf([...JSON.parse(into), count]));
      focusOn([item, `[aria-controls="${CSS.escape(id)}"]`, '#heading']);
      say(`${name} is in the list now${into === undefined ? '' : ', and used here'}.`);
    },
  });
}

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

/** What leaves the page waits until all that was typed is sent. */
function once(event, leave) {
  if (!isSending && waiting.length === 0) return;
  event.preventDefault();
  const wait = () => {
    if (isSending) setTimeout(wait, 20);
    else if (waiting.length === 0) leave();
  };
  wait();
}

function focusInto(/** @type {HTMLElement} */ box) {
  const first = box.querySelector('input:not([type=hidden]), textarea, select');
  const one = box.tabIndex === -1 && box.hasAttribute('tabindex') && !box.hasAttribute('data-field') && !first ? box : (first ?? box);
  if (one instanceof HTMLElement) {
    one.focus();
    box.scrollIntoView({ block: 'start' });
  }
}

/** Enter in a field of one line is no order to do anything. */
document.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement && event.target.closest('#form') && !event.target.closest('form'))
    event.preventDefault();
});

window.addEventListener('beforeunload', (event) => {
  if (waiting.length > 0) event.preventDefault();
});

window.addEventListener('pagehide', () => {
  for (const step of waiting) void post(step);
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
