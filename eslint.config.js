import { builtinModules } from 'node:module';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

/**
 * What may import what: the one place where it is decided. Each folder of src names the folders below it that it may use, and the packages.
 * A folder may always use itself. `reach` says how far it may touch the machine:
 * - `nothing`: no disk, clock, console, process or locale; all it needs is handed in.
 * - `machine`: disk, threads and sockets, but still no clock, console, process or locale.
 * - `all`: the command line.
 */
const drawing = ['diagnostics', 'qr', 'law', 'prose', 'model', 'facts', 'document'];
const drawingPackages = [
  'unified',
  'remark-html',
  'mdast-util-gfm-table',
  'mdast-util-to-markdown',
  'nunjucks',
  '@myriaddreamin/typst-ts-node-compiler',
  'fontkit',
  'fflate',
  'mdast',
  'hast',
  'unist',
  'node:crypto',
];
const pure = [
  'diagnostics',
  'qr',
  'law',
  'yaml',
  'revise',
  'schema',
  'prose',
  'model',
  'facts',
  'document',
  'pack',
  'rules',
  'render',
  'site',
  'published',
  'report',
  'translation',
  'phrases',
  'ask',
  'form',
  'draft',
];
const parts = [
  'check-print.ts',
  'check-shared-texts.ts',
  'compose-site-texts.ts',
  'draft-notice.ts',
  'name-entries.ts',
  'read-shared.ts',
  'prepare-workspace.ts',
];
const entry = ['compile.ts', 'compile-site.ts', ...parts, 'compile-workspace.ts', 'index.ts'];
const machine = ['workspace', 'publish', 'cache', 'workers', 'edit'];
export const layers = {
  diagnostics: { reach: 'nothing', folders: [], packages: [] },
  law: { reach: 'nothing', folders: [], packages: [] },
  yaml: { reach: 'nothing', folders: ['diagnostics'], packages: ['yaml'] },
  revise: { reach: 'nothing', folders: ['diagnostics', 'yaml'], packages: ['yaml', 'node:util'] },
  schema: { reach: 'nothing', folders: ['diagnostics', 'yaml'], packages: ['ajv', 'fastest-levenshtein'] },
  prose: {
    reach: 'nothing',
    folders: ['diagnostics'],
    packages: ['unified', 'remark-parse', 'mdast-util-gfm-table', 'micromark-extension-gfm-table', 'mdast', 'unist'],
  },
  model: { reach: 'nothing', folders: ['diagnostics', 'law', 'prose', 'schema'], typesOnly: ['schema'], packages: ['fastest-levenshtein'] },
  facts: { reach: 'nothing', folders: ['diagnostics', 'law', 'model'], packages: [] },
  document: { reach: 'nothing', folders: ['diagnostics', 'law', 'prose', 'model', 'facts'], packages: [] },
  qr: { reach: 'nothing', folders: [], packages: ['qr'] },
  pack: { reach: 'nothing', folders: ['diagnostics', 'model', 'facts', 'document'], packages: [] },
  rules: {
    reach: 'nothing',
    folders: ['diagnostics', 'law', 'prose', 'model', 'facts', 'document'],
    packages: ['syllable', 'flesch-kincaid'],
  },
  // fontkit is loaded through node:module, when the first letter is asked for.
  render: { reach: 'nothing', folders: drawing, packages: [...drawingPackages, 'node:module'] },
  site: {
    reach: 'nothing',
    folders: [...drawing, 'pack', 'render'],
    packages: [...drawingPackages, '@11ty/eleventy', 'pagefind', '@rgrove/parse-xml'],
  },
  translation: {
    reach: 'nothing',
    folders: ['diagnostics', 'law', 'yaml', 'schema', 'prose'],
    packages: ['node:crypto', 'yaml', '@rgrove/parse-xml'],
  },
  phrases: { reach: 'nothing', folders: ['diagnostics', 'yaml', 'model', 'document', 'translation'], packages: [] },
  published: { reach: 'nothing', folders: ['diagnostics', 'document'], packages: ['htmlparser2'] },
  report: {
    reach: 'nothing',
    folders: ['diagnostics', 'yaml', 'law', 'facts', 'document', 'rules', 'published'],
    packages: ['csv-stringify', 'sarif', 'nunjucks'],
  },
  ask: {
    reach: 'nothing',
    folders: [...drawing, 'yaml', 'revise', 'schema', 'render'],
    packages: [...drawingPackages],
  },
  form: { reach: 'nothing', folders: ['diagnostics', 'law', 'revise', 'schema'], packages: [] },
  draft: {
    reach: 'nothing',
    folders: ['diagnostics', 'law', 'yaml', 'revise', 'schema', 'prose', 'model', 'translation'],
    packages: ['yaml', 'node:util'],
  },
  'compile.ts': { reach: 'nothing', folders: [...pure, 'check-print.ts', 'check-shared-texts.ts'], packages: ['node:crypto'] },
  'compile-site.ts': { reach: 'nothing', folders: pure, packages: [] },
  'check-print.ts': { reach: 'nothing', folders: pure, packages: [] },
  'check-shared-texts.ts': { reach: 'nothing', folders: pure, packages: [] },
  'compose-site-texts.ts': { reach: 'nothing', folders: pure, packages: [] },
  'draft-notice.ts': { reach: 'nothing', folders: [...pure, 'compile.ts', 'name-entries.ts', 'read-shared.ts'], packages: [] },
  'name-entries.ts': { reach: 'nothing', folders: pure, packages: [] },
  'read-shared.ts': { reach: 'nothing', folders: [...pure, 'compile.ts', 'check-shared-texts.ts'], packages: [] },
  'prepare-workspace.ts': { reach: 'nothing', folders: [...pure, 'compile.ts', ...parts], packages: [] },
  'compile-workspace.ts': { reach: 'nothing', folders: [...pure, 'compile.ts', 'compile-site.ts', ...parts], packages: [] },
  'index.ts': { reach: 'nothing', folders: [...pure, 'compile.ts', 'compile-site.ts', ...parts, 'compile-workspace.ts'], packages: [] },
  workspace: { reach: 'machine', folders: [...pure, ...entry, ...machine] },
  publish: { reach: 'machine', folders: [...pure, ...entry, ...machine] },
  cache: { reach: 'machine', folders: [...pure, ...entry, ...machine] },
  workers: { reach: 'machine', folders: [...pure, ...entry, ...machine] },
  edit: { reach: 'machine', folders: [...pure, ...entry, ...machine] },
  cli: { reach: 'all', folders: [...pure, ...entry, ...machine] },
};

/**
 * The two files of the pure half that may touch the process: Eleventy reads the working directory and sets variables of its own, and
 * Pagefind is a program that is started.
 */
const machineFiles = ['src/site/eleventy.ts', 'src/site/search-index.ts'];

const banned = {
  doubleCast: {
    selector: 'TSAsExpression > TSAsExpression[typeAnnotation.type="TSUnknownKeyword"]',
    message: 'Do not cast through unknown: check the value, or give it its right type.',
  },
  class: {
    selector: 'ClassDeclaration:not([superClass.name=/Error$/])',
    message: 'Write readonly data and functions. Only errors are classes.',
  },
  defaultExport: { selector: 'ExportDefaultDeclaration', message: 'Export by name. Only a rule is a default export.' },
  dynamicImport: { selector: 'ImportExpression', message: 'Import at the top of the file, where lint can see what is used.' },
  today: {
    selector: ':matches(NewExpression[arguments.length!=1], CallExpression)[callee.name="Date"]',
    message: 'The day is handed in. Nothing below src/cli reads the clock.',
  },
  now: {
    selector: 'MemberExpression[object.name="Date"][property.name=/^(now|parse)$/]',
    message: 'The day is handed in. Nothing below src/cli reads the clock.',
  },
  localTime: {
    selector: 'MemberExpression[property.name=/^(getTimezoneOffset|[gs]et(Date|Day|Month|FullYear|Hours|Minutes))$/]',
    message: 'Local time depends on the machine. Use the UTC form.',
  },
  locale: {
    selector: 'MemberExpression[property.name=/^(localeCompare|toLocale.*)$/]',
    message: 'The outcome depends on the machine. Sort by code point; take month names and plurals from the phrase files.',
  },
  chance: {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'The same input gives the same output, always.',
  },
};
/**
 * A look at the day of judgement that `watchDays` would not see. Handing the day on, as an argument or in an object, is no look; making a
 * text of it, comparing it, or taking it for another date is.
 */
const dayItself = ':matches(Identifier[name="day"], MemberExpression[property.name="day"])';
const unseenDay = {
  selector: [
    `BinaryExpression > ${dayItself}`,
    `LogicalExpression > ${dayItself}`,
    `TemplateLiteral > ${dayItself}`,
    `SwitchStatement > ${dayItself}.discriminant`,
    `AssignmentPattern > ${dayItself}.right`,
    `VariableDeclarator > ${dayItself}.init`,
    `MemberExpression > ${dayItself}.object`,
    `CallExpression:matches([callee.property.name=/^(includes|startsWith|endsWith|indexOf|concat|has|get)$/], [callee.name=/^(String|Number|dayInWords)$/]) > ${dayItself}.arguments`,
  ].join(', '),
  message:
    'Ask src/law/days.ts (hasCome, hasPassed, daysAfter and so on): it notes for which days the answer holds, and kept results need that.',
};
/** What is judged by the day and kept from one day to the next: all that notices and the site are compiled with. */
const judgedByDay = [
  'src/{law,model,facts,document,pack,rules,translation,site,render}/**/*.ts',
  'src/{compile,compile-site,check-print,check-shared-texts,compose-site-texts,prepare-workspace,read-shared}.ts',
];
/** The files that look at the day for all others, and the waivers, which are judged anew each time. */
const looksAtDay = ['src/law/days.ts', 'src/law/watch-days.ts', 'src/rules/waivers/**/*.ts'];
const everywhere = [banned.doubleCast];
const inSource = [...everywhere, banned.class, banned.defaultExport];
const belowCli = [...inSource, banned.today, banned.now, banned.localTime, banned.locale, banned.chance];
const restrictedSyntax = { nothing: [...belowCli, banned.dynamicImport], machine: belowCli, all: inSource };

const machineGlobals = ['process', 'console', 'Intl', 'performance'].map((name) => ({
  name,
  message: 'Only src/cli may use it. Hand in what is needed.',
}));
const outsideGlobals = ['fetch', 'WebSocket', 'setTimeout', 'setInterval', 'setImmediate', 'navigator'].map((name) => ({
  name,
  message: 'This folder is a pure pass over plain data: it does not touch the machine.',
}));
const restrictedGlobals = { nothing: [...machineGlobals, ...outsideGlobals], machine: machineGlobals, all: [] };

function patternFor(layer) {
  return layer.endsWith('.ts') ? `src/${layer}` : `src/${layer}/**/*.ts`;
}

function restrictedPackages({ reach, packages, typesOnly = [] }) {
  const types = typesOnly.map((folder) => ({
    regex: `^(\\.\\./)+${folder}/`,
    allowTypeImports: true,
    message: 'Only its types may be used here.',
  }));
  if (reach === 'all') return types;
  if (reach === 'machine') {
    return [...types, { regex: '^(commander|(node:)?(process|console))(/|$)', message: 'Only src/cli talks to the command line.' }];
  }
  const allowed = packages.map((name) => `(?!${name}(/|$))`).join('');
  return [
    ...types,
    { regex: `^(?!\\.{1,2}/)${allowed}`, message: 'This folder may not use that package: see "layers" in eslint.config.js.' },
  ];
}

/** The whole configuration for the checkout at `root`. */
export function configFor(root) {
  const zones = Object.entries(layers).map(([layer, { folders }]) => ({
    target: `./src/${layer}`,
    from: './src',
    except: [...new Set([layer, ...folders])].map((name) => `./${name}`),
    message: `src/${layer} may import ${folders.length === 0 ? 'nothing' : `only: ${folders.join(', ')}`}.`,
  }));
  const outside = { target: './src', from: ['./test', './scripts'], message: 'The product does not use its tests and scripts.' };

  return tseslint.config(
    { ignores: ['build/', 'dist/', 'dist.*/', 'coverage/', 'node_modules/', '.cache/', 'notices/', 'templates/'] },
    // A finding is put right, never switched off in place.
    { linterOptions: { noInlineConfig: true } },
    {
      files: ['**/*.ts'],
      extends: [tseslint.configs.strictTypeChecked],
      plugins: { 'import-x': importX },
      languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
      settings: {
        'import-x/resolver-next': [createTypeScriptImportResolver({ project: `${root}/tsconfig.json` })],
        'import-x/extensions': ['.ts', '.js'],
        'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
      },
      rules: {
        eqeqeq: 'error',
        'no-warning-comments': 'error',
        'prefer-const': 'error',
        'no-restricted-syntax': ['error', ...everywhere],
        'import-x/no-cycle': 'error',
        'import-x/no-self-import': 'error',
        'import-x/no-extraneous-dependencies': ['error', { packageDir: root }],
        'import-x/no-restricted-paths': ['error', { basePath: root, zones: [...zones, outside] }],
        '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true }],
        '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
        '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true }],
        '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
        '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
        // Walking a text by code points is what is meant.
        '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
        '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
        '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      },
    },
    {
      files: ['src/**/*.ts'],
      ignores: ['**/*.generated.ts'],
      rules: {
        'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
        'import-x/no-extraneous-dependencies': ['error', { packageDir: root, devDependencies: false }],
      },
    },
    Object.entries(layers).map(([layer, allowed]) => ({
      files: [patternFor(layer)],
      rules: {
        'no-restricted-globals': ['error', ...restrictedGlobals[allowed.reach]],
        'no-restricted-syntax': ['error', ...restrictedSyntax[allowed.reach]],
        '@typescript-eslint/no-restricted-imports': ['error', { patterns: restrictedPackages(allowed) }],
      },
    })),
    {
      files: judgedByDay,
      ignores: looksAtDay,
      rules: { 'no-restricted-syntax': ['error', ...restrictedSyntax.nothing, unseenDay] },
    },
    {
      files: ['src/rules/*.ts', 'src/rules/across/*.ts'],
      rules: {
        'no-restricted-syntax': ['error', ...restrictedSyntax.nothing.filter((entry) => entry !== banned.defaultExport), unseenDay],
      },
    },
    {
      files: machineFiles,
      rules: {
        'no-restricted-globals': ['error', ...outsideGlobals],
        // What they load is slow to load, and most commands draw no page.
        'no-restricted-syntax': ['error', ...restrictedSyntax.machine],
        '@typescript-eslint/no-restricted-imports': [
          'error',
          { patterns: restrictedPackages({ ...layers.site, packages: [...layers.site.packages, ...builtinModules, 'node:.*'] }) },
        ],
      },
    },
    {
      files: ['test/**/*.ts', 'scripts/**/*.ts', '*.config.ts'],
      rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
    },
  );
}

export default configFor(import.meta.dirname);
