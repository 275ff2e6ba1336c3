/**
 * What the page of questions does: it keeps the answers in the browser as they are typed, and saves them as a file. It asks nobody for
 * anything, and writes text as text alone.
 */
export const pageScript = `
(function () {
  'use strict';
  var sheet = document.getElementById('questions');
  var post = document.getElementById('post');
  var day = document.getElementById('day');
  var key = 'fairnotice-answers ' + sheet.getAttribute('data-notice');
  var questions = Array.prototype.slice.call(document.querySelectorAll('.question'));
  var byId = function (id) { return document.getElementById(id); };
  var all = function (place, selector) { return Array.prototype.slice.call(place.querySelectorAll(selector)); };

  function read(question) {
    var boxes = all(question, 'input:checked');
    var unknown = boxes.some(function (box) { return box.value === 'unknown'; });
    var chosen = boxes.map(function (box) { return box.value; }).filter(function (value) { return value !== 'unknown'; });
    var text = question.querySelector('textarea, .own input');
    var isOther = question.getAttribute('data-kind') !== 'choice' || chosen.indexOf('other') !== -1;
    var words = text !== null && isOther ? text.value.trim() : '';
    var answer = { id: question.getAttribute('data-id'), asked: question.getAttribute('data-asked'), about: question.getAttribute('data-about') };
    if (words !== '') answer.words = words;
    if (chosen.length > 0) answer.chosen = chosen;
    if (unknown) { delete answer.words; delete answer.chosen; answer.unknown = true; }
    return answer;
  }

  function isAnswered(answer) {
    return answer.unknown === true || answer.words !== undefined || (answer.chosen !== undefined && answer.chosen.join() !== 'other');
  }

  function write(question, answer) {
    var boxes = all(question, 'input[type=radio], input[type=checkbox]');
    boxes.forEach(function (box) {
      box.checked = (answer.unknown === true && box.value === 'unknown') || (answer.chosen || []).indexOf(box.value) !== -1;
    });
    var text = question.querySelector('textarea, .own input');
    if (text !== null) text.value = answer.words || '';
  }

  function collect() {
    return {
      fairnotice: 'answers', format: 1, notice: sheet.getAttribute('data-notice'),
      answeredBy: post.value.trim().replace(/\\s+/g, ' '), answeredOn: day.value,
      answers: questions.map(read).filter(isAnswered)
    };
  }

  function today() {
    var now = new Date();
    var two = function (number) { return (number < 10 ? '0' : '') + number; };
    return now.getFullYear() + '-' + two(now.getMonth() + 1) + '-' + two(now.getDate());
  }

  var store;
  try {
    store = window.localStorage;
    store.setItem('fairnotice-try', '1');
    store.removeItem('fairnotice-try');
  } catch (error) {
    store = undefined;
  }

  function tellKept(kept) {
    byId('kept').textContent = kept
      ? 'Your answers are kept in this browser, on this computer, until you clear them.'
      : 'This browser does not let the page keep your answers. Save them before you close it.';
  }

  function keep() {
    var kept = false;
    try {
      if (store !== undefined) { store.setItem(key, JSON.stringify(collect())); kept = true; }
    } catch (error) {
      kept = false;
    }
    tellKept(kept);
    count();
  }

  function restore() {
    var kept;
    try {
      kept = store === undefined ? null : JSON.parse(store.getItem(key));
    } catch (error) {
      kept = null;
    }
    if (kept === null || typeof kept !== 'object' || !Array.isArray(kept.answers)) return;
    if (typeof kept.answeredBy === 'string') post.value = kept.answeredBy;
    kept.answers.forEach(function (answer) {
      var question = questions.filter(function (one) {
        return one.getAttribute('data-id') === answer.id && one.getAttribute('data-asked') === answer.asked && one.getAttribute('data-about') === answer.about;
      })[0];
      if (question !== undefined) write(question, answer);
    });
  }

  function count() {
    var done = questions.map(read).filter(isAnswered).length;
    byId('count').textContent = done + ' of ' + questions.length + ' answered.';
  }

  function showFault(field, words) {
    var fault = byId(field.id + '-error');
    fault.textContent = words;
    fault.hidden = words === '';
    if (words === '') field.removeAttribute('aria-invalid'); else field.setAttribute('aria-invalid', 'true');
  }

  function save() {
    var faults = [];
    if (post.value.trim() === '') faults.push([post, 'Write your job title']);
    if (!/^\\d{4}-\\d{2}-\\d{2}$/.test(day.value)) faults.push([day, 'Write the day']);
    [post, day].forEach(function (field) {
      var fault = faults.filter(function (one) { return one[0] === field; })[0];
      showFault(field, fault === undefined ? '' : fault[1]);
    });
    var list = byId('faults');
    list.textContent = '';
    faults.forEach(function (fault) {
      var item = document.createElement('li');
      var link = document.createElement('a');
      link.href = '#' + fault[0].id;
      link.textContent = fault[1];
      item.appendChild(link);
      list.appendChild(item);
    });
    byId('problem').hidden = faults.length === 0;
    byId('saved').hidden = true;
    if (faults.length > 0) { byId('problem').focus(); return; }
    var text = JSON.stringify(collect(), null, 2) + '\\n';
    byId('copy').value = text;
    byId('saved').hidden = false;
    var link = document.createElement('a');
    var address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    link.href = address;
    link.download = 'answers.json';
    document.body.appendChild(link);
    link.click();
    document.body.removeChild(link);
    setTimeout(function () { URL.revokeObjectURL(address); }, 60000);
    byId('saved').focus();
  }

  function clear() {
    if (!window.confirm('Clear all your answers on this page?')) return;
    questions.forEach(function (question) { write(question, {}); });
    post.value = '';
    try { if (store !== undefined) store.removeItem(key); } catch (error) { store = undefined; }
    byId('saved').hidden = true;
    byId('copy').value = '';
    count();
  }

  sheet.addEventListener('input', keep);
  sheet.addEventListener('change', keep);
  byId('save').addEventListener('click', save);
  byId('clear').addEventListener('click', clear);
  all(document, '.with-script').forEach(function (part) { part.hidden = false; });
  all(document, '.without-script').forEach(function (part) { part.hidden = true; });
  restore();
  day.value = today();
  tellKept(store !== undefined);
  count();
}());
`;
