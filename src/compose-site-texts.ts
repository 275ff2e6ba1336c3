import {
  composeComplaintWay,
  composeRegulatorWay,
  composeStatement,
  type ComplaintWay,
  type Phrases,
  type Wording,
} from './document/index.js';
import { readText, resolveComplaints, resolveController, resolveStatement, type Read, type Reader, type Shared } from './model/index.js';
import type { ControllerInput } from './schema/index.js';
import { fullAddressOfPage } from './site/addresses.js';
import type { SiteTexts, StatementLink } from './site/site-texts.js';

/** What is needed besides the shared files. */
export interface SiteTextsContext {
  readonly lang: string;
  /** All phrases of the language by dotted key. */
  readonly phrases: Phrases;
  readonly day: string;
  /** The file site.yaml, as people are shown it. */
  readonly file: string;
}

/** Puts into words what controllers and site.yaml say of the site as a whole. Their findings are made elsewhere. */
export function composeSiteTexts(shared: Shared, { lang, phrases, day, file }: SiteTextsContext): SiteTexts {
  const { site, controllers } = shared;
  const reader: Reader = { lang, languages: site.languages, shared, diagnostics: [], uses: new Set() };
  const wording: Wording = {
    phrases: { ...pick(phrases, 'document.', ''), ...pick(phrases, 'site.statement.', 'statement.') },
    lang,
    day,
    regulatorAddress: (site.regulatorAddress ?? []).map((line, position) =>
      readText(reader, line, { file, path: ['regulatorAddress', position] }),
    ),
  };
  return {
    complaints: Object.fromEntries([...controllers].map(([id, controller]) => [id, wayTo(wording, reader, id, controller)])),
    regulator: composeRegulatorWay(wording, { file, path: [] }),
    statement: readStatement(wording, shared, file),
  };
}

function wayTo(wording: Wording, reader: Reader, id: string, controller: Read<ControllerInput>): ComplaintWay {
  const { complaints } = controller.value;
  const origin = { file: controller.file, path: ['complaints'] };
  return composeComplaintWay(wording, {
    complaints: resolveComplaints(reader, complaints === undefined ? undefined : { value: complaints, origin }, origin),
    controller: resolveController(reader, id, controller),
  });
}

function readStatement(wording: Wording, shared: Shared, file: string): StatementLink {
  const { value: reading } = resolveStatement(shared, file, wording.lang);
  switch (reading.state) {
    case 'absent':
    case 'incomplete':
      return { state: 'none' };
    case 'existing':
      return reading;
    case 'whole': {
      const { baseUrl, languages } = shared.site;
      const home = fullAddressOfPage({ title: '', baseUrl, languages }, wording.lang, '');
      return { state: 'own', text: composeStatement(wording, reading.statement, home) };
    }
    default:
      return reading satisfies never;
  }
}

/** The phrases below a prefix, under another. */
function pick(phrases: Phrases, from: string, to: string): Phrases {
  return Object.fromEntries(
    Object.entries(phrases).flatMap(([key, text]) => (key.startsWith(from) ? [[to + key.slice(from.length), text]] : [])),
  );
}
