import type { Explanation } from '../explain.js';
import { editExplanations } from './edit.js';
import { lookExplanations } from './look.js';
import { hostingExplanations } from './hosting.js';
import { newExplanations } from './new.js';
import { packExplanations } from './pack.js';
import { pdfExplanations } from './pdf.js';
import { phrasesExplanations } from './phrases.js';
import { proseExplanations } from './prose.js';
import { publishExplanations } from './publish.js';
import { refExplanations } from './ref.js';
import { reviseExplanations } from './revise.js';
import { schemaExplanations } from './schema.js';
import { statementExplanations } from './statement.js';
import { translationExplanations } from './translation.js';
import { waiverExplanations } from './waiver.js';
import { workspaceExplanations } from './workspace.js';
import { yamlExplanations } from './yaml.js';

/** The page of every code that is no rule. A rule explains itself. */
export const explanations: Readonly<Record<string, Explanation>> = {
  ...yamlExplanations,
  ...schemaExplanations,
  ...refExplanations,
  ...proseExplanations,
  ...workspaceExplanations,
  ...translationExplanations,
  ...phrasesExplanations,
  ...waiverExplanations,
  ...packExplanations,
  ...pdfExplanations,
  ...lookExplanations,
  ...publishExplanations,
  ...statementExplanations,
  ...hostingExplanations,
  ...reviseExplanations,
  ...editExplanations,
  ...newExplanations,
};
