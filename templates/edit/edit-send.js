/** What is typed and chosen goes to the server, one change after the other and never two at once. */

import { element, form, refuse, reload, say, show } from './edit-page.js';

/** @typedef {{ kind: string, path: (string | number)[], value?: unknown, position?: number, from?: number, to?: number }} Change */
/** @typedef {{ title: string, changes: Change[], merge?: string, to?: string, more?: object, structure?: number, after?: (answer: object) => void }} Step */

/** @type {Step[]} What is still to be sent. Of what is typed into one field, only the newest. */
let waiting = [];
let isSending = false;
/** Whether the server did not answer: what was typed stays in the page and is sent once it does. */
let isGone = false;

/** Puts a step in line. What waits for the same field gives way to it. */
export function send(/** @type {Step} */ step) {
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
      await fetchAnew();
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

/** The form as it is now, in the place of the old one. */
export async function fetchAnew() {
  try {
    await reload();
  } catch {
    gone('');
  }
}

/** What leaves the page waits until all that was typed is sent. */
export function once(event, leave) {
  if (!isSending && waiting.length === 0) return;
  event.preventDefault();
  const wait = () => {
    if (isSending) setTimeout(wait, 20);
    else if (waiting.length === 0) leave();
  };
  wait();
}

window.addEventListener('beforeunload', (event) => {
  if (waiting.length > 0) event.preventDefault();
});

window.addEventListener('pagehide', () => {
  for (const step of waiting) void post(step);
});
