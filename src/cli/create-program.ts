import { Command, type CommanderError } from 'commander';
import { modelKinds } from '../draft/model-kinds.js';
import { readVersion } from '../workspace/read-version.js';
import type { AnswersOptions } from './commands/answers.js';
import type { AskOptions } from './commands/ask.js';
import type { BuildOptions } from './commands/build.js';
import { readCommandName } from './command-name.js';
import type { CheckOptions } from './commands/check.js';
import type { DutiesOptions } from './commands/duties.js';
import type { EditOptions } from './commands/edit.js';
import type { ExportOptions } from './commands/export.js';
import type { ImportOptions } from './commands/import.js';
import type { LawOptions } from './commands/law.js';
import type { PublishedOptions } from './commands/published.js';
import type { FmtOptions } from './commands/fmt.js';
import type { InitOptions } from './commands/init.js';
import type { NewOptions } from './commands/new.js';
import type { ServeOptions } from './commands/serve.js';
import type { TranslationsOptions } from './commands/translations.js';
import { renderHelp, type Examples } from './help.js';
import type { Io } from './io.js';
import { defaultWorkspace, type Settings } from './settings.js';
import { describeUsageFault } from './usage-faults.js';

/** The command line. `done` is called with the exit code of the command that was carried out. Only the modules of that command are loaded. */
export function createProgram(io: Io, done: (code: number) => void): Command {
  const program = new Command(readCommandName(io))
    .description('Checks privacy notices against UK data protection law and makes a website and PDFs of them.')
    .option('--workspace <folder>', 'the folder that holds your notices', defaultWorkspace)
    .option('--color', 'use colours even where nobody looks at a terminal')
    .option('--no-color', 'use no colours')
    .option('--quiet', 'say only what is an error')
    .version(readVersion(), '--version', 'print the version of Fairnotice')
    .helpCommand('help [command]', 'print the help of a command');
  prepare(program, io, [
    ['check', 'Checks every notice in the folder “notices” and says what is wrong and what to do.'],
    ['build', 'Makes the website in the folder “dist”, unless an error stands in the way.'],
  ]);

  const settingsOf = (command: Command): Settings => command.optsWithGlobals();
  const add = (usage: string, description: string, examples: Examples): Command =>
    prepare(program.command(usage).description(description), io, examples);

  add('check', 'Checks your notices: how the files are written, what the law asks for, and what readers need.', [
    ['check', 'Checks every notice.'],
    ['check anytown-council/libraries', 'Checks one notice and the files it shares with others.'],
  ])
    .argument('[id...]', 'the notices to check: folder and name, or the name alone where it is the only one')
    .option('--format <format>', 'pretty, for people; json, sarif, github or junit, for programs', 'pretty')
    .option('--as-of <day>', 'check as if it were this day, such as 2026-11-21')
    .option('--max-warnings <number>', 'fail when there are more warnings than this')
    .option('--baseline <file>', 'hold what was there before, as this file lists it')
    .option('--update-baseline', 'make that file, or take out of it what is gone')
    .option(
      '--against <place>',
      'hold the notices against this notices.json of the published site, or folder that has one (default: “dist”)',
    )
    .option('--unused', 'list the register entries that no notice uses')
    .option('--timings', 'tell how long each rule takes')
    .option('--out <file>', 'write the report to a file')
    .action(async (ids: readonly string[], _, command: Command) => {
      const { check } = await import('./commands/check.js');
      done(await check(ids, command.optsWithGlobals<CheckOptions>(), io));
    });

  add('build', 'Checks everything, then makes the website and PDFs. With an error, what is published stays as it is.', [
    ['build', 'Makes the whole site in the folder “dist”.'],
    ['build --only libraries --out preview', 'Makes the pages of one notice in a folder of their own, to look at.'],
  ])
    .option('--out <folder>', 'where the site goes; keep no files of your own there (default: “dist”)')
    .option('--formats <list>', 'make only these, with commas between them: html, pdf, json, txt, md, fragment, pack; needs --out')
    .option('--base-url <address>', 'the web address of the site, in place of the one in site.yaml')
    .option('--as-of <day>', 'check as if it were this day, such as 2026-11-21')
    .option(
      '--against <place>',
      'a copy of the published site, or its notices.json, where it is not in the folder of --out; “none” where nothing is published yet',
    )
    .option('--baseline <file>', 'publish with the errors that this file lists; “check” makes it')
    .option('--on-error <what>', 'stop: an error in any notice stops the site (default); hold: the notice stays as it was last published')
    .option('--only <id...>', 'make only these notices; needs --out')
    .option('--jobs <number>', 'how many notices and PDFs to work on at the same time (default: as many as help on this computer)')
    .option('--shard <i/n>', 'draw one of so many shares of the notices, such as 1/4, for --merge; needs --out')
    .option('--merge <folder...>', 'make the site of shares that were drawn before')
    .option('--no-cache', 'make everything anew, and keep nothing in “.cache” for the next time')
    .action(async (_, command: Command) => {
      const { build } = await import('./commands/build.js');
      done(await build(command.optsWithGlobals<BuildOptions>(), io));
    });

  add('edit', 'Opens your notices in your browser, to write them in forms. Nobody else can open it.', [
    ['edit', 'Opens the notices, and says the address to open.'],
    ['edit --port 8080', 'The same, always at the same address.'],
  ])
    .option('--port <number>', 'use this port (default: one that is free)')
    .option('--as-of <day>', 'check as if it were this day, such as 2026-11-21')
    .action(async (_, command: Command) => {
      const { edit } = await import('./commands/edit.js');
      done(await edit(command.optsWithGlobals<EditOptions>(), io));
    });

  add('serve', 'Shows the site in your browser as it would be, drafts too, and changes with your files. Nothing is published.', [
    ['serve', 'Prints an address to open in the browser on this computer.'],
    ['serve --port 8080', 'Takes the same port each time.'],
  ])
    .option('--port <number>', 'the port of the address, from 1024 to 65535 (default: one that is free)')
    .option('--as-of <day>', 'check as if it were this day, such as 2026-11-21')
    .action(async (_, command: Command) => {
      const { serve } = await import('./commands/serve.js');
      done(await serve(command.optsWithGlobals<ServeOptions>(), io));
    });

  add('explain', 'Explains a finding: what it means, why it matters, how to put it right, and the law behind it.', [
    ['explain rule/missing-retention', 'Explains one rule, with a bad and a good example.'],
    ['explain yaml/tab', 'Explains a fault in the writing of a file.'],
  ])
    .argument('<code>', 'the code that stands under a finding')
    .action(async (code: string, _, command: Command) => {
      const { explain } = await import('./commands/explain.js');
      done(explain(code, settingsOf(command), io));
    });

  add('duties', 'Tells of each thing the law wants people to be told where a notice tells it, or what is missing and where it belongs.', [
    ['duties libraries', 'Tells where each duty stands in one notice.'],
    ['duties libraries --format html --out libraries-duties.html', 'Makes a page of it to keep as evidence.'],
  ])
    .argument('[id...]', 'the notices to tell of; without any, every notice with how many of its duties are met')
    .option('--format <format>', 'table, for people; html, a page to keep or print; csv, for a spreadsheet; json, for programs', 'table')
    .option('--as-of <day>', 'judge as if it were this day, such as 2026-11-21')
    .option('--out <file>', 'write it to a file')
    .action(async (ids: readonly string[], _, command: Command) => {
      const { duties } = await import('./commands/duties.js');
      done(duties(ids, command.optsWithGlobals<DutiesOptions>(), io));
    });

  add('published', 'Compares a saved copy of the live page with the notice as it is now, and says what differs.', [
    ['published libraries --html saved-page.html', 'Compares the page of your website that holds the notice.'],
    ['published libraries --html tudalen.html --lang cy', 'Compares the page that holds it in Welsh.'],
  ])
    .argument('<id>', 'the notice: folder and name, or the name alone where it is the only one')
    .option('--html <file>', 'the live page as your browser saved it: “Web page, HTML only”')
    .option('--lang <language>', 'the language of the page, such as cy (default: the first of the site)')
    .option('--format <format>', 'pretty, for people, or json, for programs', 'pretty')
    .option('--as-of <day>', 'compile the notice as if it were this day, such as 2026-11-21')
    .action(async (id: string, _, command: Command) => {
      const { comparePublished } = await import('./commands/published.js');
      done(comparePublished(id, command.optsWithGlobals<PublishedOptions>(), io));
    });

  add('translations', 'Tells how the translations of your texts stand, and keeps a record of what each was translated from.', [
    ['translations', 'Tells of each file how many texts are missing, or have changed since they were translated.'],
    [
      'translations --record --reviewed-by "Welsh language officer"',
      'Records every translation that is there as right and read by a speaker.',
    ],
  ])
    .argument('[id...]', 'the files to tell of, such as libraries or registers/recipients; without any, all')
    .option('--lang <language>', 'the language, where your site has more than two')
    .option('--record', 'record the translations that are there; those whose text has changed only if they have, too')
    .option('--still-fits', 'record also those that have not changed with their text')
    .option('--reviewed-by <post>', 'the post of the speaker who has read them')
    .option('--phrases-reviewed <post>', 'record that this post has read the words of Fairnotice itself')
    .option('--as-of <day>', 'the day they were read, where it is not today')
    .action(async (ids: readonly string[], _, command: Command) => {
      const { translations } = await import('./commands/translations.js');
      done(translations(ids, command.optsWithGlobals<TranslationsOptions>(), io));
    });

  add('export', 'Makes a file of your texts for a translator, or Word files of your notices for comments.', [
    ['export --format xliff --changed cy --out texts.xlf', 'The texts that have no Welsh, or have changed since it was written.'],
    ['export libraries --format xliff --lang cy --out libraries.xlf', 'All texts of one notice, with the Welsh there is.'],
    ['export libraries --format docx --out libraries.docx', 'One notice for Word, with a number for every paragraph.'],
    ['export --format docx --out review', 'Every notice, drafts too, each in a file of its own.'],
  ])
    .argument('[id...]', 'what to send: notices such as libraries, for xliff also registers/recipients; without any, all')
    .option('--format <format>', 'xliff, which translators’ programs open; docx, a review copy for Word')
    .option('--lang <language>', 'xliff: the language to translate into, where your site has more than two; docx: the language of the copy')
    .option('--changed <language>', 'only the texts that are missing in this language or have changed')
    .option('--as-of <day>', 'docx: with the law of this day, such as 2026-11-21')
    .option('--out <file>', 'write it to a file; with docx, to a folder where there is more than one')
    .action(async (ids: readonly string[], _, command: Command) => {
      const { exportFiles } = await import('./commands/export.js');
      done(exportFiles(ids, command.optsWithGlobals<ExportOptions>(), io));
    });

  add('import', 'Puts a translator’s work into your files, each text at its place, and changes nothing else in them.', [
    ['import texts.xlf --dry-run', 'Tells what would be put in, and what not.'],
    ['import texts.xlf --reviewed-by "Welsh language officer"', 'Puts it in, and records that a speaker has read it.'],
  ])
    .argument('<file>', 'the XLIFF file that your translator sent')
    .option('--reviewed-by <post>', 'the post of the speaker who has read the translations')
    .option('--dry-run', 'change no file')
    .action(async (file: string, _, command: Command) => {
      const { importTexts } = await import('./commands/import.js');
      done(importTexts(file, command.optsWithGlobals<ImportOptions>(), io));
    });

  add('init', 'Makes a new workspace in an empty folder: a site, your organisation, a first draft, and what a build server needs.', [
    ['init', 'Asks four questions and makes it in the folder where you are.'],
    [
      'init our-notices --controller "Anytown Council" --kind principal-council --nation england',
      'Asks nothing, as on a build server, and makes the folder our-notices.',
    ],
  ])
    .argument('[folder]', 'an empty folder, or one to make (default: the folder where you are)')
    .option('--controller <name>', 'the full name of your organisation')
    .option('--kind <kind>', 'what kind of body it is, such as principal-council')
    .option('--nation <nation>', 'the nation whose law applies: england, wales, scotland or northern-ireland')
    .option('--address <address>', 'the web address that the site will have')
    .option('--from <file>', 'a packed Fairnotice to go with the workspace (default: this version, from the registry of npm)')
    .option('--as-of <day>', 'check as if it were this day, such as 2026-11-21')
    .action(async (folder: string | undefined, _, command: Command) => {
      const { init } = await import('./commands/init.js');
      done(await init(folder, command.optsWithGlobals<InitOptions>(), io));
    });

  add('new', 'Makes a new notice: asks one question at a time, and says what is left to do. A model of a common service saves you work.', [
    ['new', 'Asks you everything, and makes a draft in the folder of its controller.'],
    ['new anytown-council/parking --from parking', 'Begins with what a parking service often does.'],
    ['new --answers parking-answers.yaml', 'Asks nothing and takes the answers from a file.'],
  ])
    .argument('[notice]', 'the id of the new notice: its controller, a slash, and a name')
    .option('--from <name>', `a notice of yours, or a model: ${Object.keys(modelKinds).join(', ')}`)
    .option('--answers <file>', 'answers in YAML or JSON, in place of questions')
    .option('--list-models', 'list the models and what they are about')
    .option('--as-of <day>', 'check as if it were this day, such as 2026-11-21')
    .action(async (notice: string | undefined, _, command: Command) => {
      const { makeNotice } = await import('./commands/new.js');
      done(await makeNotice(notice, command.optsWithGlobals<NewOptions>(), io));
    });

  add('fmt', 'Writes your files in one tidy form. What they say stays the same, and so do your remarks.', [
    ['fmt', 'Tidies every file of the folder “notices”.'],
    ['fmt --check', 'Changes nothing, and fails where a file is not tidy.'],
  ])
    .argument('[file...]', 'notices such as libraries, or files such as notices/registers/people.yaml; without any, all')
    .option('--check', 'change nothing, and tell which files are not tidy')
    .action(async (files: readonly string[], _, command: Command) => {
      const { fmt } = await import('./commands/fmt.js');
      done(fmt(files, command.optsWithGlobals<FmtOptions>(), io));
    });

  add('ask', 'Asks the service, in plain questions, for what a notice does not say: a page that needs no server, or a Word file.', [
    ['ask libraries', 'Makes the page libraries-questions.html, to send by email.'],
    ['ask libraries --out libraries-questions.docx', 'Makes a Word file, with a box for each answer.'],
  ])
    .argument('<id>', 'the notice: folder and name, or the name alone where it is the only one')
    .option('--out <file>', 'where to write it (default: the name of the notice and “-questions”)')
    .option('--format <format>', 'html or docx (default: what the name of the file says, or else html)')
    .option('--as-of <day>', 'check as if it were this day, such as 2026-11-21')
    .action(async (id: string, _, command: Command) => {
      const { ask } = await import('./commands/ask.js');
      done(ask(id, command.optsWithGlobals<AskOptions>(), io));
    });

  add('answers', 'Puts the answers of the service into the notice, each marked with who gave it and when.', [
    ['answers answers.json --dry-run', 'Tells what would be put in, and what is for you to write.'],
    ['answers answers.json', 'Puts it in.'],
  ])
    .argument('<file>', 'the file answers.json that the service sent')
    .option('--dry-run', 'change no file')
    .option('--as-of <day>', 'check as if it were this day, such as 2026-11-21')
    .action(async (file: string, _, command: Command) => {
      const { answers } = await import('./commands/answers.js');
      done(answers(file, command.optsWithGlobals<AnswersOptions>(), io));
    });

  add('law', 'Tells how old the law in this version is, what changed and which of your notices it touches, and what nobody has checked.', [
    ['law', 'Tells it for today.'],
    ['law --as-of 2026-02-05', 'Tells it as it was on that day: what was still to come stands apart.'],
  ])
    .option('--format <format>', 'pretty, for people, or json, for programs', 'pretty')
    .option('--as-of <day>', 'tell it as if it were this day, such as 2026-11-21')
    .action(async (_, command: Command) => {
      const { tellLaw } = await import('./commands/law.js');
      done(tellLaw(command.optsWithGlobals<LawOptions>(), io));
    });

  add('rules', 'Lists the rules that notices are checked against: kind, weight, since when it is law, how far we confirmed it.', [
    ['rules', 'Lists every rule on a line of its own.'],
    ['explain rule/missing-retention', 'Tells more about one of them.'],
  ]).action(async () => {
    const { listRules } = await import('./commands/rules.js');
    done(listRules(io));
  });

  return program;
}

/** What every command shares: where its words go, the form of its help, and plain words for what is written wrongly. Each example is what follows the name. */
function prepare(command: Command, io: Io, examples: Examples): Command {
  return command
    .helpOption('-h, --help', 'print this page')
    .showSuggestionAfterError(false)
    .configureOutput({ writeOut: (text) => io.stdout.write(text), writeErr: () => undefined })
    .configureHelp({ showGlobalOptions: true, formatHelp: (shown, help) => renderHelp(shown, help, examples, readCommandName(io)) })
    .exitOverride((error: CommanderError) => {
      throw describeUsageFault(error, command) ?? error;
    });
}
