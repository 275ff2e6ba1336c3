import { Document, Scalar, visit } from 'yaml';

/** A value as an officer would write it in a file: one entry a line, what looks like a number but is text in quotes. */
export function writeYaml(value: unknown): string {
  const document = new Document(value);
  visit(document, {
    Scalar(_, scalar) {
      if (typeof scalar.value === 'string' && /^\+?[0-9][0-9 ()]*$/.test(scalar.value)) scalar.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return document.toString({ lineWidth: 0 });
}
