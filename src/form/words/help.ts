/**
 * What the schema says of a field, without what only concerns whoever writes the file by hand: the words and ids for what a form shows as
 * choices by name.
 */
export function helpOf(description: string): string {
  return reworded[description] ?? rules.reduce((text, [pattern, words]) => text.replace(pattern, words), description);
}

const rules: readonly (readonly [RegExp, string])[] = [
  [/^Short name(?=[.,])/, 'A short name in small letters, digits and hyphens'],
  [/ can refer to /, ' can name '],
  [/ Always written, so that nobody is covered by silence\./, ''],
  [/, none where (there is none|no such data is used), or not-stated/, ''],
  [/: (all, )?(none, )?(all, )?ids, or not-stated/, ''],
  [/: all, or people of this notice by id/, ''],
  [/: none, not-stated, or a list of transfers/, ''],
  [/,? or not-stated \(also when left out\)/, ''],
  [/,? none,? or not-stated/, ''],
  [/,? or not-stated/, ''],
  [/ Write not-stated when nobody has given the fact yet\./, ''],
  [/Left out or not-stated: /, 'If you do not say: '],
  [/Left out: /, 'If you do not say: '],
  [/Left out where only a part is\./, 'Choose nothing where only a part is.'],
];

const reworded: Readonly<Record<string, string>> = {
  'Entry in the record of processing.': 'Where it stands in the record of processing.',
  'For an officer of a council: the id of that council.': 'For an officer of a council: that council.',
  'Write true if it is a public authority, and false if it is not.': 'Whether it is a public authority.',
  'Write true if it must have a data protection officer, and false if it need not.': 'Whether it must have a data protection officer.',
  'Write true if a compliance notice binds it, and false if none does.': 'Whether a compliance notice binds it.',
  'Whom to ask: service, data-protection-officer, or the id of a contact of this notice.': 'Whom to ask.',
  'Postal address, one line an entry.': 'Postal address, line by line.',
  'What each notice of this controller takes over. A value a notice names replaces it; a list it names is added after it; an item with the same id replaces that item.':
    'What every notice of this organisation takes over. A notice can say something else in its place, or add to a list.',
  'Puts a button on the page of every notice with which someone who is watched can leave it at once. Give the address it leads to. A notice can write none.':
    'Puts a button on the page of every notice with which someone who is watched can leave it at once. A notice can go without it.',
  'Puts a button on the page with which someone who is watched can leave it at once. Give the address it leads to, or write none where the controller sets one and this notice needs none.':
    'Puts a button on the page with which someone who is watched can leave it at once.',
  'How the data is kept safe: measures by id, or in words.': 'How the data is kept safe.',
  'Bodies and people, by their id in registers/recipients.yaml, or with a name.': 'Bodies and people, from the list or by their name.',
  'The recipients, by id in registers/recipients.yaml, or with a name.': 'The recipients, from the list or by their name.',
  'Topics, by id in registers/topics.yaml.': 'Topics that people look under.',
  'What they give us, where direction is they-give or both.': 'What they give us, where they give us something.',
  'When we share without asking, one case an entry.': 'When we share without asking, case by case.',
  'Id of an entry in registers/retention.yaml, which then gives what this row leaves out.':
    'A kind of records from the list, which then gives what is not said here.',
  'Id of an entry in registers/people.yaml.': 'The kind of people in the list that they belong to.',
  'Id of an entry in registers/data-categories.yaml.': 'The kind of information in the list that it belongs to.',
  'Id of an entry in registers/legislation.yaml: by-laws, codes, guidance.': 'By-laws, codes and guidance from the list.',
  'Id of an Act or regulation that Fairnotice knows.': 'An Act or regulation that Fairnotice knows.',
  'Id of the notice that replaced it.': 'The notice that replaced it.',
  'How long: "6 years", P6Y, permanent, until superseded, or not-stated.':
    'How long, such as “6 years”, “18 months”, “permanent” or “until superseded”.',
  'Other controllers, by id, that decide together with this one.': 'Other organisations that decide together with this one.',
  'Earlier addresses of the notice, each the id it had then. Whoever follows an old link is led to the page of this one.':
    'Earlier addresses of the notice: the name of the organisation’s folder, a slash, and the name the notice had. Whoever follows an old link is led to the page of this one.',
  'What the information is used for: a sentence each, or an entry with what differs.':
    'What the information is used for, a sentence each. Choose “Say more” where one differs from the others.',
  'What holds for every entry of processing that does not say otherwise.': 'What holds for every use that does not say otherwise.',
  'Groups of personalData used: all, ids, or not-stated. Left out: all of them.':
    'Which information is used. If you do not say: all of it.',
  'Groups of recipients.outside who get it: all, none, ids, or not-stated. Left out: all of them.':
    'Who outside the organisation gets it. If you do not say: all of them.',
  'Rows of retention that apply: all, ids, or not-stated. Left out: all of them.':
    'Which records it is kept in. If you do not say: all of them.',
  'Whether the page prints it. Write false for a statement that the law does not allow, such as consent by using a website. The finding stays.':
    'Whether the page prints it. Choose “No” for a statement that the law does not allow, such as consent by using a website. What was found stays.',
  'Only with uk-adequacy and where UK regulations approve some receivers in a country and not all: whether the one that gets the data is among them. In the United States that is a firm on the Data Privacy Framework List that takes part in the UK Extension, in Canada one under PIPEDA, in Japan one under APPI.':
    'Only where UK adequacy regulations approve some receivers in a country and not all: whether the one that gets the data is among them. In the United States that is a firm on the Data Privacy Framework List that takes part in the UK Extension, in Canada one under PIPEDA, in Japan one under APPI.',
  'The data: plain words, the id or name of a register entry, or an entry with more facts.':
    'The information, in plain words or from the list. Choose “Say more” to say that it is sensitive, or when you hold it.',
  'The uses of this notice that the decision is part of: all, or ids. Left out: it may be any of them.':
    'The uses that the decision is part of. If you do not say: it may be any of them.',
  'One use of personal data: the purposes that share a legal reason. Make one entry for each legal reason, not for each sentence.':
    'One use of personal data: the purposes that share a legal reason. Make a use for each legal reason, not for each sentence.',
  'One privacy notice: a file notices/<controller>/<name>.yaml. Its id is its path.': 'One privacy notice.',
  'The law, guidance or common-law power that a basis rests on. Give one of statute, legislation, guidance or commonLaw.':
    'The law, guidance or power of common law that the reason rests on. Give one of them.',
  'The cookies, one an entry, or not-stated.': 'The cookies.',
};
