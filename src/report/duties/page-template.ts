/** The page of an evidence pack. Every value is escaped where it is printed. */
export const pageTemplate = `{% macro gaps(title, items) %}
{% if items.length %}
<p>{{ title }}</p>
<ul>
{% for item in items %}
<li>{{ item.what }}
{% if item.uses.length %}
<ul>
{% for use in item.uses %}
<li>{{ use }}</li>
{% endfor %}
</ul>
{% endif %}
<span class="place">{{ item.place }}{% if item.rule %} ({{ item.rule }}){% endif %}</span></li>
{% endfor %}
</ul>
{% endif %}
{% endmacro %}
{% macro findings(title, items) %}
{% if items.length %}
<p>{{ title }}</p>
<ul>
{% for item in items %}
<li>{{ item.message }} <span class="place">{{ item.place }} ({{ item.rule }})</span>{% if item.accepted %}<br>{{ item.accepted }}{% endif %}</li>
{% endfor %}
</ul>
{% endif %}
{% endmacro %}
<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>{{ tab }}</title>
<style>
body { margin: 0 auto; max-width: 60rem; padding: 1rem; background: #fff; color: #0b0c0c; font: 1rem/1.5 Arial, sans-serif; overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.2; margin: 2rem 0 .5rem; }
a { color: #1d70b8; }
a:focus { outline: 3px solid #0b0c0c; background: #fd0; color: #0b0c0c; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; }
dt { font-weight: bold; }
dd { margin: 0; }
article { border-top: 1px solid #505a5f; padding: .5rem 0 1rem; break-inside: avoid; }
article h3 { margin-top: .5rem; }
blockquote { margin: 0; }
.state { display: inline-block; border: 2px solid; padding: 0 .5rem; font-weight: bold; }
.met { color: #00532f; }
.in-doubt, .excepted { color: #6e3619; }
.not-met { color: #942514; }
.not-applicable { color: #383f43; }
.place { color: #383f43; font-size: .875rem; }
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; }
  section + section { break-before: page; }
  h2, h3 { break-after: avoid; }
  a { color: inherit; }
  article a[href^="https"]::after { content: " (" attr(href) ")"; font-size: 8pt; }
}
</style>
</head>
<body>
<header>
<h1>{{ title }}</h1>
<p>For the use of the body itself. It tells of findings that were accepted.</p>
<dl>
<dt>Judged as of</dt>
<dd>{{ day }}</dd>
<dt>Fairnotice</dt>
<dd>{{ version }}</dd>
</dl>
{% for line in law %}
<p>{{ line }}</p>
{% endfor %}
</header>
<main>
{% if not isOne %}
<nav aria-label="Notices">
<ul>
{% for notice in notices %}
<li><a href="#{{ notice.anchor }}" lang="{{ notice.lang }}">{{ notice.title }}</a>: {{ notice.counts }}.</li>
{% endfor %}
</ul>
</nav>
{% endif %}
{% for notice in notices %}
<section aria-labelledby="{{ notice.anchor }}">
<h2 id="{{ notice.anchor }}" lang="{{ notice.lang }}">{{ notice.title }}</h2>
{% if notice.example %}
<p>{{ notice.example }}</p>
{% endif %}
{% if notice.regime %}
<p><strong>{{ notice.regime }}</strong></p>
{% endif %}
<dl>
{% for fact in notice.facts %}
<dt>{{ fact.term }}</dt>
<dd>{{ fact.value }}</dd>
{% endfor %}
</dl>
<p>{{ notice.counts }}.</p>
{% if notice.exceptions.length %}
<p>Exceptions the notice claims:</p>
<ul>
{% for one in notice.exceptions %}
<li>{{ one.words }} <span class="place">{{ one.place }}</span></li>
{% endfor %}
</ul>
{% endif %}
{% for row in notice.rows %}
<article aria-labelledby="{{ row.anchor }}">
<h3 id="{{ row.anchor }}">{{ row.number }}. {{ row.name }}</h3>
<p><strong class="state {{ row.mark }}">{{ row.markName }}</strong></p>
<p>{{ row.question }}</p>
{% for note in row.notes %}
<p>{{ note }}</p>
{% endfor %}
{% if row.places.length %}
<p>The words that tell people:</p>
<ul>
{% for place in row.places %}
<li><q lang="{{ place.lang }}">{{ place.words }}</q> <span class="place">{{ place.place }}</span></li>
{% endfor %}
</ul>
{% endif %}
{{ gaps('Missing:', row.missing) }}
{{ gaps('In doubt:', row.doubts) }}
{{ findings('What bears on it in law:', row.concerns) }}
{{ findings('Accepted:', row.accepted) }}
<dl>
<dt>The law</dt>
<dd>{% for article in row.articles %}<a href="{{ article.url }}">{{ article.label }}</a>{% if not loop.last %}, {% endif %}{% else %}Not asked for where information is got in this way.{% endfor %}</dd>
<dt>How far confirmed</dt>
<dd>{{ row.confirmed }}{% if row.caveat %} {{ row.caveat }}{% endif %}</dd>
</dl>
</article>
{% endfor %}
</section>
{% endfor %}
</main>
</body>
</html>
`;
