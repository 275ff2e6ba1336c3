import { nameFile, subjects, views, type Subject } from './subjects.js';

/** The page that shows all pictures, as Markdown. */
export function writeIndex(): string {
  const head = `# Pictures of the site

Drawn by \`npm run pictures\` from the example notices, from a made-up council in two languages, and from two example looks of a made-up council. Each page on a phone (390 pixels wide), on a desktop (1,200) and as it prints on A4.
`;
  return [head, ...subjects.map(writeSubject)].join('\n');
}

function writeSubject(subject: Subject): string {
  const titles = views.map(({ title }) => ` ${title} `).join('|');
  const pictures = views.map((view) => ` ![${subject.alt}, ${view.says}](pictures/${nameFile(subject, view)}) `).join('|');
  return `## ${subject.title}\n\n|${titles}|\n|${views.map(() => ' --- ').join('|')}|\n|${pictures}|\n`;
}
