import { HtmlValidate, type Message } from 'html-validate';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // Files of the same site need no integrity hash.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
});

/** What is wrong with a page as HTML, one line each: "12:5 no-dup-id Duplicate ID …". Empty where all is well. */
export async function findHtmlFaults(html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) => messages.map(describeMessage));
}

function describeMessage({ line, column, ruleId, message }: Message): string {
  return `${line}:${column} ${ruleId} ${message}`;
}
