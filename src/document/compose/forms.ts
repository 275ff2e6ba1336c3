import { childOrigin } from '../../diagnostics/index.js';
import type { Version } from '../../model/index.js';
import type { Inline, Section } from '../document.js';
import { leadAndList, link, plain, prose, sayInlines, section, type Composer } from './composer.js';

/**
 * The other forms of the notice, and how to ask for one (UK GDPR Article 12(1), Equality Act 2010 section 20(6)). It stands before all
 * other sections: whoever needs another form cannot be expected to read this one to its end.
 */
export function composeForms(c: Composer): readonly Section[] {
  const { howToAsk, versions, origin } = c.notice;
  if (!howToAsk && versions.length === 0) return [];
  const at = childOrigin(origin, 'versions');
  const forms = versions.map((version) => describeForm(c, version));
  return [
    section(c, 'other-forms', [...leadAndList(c, at, 'otherForms.versions', forms), ...(howToAsk ? prose(howToAsk, 'other-forms') : [])]),
  ];
}

function describeForm(c: Composer, { name, url, language, file }: Version): readonly Inline[] {
  const form = link({ kind: 'address', href: url, ...(language === undefined ? {} : { lang: language }) }, plain(c, name));
  return file ? sayInlines(c, 'inBrackets', { text: [form], more: plain(c, file) }) : [form];
}
