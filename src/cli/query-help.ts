import { STORY_FIELDS, type StoryField } from '../article/fields.ts';

const LANGUAGE = `The query language of "copydesk search" and of --where

Words:
  cocoa port            both words, anywhere in the headline or body
  cocoa OR coffee       either word
  oil -opec             "oil" without "opec"; also: oil NOT opec
  (cocoa OR coffee) ivory
  "trade talks"         a phrase
  "trade summit"~5      both words, with at most 5 other words between them
  yen*  wom?n           any letters; any one letter
  diplomats~            similar words, up to 2 letters different; ~1 for 1
  /[0-9]+ pct/          a regular expression (RE2); flags i, m and s

Case and accents make no difference unless --exact is given. AND binds more
tightly than OR; OR, AND and NOT are written in capitals.

Fields:
  headline:cocoa        a word in one field
  headline:(cocoa OR coffee)
  agency:"Xinhua News Agency"
  subhead:*             stories that have a subhead; -subhead:* those that do not

Numbers and dates:
  id:470853  words:>=200  words:100..200
  date:2017  date:2017-11  date:2017-11-20..2017-11-23
  date:yesterday  date:>=3d  date:>="2 weeks ago"  time:>=2017-11-23T16:30

Quote what looks like a field to search for the words: "note:this".

`;

const EXAMPLES = `
Examples:
  $ copydesk search '"trade talks" Seoul -headline:opinion' archive
  $ copydesk search 'cocoa date:2017-11 agency:Yonhap' archive
  $ copydesk list archive --where 'words:>500 -author:*'
`;

/** What "copydesk help query" prints: the language, and the fields with what they mean. */
export function queryHelp(): string {
  const names = STORY_FIELDS.map(({ name, short }: StoryField) =>
    short === null ? name : `${short}, ${name}`,
  );
  const columns = Math.max(...names.map(({ length }) => length));
  const rows = STORY_FIELDS.map(
    ({ type }, at) => `  ${(names[at] ?? '').padEnd(columns)}  ${KINDS[type]}`,
  );
  return `${LANGUAGE}All fields (a short name first, if there is one):\n${rows.join('\n')}\n${EXAMPLES}`;
}

const KINDS: Readonly<Record<StoryField['type'], string>> = {
  integer: 'number',
  text: 'text',
  texts: 'text',
  day: 'day',
  time: 'day or minute',
};
