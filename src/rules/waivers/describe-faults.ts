import type { Diagnostic } from '../../diagnostics/index.js';

/** What is wrong with the form of waivers.yaml, with what follows from it: findings that had been accepted are found again. */
export function describeUnread(diagnostic: Diagnostic): Diagnostic {
  return addAdvice(diagnostic, 'Until waivers.yaml is right, no waiver counts: everything that was accepted is found again.');
}

/** What is wrong with the form of one entry, `entry`. The others count. */
export function describeUnfit(diagnostic: Diagnostic, entry: unknown): Diagnostic {
  const rule = typeof entry === 'object' && entry !== null && 'rule' in entry ? entry.rule : undefined;
  const isPrefixed = diagnostic.origin.path.at(-1) === 'rule' && typeof rule === 'string' && rule.startsWith('rule/');
  const advised = isPrefixed
    ? { ...diagnostic, hint: 'A waiver names a rule without “rule/” before it.', suggestions: [rule.slice('rule/'.length)] }
    : diagnostic;
  return addAdvice(advised, 'Until it is right, this waiver does not count.');
}

function addAdvice(diagnostic: Diagnostic, advice: string): Diagnostic {
  if (diagnostic.severity !== 'error') return diagnostic;
  const [first = '', ...example] = (diagnostic.hint ?? '').split('\n');
  return { ...diagnostic, hint: [[first, advice].filter(Boolean).join(' '), ...example].join('\n') };
}
