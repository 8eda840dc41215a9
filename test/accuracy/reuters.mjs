import { listStories } from './stories.mjs';

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
/** The collection's labels have table rows, typing errors and first words: only plain ones are judged. */
const PLAIN =
  /^[^-]{2,60}, (?:Jan|January|Feb|February|Mar|March|Apr|April|May|Jun|June|Jul|July|Aug|August|Sep|Sept|September|Oct|October|Nov|November|Dec|December)\.? \d{1,2} -$/;

const squash = (text) => (text ?? '').replace(/\s+/g, ' ').trim();
const two = (number) => String(number).padStart(2, '0');

/** Reuters-21578, as the text of its SGML files: datelines as labelled, headlines and times. */
export function measureReuters(files, table) {
  const labels = new Map(files.flatMap(labelsOf).map((label) => [label.id, label]));
  const misses = [];
  const result = { right: 0, judged: 0, headers: 0, stories: labels.size, misses, texts: [] };
  result.texts = [...labels.values()].map(({ text }) => text);
  for (const story of listStories({ text: result.texts.map((text) => `${text}\n`).join('') })) {
    const label = labels.get(story.id);
    const wanted = squash(label?.dateline);
    if (label === undefined || (wanted !== '' && !PLAIN.test(wanted))) continue;
    const found = squash(story.dateline?.raw);
    const isRight = found === wanted || (!/[A-Za-z]/.test(wanted) && found === '');
    const isHeader = squash(story.headline) === label.title && story.timestamp === label.at;
    result.judged++;
    if (isRight) result.right++;
    else misses.push(`${story.id}: ${wanted} read as ${found}`);
    if (isHeader) result.headers++;
    table.add('reuters', 'dateline', isRight);
    table.add('reuters', 'headline and time', isHeader);
  }
  return result;
}

function* labelsOfFile(sgml) {
  for (const [, id, story] of sgml.matchAll(/<REUTERS[^>]*NEWID="(\d+)">([\s\S]*?)<\/REUTERS>/g)) {
    const tag = (name) =>
      plainText(story.match(new RegExp(`<${name}>([\\s\\S]*?)</${name}>`))?.[1] ?? '');
    const title = squash(tag('TITLE'));
    const date = tag('DATE').match(/(\d{1,2})-([A-Z]{3})-(\d{4}) (\d\d):(\d\d)/);
    if (tag('BODY') === '' || title === '' || date === null) continue;
    const [day, month, year] = [Number(date[1]), MONTHS.indexOf(date[2]), Number(date[3])];
    const weekday = DAYS[new Date(Date.UTC(year, month, day)).getUTCDay()];
    const time = `${date[4]}:${date[5]}`;
    const dateline = tag('DATELINE').trim();
    yield {
      id: Number(id),
      title,
      dateline,
      at: `${year}-${two(month + 1)}-${two(day)}T${time}`,
      text: [
        ...['ID :', id, `${weekday}, ${two(month + 1)}/${two(day)}/${year} - ${time}`],
        ...['Auther :', squash(tag('AUTHOR')), title, ''],
        `${dateline === '' ? '' : `${dateline} `}${bodyOf(tag('BODY'))} (END)\n\nX`,
      ].join('\n'),
    };
  }
}

const labelsOf = (sgml) => [...labelsOfFile(sgml)];

function plainText(sgml) {
  return sgml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replace(/&#\d+;/g, '')
    .replaceAll('&amp;', '&');
}

/** One line, without the agency's signature. */
function bodyOf(text) {
  return text
    .replace(/\s*Reuter\s*\x03?\s*$/i, '')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/[\x00-\x08\x0b-\x1f]/g, '')
    .trim();
}
