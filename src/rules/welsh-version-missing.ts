import { childOrigin } from '../diagnostics/index.js';
import { always, cite, citedLaws, welshStandards, type ByKind } from '../law/index.js';
import type { Controller, Notice } from '../model/index.js';
import { rule, type Finding } from './rule.js';
import { readerTexts } from './support/reader-texts.js';
import { quote, wordQuestion } from './support/wording.js';

export default rule({
  id: 'welsh-version-missing',
  kind: 'duty',
  severity: 'warning',
  citation: cite(citedLaws.welshLanguage2011),
  inForce: always,
  confirmed: 'guidance',
  caveat:
    'What a body has to do stands in the compliance notice that it was given. Which of the standards is about web pages was not found out.',
  file: 'controller',
  summary: 'A council in Wales publishes a notice that has no Welsh version.',
  why: 'Bodies under the Welsh language standards may not treat Welsh less favourably than English. Some people read and speak of personal matters in Welsh first.',
  fix: 'Look in your compliance notice for what has to be in Welsh. Have the notice translated by someone who does that work, give each text in both languages, and add “cy” to the “languages” of site.yaml. Another body in Wales says under “welshStandards”, in the file of the controller, whether a compliance notice binds it, and why.',
  bad: `
nation: wales
`,
  good: `
nation: wales
kind: parish-council
welshStandards:
  value: false
  reason: The Commissioner has given us no compliance notice.
`,
  check: ({ notice }) => (lacksWelsh(notice) ? judge(notice, standardsBind(notice.controller)) : []),
});

function judge(notice: Notice, bind: ByKind): readonly Finding[] {
  const { controller, languages, origin, title } = notice;
  const nation = childOrigin(controller.origin, 'nation');
  const name = controller.name.value;
  switch (bind) {
    case 'no':
      return [];
    case 'depends': {
      const message = wordQuestion(`does a compliance notice on the Welsh language bind ${name}?`, 'own-team');
      return [{ origin: nation, message, hint: whatDecides, severity: 'info' }];
    }
    case 'yes':
      return languages.includes('cy')
        ? [
            {
              origin: childOrigin(origin, 'title'),
              message: `No text of ${quote(title)} is in Welsh, so its Welsh page is in English.`,
              hint,
            },
          ]
        : [{ origin: nation, message: `${name} is in Wales and publishes its notices without a Welsh version.`, hint }];
    default:
      return bind satisfies never;
  }
}

const hint =
  'Which Welsh language standards bind a council stands in its compliance notice under the Welsh Language (Wales) Measure 2011. Look there for what has to be in Welsh, and have the notice translated by someone who does that work. Give each text in both languages, and add “cy” to the “languages” of site.yaml. A Welsh version on another website can be listed under “versions”.';

const whatDecides =
  'A body in Wales may have to publish in Welsh as well, and the notice has no Welsh version. The compliance notice of the Welsh Language Commissioner says what it must do. Write the answer under “welshStandards” in the file of the controller, with the reason.';

/** Whether language standards bind a body. Its file may say so itself, with a reason. */
function standardsBind({ kind, nation, welshStandards: said }: Controller): ByKind {
  if (said !== undefined) return said.value ? 'yes' : 'no';
  return welshStandards(kind, nation);
}

/** Whether readers of Welsh get no Welsh words: only the page in Welsh can tell, where the site has one. */
function lacksWelsh(notice: Notice): boolean {
  const { languages, lang, versions, origin } = notice;
  if (versions.some(({ kind, name }) => kind === 'other-language' && /\b(?:[CG]ymraeg|Welsh)\b/i.test(name.value))) return false;
  if (!languages.includes('cy')) return true;
  return lang === 'cy' && !readerTexts(notice).some(({ text }) => text.lang === 'cy' && text.origin.file === origin.file);
}
