import type { Command, CommanderError } from 'commander';
import { didYouMean, UsageError } from './usage-error.js';

/** A command that was written wrongly, in plain words with the nearest right one. Nothing for what is no fault, such as a call for help. */
export function describeUsageFault({ code, message, exitCode }: CommanderError, command: Command): UsageError | undefined {
  if (exitCode === 0) return undefined;
  const help = `To see what you can write: ${rootOf(command).name()} --help`;
  const word = /'([^']*)'/.exec(message)?.[1] ?? '';
  switch (code) {
    case 'commander.unknownCommand':
      return new UsageError(`There is no command “${word}”.`, didYouMean(word, commandsOf(command)) ?? help);
    case 'commander.unknownOption':
      return new UsageError(`There is no option “${word}” here.`, didYouMean(word, optionsOf(command)) ?? help);
    case 'commander.missingArgument':
      return new UsageError(`Something is missing after “${command.name()}”.`, `Write it so: ${usageOf(command)}`);
    case 'commander.optionMissingArgument':
      return new UsageError(`Something is missing after “${word.split(/[ ,]/)[0] ?? ''}”.`, `Write it so: ${word}`);
    case 'commander.excessArguments':
      return new UsageError(`There are too many words after “${command.name()}”.`, `Write it so: ${usageOf(command)}`);
    case 'commander.help':
      return new UsageError(command.helpInformation().trimEnd());
    default:
      return new UsageError(message.replace(/^error: /, ''), help);
  }
}

function rootOf(command: Command): Command {
  return command.parent === null ? command : rootOf(command.parent);
}

function usageOf(command: Command): string {
  const help = command.createHelp();
  return help.commandUsage(command);
}

function commandsOf(command: Command): readonly string[] {
  return command.commands.map((inner) => inner.name());
}

function optionsOf(command: Command): readonly string[] {
  const own = command.options.map(({ long }) => long ?? '');
  return [...own, ...(command.parent === null ? [] : optionsOf(command.parent)), '--help'].filter((option) => option !== '');
}
