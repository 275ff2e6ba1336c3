import type { Command, Help } from 'commander';

/** Two examples of a command, each with what it does. The name of the program stands before each line. */
export type Examples = readonly (readonly [line: string, does: string])[];

/** The help of a command as a page: what it does, how to write it, examples, then its options. */
export function renderHelp(command: Command, help: Help, examples: Examples, name: string): string {
  const commands = help.visibleCommands(command).map((inner): Row => [help.subcommandTerm(inner), help.subcommandDescription(inner)]);
  const ids = help.visibleArguments(command).map((argument): Row => [help.argumentTerm(argument), help.argumentDescription(argument)]);
  const options = [...help.visibleOptions(command), ...help.visibleGlobalOptions(command)].map((option): Row => [
    help.optionTerm(option),
    help.optionDescription(option),
  ]);
  const parts = [
    wrapText(command.description(), '', 0),
    `How to write it\n  ${help.commandUsage(command)}`,
    `Examples\n${examples.map(([line, does]) => `  ${name} ${line}\n${wrapText(does, '      ', 0)}`).join('\n')}`,
    ...renderRows('Commands', commands),
    ...renderRows('Options', [...ids, ...options]),
  ];
  return `${parts.join('\n\n')}\n`;
}

type Row = readonly [term: string, description: string];

function renderRows(title: string, rows: readonly Row[]): readonly string[] {
  if (rows.length === 0) return [];
  const width = Math.max(...rows.map(([term]) => term.length)) + 4;
  const lines = rows.map(([term, description]) => `  ${term}`.padEnd(width) + wrapText(description, ' '.repeat(width), width));
  return [`${title}\n${lines.join('\n')}`];
}

const widest = 90;

/** Text broken between words; every line but the first begins with `indent`, the first too where nothing stands before it. */
function wrapText(text: string, indent: string, before: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && indent.length + line.length + 1 + word.length > widest) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  const whole = [...lines, line].join(`\n${indent}`);
  return before === 0 ? indent + whole : whole;
}
