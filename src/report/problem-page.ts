import type { LocatedDiagnostic } from '../diagnostics/index.js';
import { codeFrame, type SourceFiles } from '../yaml/index.js';
import { count, orderFindings } from './summary.js';
import { renderAlone } from './render-alone.js';

export interface ProblemPageOptions {
  /** The files the findings are in, by path as shown. */
  readonly sources: SourceFiles;
  /** Address of the script that shows the site again once nothing stands in the way. */
  readonly script: string;
}

/** The page that stands in the place of a site while something stands in its way: the findings, in the words of `check`. */
export function renderProblemPage(found: readonly LocatedDiagnostic[], { sources, script }: ProblemPageOptions): string {
  const errors = orderFindings(found);
  return renderAlone(template, {
    script,
    title: `${count(errors.length, 'error')} ${errors.length === 1 ? 'stands' : 'stand'} in the way`,
    errors: errors.map(({ code, message, hint = '', origin, range }) => {
      const source = sources.get(origin.file);
      return {
        code,
        message,
        hint,
        place: `${origin.file}, line ${range.start.line}`,
        frame: source === undefined ? '' : codeFrame(source, range),
      };
    }),
  });
}

const template = `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ title }} - Fairnotice</title>
<style>
body { margin: 0 auto; max-width: 50rem; padding: 1rem; background: #fff; color: #0b0c0c; font: 1.1875rem/1.5 Arial, sans-serif; overflow-wrap: anywhere; }
h1, h2 { line-height: 1.2; }
h2 { font-size: 1.1875rem; margin: 0 0 .5rem; }
li { border-left: 5px solid #d4351c; padding-left: 1rem; margin: 0 0 2rem; }
ol { list-style: none; padding: 0; }
p { margin: .5rem 0; }
pre { background: #f3f2f1; padding: .75rem; overflow-x: auto; font-size: .875rem; }
.place { color: #505a5f; }
</style>
<script src="{{ script }}" defer></script>
</head>
<body>
<main>
<h1>{{ title }}</h1>
<p>This page shows your site again by itself once you have put it right and saved the file.</p>
<ol>
{% for error in errors %}
<li>
<h2>{{ error.message }}</h2>
<p class="place">{{ error.place }}</p>
{% if error.frame %}
<pre tabindex="0" role="region" aria-label="The lines in the file">{{ error.frame }}</pre>
{% endif %}
{% if error.hint %}
<p>{{ error.hint }}</p>
{% endif %}
<p class="place">{{ error.code }}</p>
</li>
{% endfor %}
</ol>
</main>
</body>
</html>
`;
