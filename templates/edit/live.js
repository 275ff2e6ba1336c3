/**
 * Draws what stands beside the form of a notice anew after every change: what is wrong, the page, the PDF. What is shown is never older than
 * what was shown before, for each part asks for its next state only when it has the last.
 */

/** Wait so long after the last letter before the findings are counted again: they are read, not watched. */
const calm = 300;

/** @type {HTMLElement | null} */
const beside = document.querySelector('.fn-beside');
if (beside) start(beside);

/** @param {HTMLElement} aside */
function start(aside) {
  const notice = aside.dataset.notice ?? '';
  const status = need(aside, '[data-status]');
  const languages = [...aside.querySelectorAll('button[data-lang]')].map((button) => button.getAttribute('data-lang') ?? '');
  const isWide = window.matchMedia('(min-width: 64em)').matches;
  let lang = pick(remembered('lang'), languages) ?? aside.dataset.lang ?? 'en';
  let part = pick(remembered('part'), ['findings', 'page', 'pdf']) ?? (isWide ? 'page' : 'findings');

  /** @param {string} file */
  const address = (file) => `/preview/notices/${notice}/${lang}/${file}`;
  /** @param {string} words */
  const say = (words) => {
    if (status.textContent !== words) status.textContent = words;
  };

  const findings = oneAtATime(async () => {
    const response = await fetch(`/findings/notices/${notice}`);
    if (!response.ok) return;
    const wanted = new DOMParser().parseFromString(await response.text(), 'text/html').querySelector('.fn-findings');
    const shown = aside.querySelector('.fn-findings');
    if (wanted === null || shown === null) return;
    morph(shown, wanted);
    need(aside, '[data-total]').textContent = wanted.getAttribute('data-total') ?? '';
  });

  const page = oneAtATime(async () => {
    const frame = need(aside, '[data-frame=page]');
    const known = frame.querySelector('iframe');
    const wanted = address('page.html');
    if (known === null || known.getAttribute('data-address') !== wanted) {
      await openPage(frame, wanted);
      return;
    }
    const response = await fetch(wanted);
    const html = await response.text();
    say(response.ok ? '' : 'The page shows your notice as it was: something has to be put right before it can be drawn again.');
    const shown = known.contentDocument;
    if (!response.ok || shown === null) return;
    morph(shown.documentElement, new DOMParser().parseFromString(html, 'text/html').documentElement);
  });

  const pdf = oneAtATime(async () => {
    const frame = need(aside, '[data-frame=pdf]');
    const wanted = address('notice.pdf');
    const response = await fetch(wanted);
    const bytes = await response.arrayBuffer();
    say(response.ok ? '' : 'The PDF cannot be drawn until something in the notice is put right.');
    if (!response.ok) return;
    const pages = Number(response.headers.get('Fairnotice-Pages'));
    const size = Math.ceil(bytes.byteLength / 1000);
    need(aside, '[data-pdf-facts]').textContent = `${pages === 1 ? '1 page' : `${pages} pages`}, ${size} KB`;
    if (navigator.pdfViewerEnabled)
      showPdf(frame, `${wanted}?revision=${response.headers.get('Fairnotice-Revision')}#navpanes=0&view=FitH`);
  });

  const draw = () => {
    if (part === 'page') void page();
    if (part === 'pdf') void pdf();
  };
  const show = () => {
    for (const section of aside.querySelectorAll('[data-part]'))
      section.toggleAttribute('hidden', section.getAttribute('data-part') !== part);
    for (const link of aside.querySelectorAll('[data-open]')) link.toggleAttribute('hidden', link.getAttribute('data-lang') !== lang);
    press(aside, 'data-show', part);
    press(aside, 'data-lang', lang);
    say('');
    draw();
  };

  for (const group of aside.querySelectorAll('.fn-beside__choices')) group.removeAttribute('hidden');
  aside.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (button === null) return;
    part = button.getAttribute('data-show') ?? part;
    lang = button.getAttribute('data-lang') ?? lang;
    remember('part', part);
    remember('lang', lang);
    show();
  });
  let waiting = 0;
  document.addEventListener('fairnotice:changed', () => {
    draw();
    clearTimeout(waiting);
    waiting = window.setTimeout(() => void findings(), calm);
  });
  show();
  void findings();
}

/**
 * The page in a frame where nothing of it can run. Links would lead out of the frame, so they do nothing; those within the page work.
 *
 * @param {HTMLElement} frame
 * @param {string} address
 */
async function openPage(frame, address) {
  const view = document.createElement('iframe');
  view.title = 'The page as people will see it';
  view.setAttribute('sandbox', 'allow-same-origin');
  view.setAttribute('data-address', address);
  const loaded = new Promise((resolve) => view.addEventListener('load', resolve, { once: true }));
  view.src = address;
  frame.replaceChildren(view);
  await loaded;
  const { contentDocument: shown, contentWindow: window } = view;
  if (shown === null || window === null) return;
  shown.addEventListener('click', (event) => {
    const link = event.target instanceof window.Element ? event.target.closest('a') : null;
    if (link !== null && !(link.getAttribute('href') ?? '').startsWith('#')) event.preventDefault();
  });
  window.scrollTo(0, Number(remembered(address) ?? 0));
  addEventListener('pagehide', () => remember(address, String(window.scrollY)), { once: true });
}

/**
 * Hands a PDF to the browser’s own viewer. The one in sight stays until the new one is there; one that was not yet there gives way. It is a
 * frame of its own each time, so that “back” leads to the page before and not to a PDF.
 *
 * @param {HTMLElement} frame
 * @param {string} address
 */
function showPdf(frame, address) {
  const view = document.createElement('iframe');
  view.title = 'The PDF';
  view.addEventListener('load', () => frame.replaceChildren(view), { once: true });
  view.src = address;
  for (const waiting of [...frame.children].slice(1)) waiting.remove();
  frame.append(view);
}

/**
 * Makes one node like another and touches nothing that is the same already: so the page keeps its place, and nothing that is read aloud
 * begins again.
 *
 * @param {Node} shown
 * @param {Node} wanted
 */
function morph(shown, wanted) {
  if (shown.isEqualNode(wanted)) return;
  if (shown.nodeName !== wanted.nodeName) {
    shown.parentNode?.replaceChild(copy(shown, wanted), shown);
    return;
  }
  if (isElement(shown) && isElement(wanted)) {
    for (const { name } of [...shown.attributes]) if (!wanted.hasAttribute(name)) shown.removeAttribute(name);
    for (const { name, value } of wanted.attributes) if (shown.getAttribute(name) !== value) shown.setAttribute(name, value);
    morphChildren(shown, wanted);
  } else {
    shown.nodeValue = wanted.nodeValue;
  }
}

/**
 * What is the same at the beginning and at the end is left alone; what stands between is made alike one by one.
 *
 * @param {Element} shown
 * @param {Element} wanted
 */
function morphChildren(shown, wanted) {
  const [before, after] = [[...shown.childNodes], [...wanted.childNodes]];
  /** @type {Node | null} */
  let end = null;
  while (before[0] && after[0] && before[0].isEqualNode(after[0])) {
    before.shift();
    after.shift();
  }
  while (before.at(-1)?.isEqualNode(after.at(-1) ?? null)) {
    end = before.pop() ?? null;
    after.pop();
  }
  after.forEach((node, position) => {
    const old = before[position];
    if (old === undefined) shown.insertBefore(copy(shown, node), end);
    else morph(old, node);
  });
  for (const old of before.slice(after.length)) old.remove();
}

/**
 * @param {Node} place
 * @param {Node} node
 */
function copy(place, node) {
  return (place.ownerDocument ?? document).importNode(node, true);
}

/**
 * Elements of another document are of another kind.
 *
 * @param {Node} node
 * @returns {node is Element}
 */
function isElement(node) {
  return node.nodeType === Node.ELEMENT_NODE;
}

/**
 * Runs one at a time. What is asked for meanwhile is done once, afterwards: by then with the newest state. A server that is gone is told of
 * elsewhere.
 *
 * @param {() => Promise<void>} work
 */
function oneAtATime(work) {
  let isRunning = false;
  let isWanted = false;
  return async () => {
    isWanted = true;
    if (isRunning) return;
    isRunning = true;
    while (isWanted) {
      isWanted = false;
      await work().catch(() => undefined);
    }
    isRunning = false;
  };
}

/**
 * @param {HTMLElement} aside
 * @param {string} name
 * @param {string} value
 */
function press(aside, name, value) {
  for (const button of aside.querySelectorAll(`button[${name}]`)) {
    button.setAttribute('aria-pressed', String(button.getAttribute(name) === value));
  }
}

/**
 * @param {HTMLElement} aside
 * @param {string} selector
 * @returns {HTMLElement}
 */
function need(aside, selector) {
  const found = aside.querySelector(selector);
  if (!(found instanceof HTMLElement)) throw new Error(`The page has no ${selector}.`);
  return found;
}

/**
 * @param {string | null} value
 * @param {readonly string[]} known
 */
function pick(value, known) {
  return value !== null && known.includes(value) ? value : undefined;
}

/** @param {string} name */
function remembered(name) {
  return sessionStorage.getItem(`fairnotice-${name}`);
}

/**
 * @param {string} name
 * @param {string} value
 */
function remember(name, value) {
  sessionStorage.setItem(`fairnotice-${name}`, value);
}
