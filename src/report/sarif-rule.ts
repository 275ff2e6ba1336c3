import type { ReportingDescriptor, ReportingConfiguration } from 'sarif';
import type { RuleKind, Severity } from '../diagnostics/index.js';
import type { Explanation } from './explain.js';

/** What `explain` says of a code and, for a rule, what sort of rule it is. */
export interface CodePage extends Explanation {
  readonly kind?: RuleKind;
  /** The most that a finding can weigh. */
  readonly severity?: Severity;
  /** How far the claim of law was confirmed. */
  readonly confirmed?: string;
}

export const levels: Readonly<Record<Severity, NonNullable<ReportingConfiguration['level']>>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/** A code as SARIF describes a rule: for a list in a few words, and whole as text and as Markdown. */
export function describeCode(code: string, page: CodePage | undefined, severity: Severity): ReportingDescriptor {
  const named = { id: code, name: nameOf(code) };
  if (page === undefined) return { ...named, defaultConfiguration: { level: levels[severity] } };
  const { summary, why, citation, kind, confirmed } = page;
  return {
    ...named,
    shortDescription: { text: summary },
    fullDescription: { text: `${summary} ${why}` },
    help: { text: writeHelp(page, plain), markdown: writeHelp(page, markdown) },
    ...(citation?.url !== undefined && { helpUri: citation.url }),
    defaultConfiguration: { level: levels[page.severity ?? severity] },
    properties: {
      tags: ['privacy-notice', code.slice(0, code.indexOf('/')), ...(kind === undefined ? [] : [kind])],
      ...(kind !== undefined && { kind }),
      ...(confirmed !== undefined && { confirmed }),
    },
  };
}

/** `MissingRetention` for `rule/missing-retention`: the form that SARIF asks for. */
function nameOf(code: string): string {
  return code
    .slice(code.indexOf('/') + 1)
    .split('-')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('');
}

interface Form {
  readonly title: (title: string) => string;
  readonly example: (text: string) => string;
}

const plain: Form = { title: (title) => title, example: (text) => text };
const markdown: Form = { title: (title) => `**${title}**`, example: (text) => `\`\`\`yaml\n${text}\n\`\`\`` };

function writeHelp({ why, fix, bad, good, citation }: CodePage, { title, example }: Form): string {
  const law = [citation?.label, citation?.url].filter((part) => part !== undefined).join(' ');
  const parts: readonly (readonly [string, string | undefined])[] = [
    ['Why it matters', why],
    ['What to do', fix],
    ['Not like this', bad && example(trimLines(bad))],
    ['Like this', good && example(trimLines(good))],
    ['The law', law === '' ? undefined : law],
  ];
  return parts.flatMap(([name, body]) => (body === undefined ? [] : [`${title(name)}\n\n${body}`])).join('\n\n');
}

/** Without empty lines around it. The indent of its first line belongs to it. */
function trimLines(text: string): string {
  return text.replace(/^\n+/, '').trimEnd();
}
