import { STORY_FIELDS, type StoryField } from '../article/fields.ts';
import { wrapText } from '../output/text/wrap.ts';

const LANGUAGE = `The query language of "copydesk search" and of --where.

Words:
  cocoa port            both words, anywhere in the headline or body
  cocoa OR coffee       either word
  oil -opec             "oil" without "opec"; also: oil NOT opec
  (cocoa OR coffee) ivory
                        one of the first two, and the third
  "trade talks"         a phrase
  "trade summit"~5      both words, with at most 5 other words between them
  yen*  wom?n           * is any number of characters, ? is one
  diplomats~            similar words, up to 2 letters different; ~1 for 1
  /[0-9]+ pct/          a regular expression (RE2); flags i, m and s

Case and accents make no difference unless --exact is given. AND binds more
tightly than OR; OR, AND and NOT are written in capitals.

Fields:
  headline:cocoa        a word in one field
  headline:(cocoa OR coffee)
                        either word in that field
  agency:"Xinhua News Agency"
                        a phrase in one field
  subhead:*             stories that have a subhead; -subhead:* those that do not

Numbers and dates:
  id:470853  words:>=200  words:100..200
  date:2017  date:2017-11  date:2017-11-20..2017-11-23
  date:yesterday  date:>=3d  date:>="2 weeks ago"
  time:>=2017-11-23T16:30

Every field can be queried, by its short name or by its name in JSON. To search
for words that look like a field, put them in quotes: "note:this".

`;

const EXAMPLES = `
Examples:
  $ copydesk search '"trade talks" Seoul -headline:opinion' archive
  $ copydesk search 'cocoa date:2017-11 agency:Yonhap' archive
  $ copydesk list archive --where 'words:>500 -author:*'
`;

const NAME_COLUMNS = 13;
const WIDTH = 80;

/** The text of `copydesk help query`, which is also a section of the manual page. */
export function queryHelp(): string {
  const rows = STORY_FIELDS.map(fieldRow).join('\n');
  return `${LANGUAGE}All fields, by short name:\n${rows}\n${EXAMPLES}`;
}

function fieldRow({ name, short, description }: StoryField): string {
  const about = short === null ? description : `${description} In JSON: ${name}.`;
  const indent = ' '.repeat(NAME_COLUMNS + 2);
  const [first = '', ...more] = wrapText(about, WIDTH - indent.length).split('\n');
  return [
    `  ${(short ?? name).padEnd(NAME_COLUMNS)}${first}`,
    ...more.map((line) => indent + line),
  ].join('\n');
}
