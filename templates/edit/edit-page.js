/** The page as it stands: what is shown, said aloud, and where the keyboard is. */

/** The part of the page that the server draws anew. */
export const form = () => /** @type {HTMLElement} */ (document.getElementById('form'));

/** Fetches the page as it is now and puts its form in the place of the old one. Throws where the server does not answer. */
export async function reload() {
  const response = await fetch(location.href.replace(/#.*/, ''));
  if (!response.ok) {
    location.href = location.pathname;
    return;
  }
  const fresh = new DOMParser().parseFromString(await response.text(), 'text/html');
  const next = fresh.getElementById('form');
  if (next !== null) form().replaceWith(next);
  document.title = fresh.title;
}

/** Shows how the page stands after a change: what was found, and texts as they will look. */
export function show(answer) {
  form().dataset.structure = String(answer.structure);
  for (const { id, findings } of answer.marks) mark(id, findings);
  for (const { id, html } of answer.looks) look(id, html);
  summarise(answer.errors);
  refuse(answer.refused ?? []);
  document.title = document.title.replace(/^Error: /, '');
  if (answer.errors.length > 0) document.title = `Error: ${document.title}`;
}

/** What was not taken, in plain sight and aloud. */
export function refuse(all) {
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

export function say(/** @type {string} */ words) {
  const place = document.getElementById('said');
  if (place === null) return;
  place.textContent = '';
  setTimeout(() => (place.textContent = words), 50);
}

export function element(name, className, text) {
  const one = document.createElement(name);
  if (className) one.className = className;
  if (text) one.textContent = text;
  return one;
}

/** Puts the keyboard into the first of these that can have it, unless somebody went on meanwhile and has it elsewhere. */
export function focusOn(selectors) {
  if (document.activeElement !== null && document.activeElement !== document.body) return;
  for (const selector of selectors) {
    const found = document.querySelector(selector);
    if (found instanceof HTMLElement && !(found instanceof HTMLButtonElement && found.disabled)) {
      found.focus();
      found.scrollIntoView({ block: 'nearest' });
      return;
    }
  }
}

export const idOf = (path) => ['f', ...path].map((step) => String(step).replace(/[^\w.]/g, '_')).join('-');
export const escaped = (id) => `#${CSS.escape(id)}`;
export const firstFieldIn = (path) => [
  `${escaped(idOf(path))} input, ${escaped(idOf(path))} textarea`,
  `${escaped(idOf(path))} a`,
  escaped(idOf(path)),
  '#heading',
];

export function focusInto(/** @type {HTMLElement} */ box) {
  const first = box.querySelector('input:not([type=hidden]), textarea, select');
  const one = box.tabIndex === -1 && box.hasAttribute('tabindex') && !box.hasAttribute('data-field') && !first ? box : (first ?? box);
  if (one instanceof HTMLElement) {
    one.focus();
    box.scrollIntoView({ block: 'start' });
  }
}
