import type { AcrossRule, Rule } from '../rules/index.js';

/**
 * An entry of waivers.yaml for a rule, to be pasted. Its day is none, so that nobody accepts anything until a day that was only an
 * example.
 */
export function writeWaiverExample({
  id,
  kind,
  file,
}: Pick<Rule, 'id' | 'kind'> & { readonly file: Rule['file'] | AcrossRule['file'] }): string {
  const lines = [
    `rule: ${id}`,
    scopes[file],
    file === 'register' ? 'at: police' : 'at: processing/lending',
    'reason: Why this is accepted, in a sentence.',
    'approvedBy: The post that accepts it, such as Head of Information Governance',
    'until: YYYY-MM-DD',
    ...(kind === 'lawfulness' ? ['dpoAdvice: What the data protection officer advised, and when.'] : []),
  ];
  return `- ${lines.join('\n  ')}\n`;
}

const scopes: Readonly<Record<Rule['file'] | AcrossRule['file'], string>> = {
  notice: 'notice: anytown-council/libraries',
  controller: 'controller: anytown-council',
  register: 'register: recipients',
};
