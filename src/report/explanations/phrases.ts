import type { Explanation } from '../explain.js';

/** A council's own words in place of Fairnotice's: the files in templates/phrases. */
export const phrasesExplanations: Readonly<Record<string, Explanation>> = {
  'phrases/empty': {
    summary: 'A phrase has no words.',
    why: 'A heading or label without words confuses everybody, and people who listen to a page most.',
    fix: 'Write the words, or take the line out to have Fairnotice’s own.',
    bad: 'site:\n  home: ""\n',
    good: 'site:\n  home: Start\n',
  },
  'phrases/missing-gap': {
    summary: 'A phrase has lost a gap that Fairnotice fills, such as a name or a date.',
    why: 'What stands in the gap is a fact that readers need. Without the gap they would not be told.',
    fix: 'Write the gap into the phrase, with its name and its curly brackets.',
    bad: 'site:\n  lastChanged: Last changed some time ago\n',
    good: 'site:\n  lastChanged: "Last changed on {date}"\n',
  },
  'phrases/not-a-group': {
    summary: 'There is a text where a group of phrases belongs.',
    why: 'It is not used, and readers get Fairnotice’s own words.',
    fix: 'Write the names of the phrases below the name of the group, each on a line of its own and indented.',
    bad: 'site: Start\n',
    good: 'site:\n  home: Start\n',
  },
  'phrases/not-a-text': {
    summary: 'A phrase is a number, a list, or yes or no.',
    why: 'It cannot be printed, so it is not used.',
    fix: 'Write words. Put them in quotes if they look like a number, or like yes or no.',
  },
  'phrases/unknown-gap': {
    summary: 'A phrase has a gap that Fairnotice will never fill.',
    why: 'Readers would see a hole in the sentence.',
    fix: 'Use only the gaps that the phrase has in Fairnotice’s own file.',
    bad: 'site:\n  lastChanged: "Last changed: {day}"\n',
    good: 'site:\n  lastChanged: "Last changed: {date}"\n',
  },
  'phrases/unknown-key': {
    summary: 'A phrase has a name that Fairnotice does not know.',
    why: 'It would not be used. Perhaps it is misspelt, or stands in the wrong group.',
    fix: 'Look up its name and its group in Fairnotice’s own file of phrases, or take it out.',
    bad: 'site:\n  hom: Start\n',
    good: 'site:\n  home: Start\n',
  },
  'phrases/wrong-language': {
    summary: 'A phrase is in another language than its file.',
    why: 'Readers meet it in the middle of a page, and a screen reader says it as if it were in the language of the page.',
    fix: 'Have it translated, or take it out to have Fairnotice’s own words.',
  },
};
