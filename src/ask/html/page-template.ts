/** The page of questions. Every value is escaped where it is printed; only our own style and script are not. */
export const pageTemplate = `{% macro known(items, lang) %}
{% if items.length %}
<dl class="known">
{% for item in items %}
<dt>{{ item.term }}</dt>
<dd lang="{{ lang }}">{{ item.text }}</dd>
{% endfor %}
</dl>
{% endif %}
{% endmacro %}
<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{{ policy }}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>Questions: {{ tab }}</title>
<style>{{ style | safe }}</style>
</head>
<body>
<header>
<h1>Questions about <span lang="{{ lang }}">{{ title }}</span></h1>
<p lang="{{ lang }}">{{ controller }}</p>
</header>
<main>
<h2>Before you start</h2>
<p>You know how this service works. We write what people are told about their information. We need {{ total }} from you for that.</p>
<ul>
<li>Answer what you know, in your own words. Leave what you do not know.</li>
<li>Write nothing about any one person.</li>
<li>Nothing is sent by itself. When you are done, you save a file and send it to whoever sent you this page.</li>
</ul>
<p class="with-script screen" id="kept" role="status" hidden></p>
<p class="without-script">Print this page and write your answers on it, or ask for it as a Word file. To type them here, open the page in a browser that may run its script.</p>
<div id="questions" data-notice="{{ notice }}">
{% for chapter in chapters %}
<section aria-labelledby="{{ chapter.anchor }}">
<h2 id="{{ chapter.anchor }}">{{ chapter.heading }}</h2>
{% for group in chapter.groups %}
<div class="group">
<h3>{{ group.heading }}</h3>
<p class="asks">{{ group.asks }}</p>
{% if group.help %}
<p class="hint" id="{{ group.anchor }}-hint">{{ group.help }}</p>
{% endif %}
{% for question in group.questions %}
<div class="question" data-id="{{ question.id }}" data-asked="{{ group.asks }}" data-about="{{ question.about }}" data-kind="{{ group.kind }}">
{% if group.kind == 'choice' %}
<fieldset{% if group.help %} aria-describedby="{{ group.anchor }}-hint"{% endif %}>
<legend><span class="hidden-words">{{ group.asks }} </span><span lang="{{ lang }}">{{ question.about }}</span></legend>
{{ known(question.known, lang) }}
{% for option in group.options %}
<div class="choice"><input type="{{ group.input }}" id="{{ question.anchor }}-{{ loop.index }}" name="{{ question.anchor }}" value="{{ option.value }}"><label for="{{ question.anchor }}-{{ loop.index }}">{{ option.words }}</label></div>
{% endfor %}
<div class="choice"><input type="{{ group.input }}" id="{{ question.anchor }}-other" name="{{ question.anchor }}" value="other"><label for="{{ question.anchor }}-other">Something else</label>
<div class="own"><label for="{{ question.anchor }}-own">In your own words<span class="hidden-words">: {{ question.about }}</span></label><input type="text" id="{{ question.anchor }}-own" maxlength="10000"></div></div>
<div class="choice"><input type="{{ group.input }}" id="{{ question.anchor }}-unknown" name="{{ question.anchor }}" value="unknown"><label for="{{ question.anchor }}-unknown">I do not know</label></div>
</fieldset>
{% else %}
<label for="{{ question.anchor }}"><span class="hidden-words">{{ group.asks }} </span><span lang="{{ lang }}">{{ question.about }}</span></label>
{{ known(question.known, lang) }}
<textarea id="{{ question.anchor }}" maxlength="10000" rows="{{ group.rows }}"{% if group.help %} aria-describedby="{{ group.anchor }}-hint"{% endif %}></textarea>
<div class="choice unknown"><input type="checkbox" id="{{ question.anchor }}-unknown" value="unknown"><label for="{{ question.anchor }}-unknown">I do not know<span class="hidden-words">: {{ question.about }}</span></label></div>
{% endif %}
</div>
{% endfor %}
</div>
{% endfor %}
</section>
{% endfor %}
<section aria-labelledby="last">
<h2 id="last">Who answered</h2>
<div class="error-summary" id="problem" role="alert" tabindex="-1" hidden>
<h3>There is a problem</h3>
<ul id="faults"></ul>
</div>
<div class="field">
<label for="post">Your job title</label>
<p class="hint" id="post-hint">Not your name. For example: parking services manager.</p>
<p class="error" id="post-error" hidden></p>
<input type="text" id="post" maxlength="120" aria-describedby="post-hint post-error">
</div>
<div class="field">
<label for="day">The day</label>
<p class="error" id="day-error" hidden></p>
<input type="date" id="day" aria-describedby="day-error">
</div>
<div class="with-script screen" hidden>
<p id="count" role="status"></p>
<button type="button" id="save">Save my answers as a file</button>
<button type="button" class="second" id="clear">Clear my answers</button>
<div class="note" id="saved" tabindex="-1" hidden>
<h3>Your answers are saved</h3>
<p>The file is called answers.json. Look for it where your browser puts downloads, and send it to whoever sent you this page.</p>
<div class="field">
<label for="copy">If there is no such file, copy this text into your email</label>
<textarea id="copy" rows="6" readonly></textarea>
</div>
</div>
</div>
</section>
</div>
</main>
<script>{{ script | safe }}</script>
</body>
</html>
`;
