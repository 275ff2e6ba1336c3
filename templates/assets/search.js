// Puts the search into its page. Until it has run, and in browsers that cannot run it, the page leads to the list of all notices.
(function () {
  'use strict';

  var place = document.querySelector('[data-search]');
  var pagefind = window.PagefindComponents;
  if (!place || !pagefind || !window.IntersectionObserver || !window.WebAssembly) return;

  var instance = pagefind.getInstanceManager().getInstance('default');
  instance.setTranslations(JSON.parse(place.getAttribute('data-words')));
  instance.on('error', giveUp);
  // A part of the index that does not arrive, or arrives broken.
  window.addEventListener('unhandledrejection', giveUp);

  var tool = place.querySelector('[data-search-tool]');
  add('pagefind-config', {
    'bundle-path': place.getAttribute('data-folder'),
    'base-url': place.getAttribute('data-base'),
    'no-worker': '',
  });
  add('pagefind-input');
  add('pagefind-summary');
  add('pagefind-results').resultTemplate = describe;
  place.hidden = false;
  find('[data-search-without]').hidden = true;

  function add(name, attributes) {
    var element = document.createElement(name);
    Object.keys(attributes || {}).forEach(function (attribute) {
      element.setAttribute(attribute, attributes[attribute]);
    });
    return tool.appendChild(element);
  }

  function find(selector) {
    return document.querySelector(selector);
  }

  function giveUp() {
    place.hidden = true;
    find('[data-search-failed]').hidden = false;
  }

  // A notice that was found: its title, whose it is, and the words around the one that was looked for.
  function describe(result) {
    var item = make('li', 'fn-result');
    var link = make('a', 'govuk-link fn-result__link', result.meta.title);
    link.href = result.url;
    if (result.meta.language) link.lang = result.meta.language;
    item.appendChild(make('p', 'fn-result__title')).appendChild(link);
    var controller = item.appendChild(make('p', 'fn-result__controller', result.meta.controller));
    if (result.meta.controllerLanguage) controller.lang = result.meta.controllerLanguage;
    item.appendChild(markWords(make('p', 'fn-result__excerpt'), result.excerpt));
    return item;
  }

  function make(name, className, text) {
    var element = document.createElement(name);
    element.className = className;
    if (text) element.textContent = text;
    return element;
  }

  // The excerpt comes as HTML with the words in mark elements. Only those and plain text are taken over.
  function markWords(element, excerpt) {
    var parsed = new DOMParser().parseFromString(excerpt, 'text/html').body;
    Array.prototype.forEach.call(parsed.childNodes, function (node) {
      element.appendChild(
        node.nodeName === 'MARK' ? make('mark', 'fn-result__word', node.textContent) : document.createTextNode(node.textContent),
      );
    });
    return element;
  }
})();
