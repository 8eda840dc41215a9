import { listStories, storyText } from './stories.mjs';

const END = 'and so the story went on, officials said. It was the second time this year. (END)';

/**
 * Labelled story openings: a dateline is exact if place, agency and the presence of a date are as
 * labelled. A place may be given with or without its region.
 */
export function measureDatelines(rows, table) {
  const text = rows.map((row, at) => storyText(at + 1, `${row.raw} ${row.next ?? ''} ${END}`));
  const stories = new Map(listStories({ text: text.join('') }).map((story) => [story.id, story]));
  const misses = [];
  const result = { exact: 0, datelines: 0, invented: 0, others: 0, misses };
  for (const [at, row] of rows.entries()) {
    const dateline = stories.get(at + 1)?.dateline ?? null;
    const language = row.lang ?? 'unknown language';
    if (!row.is_dateline) {
      result.others++;
      if (dateline !== null) result.invented++;
      if (dateline !== null) misses.push(`${row.raw} (no dateline) read as ${dateline.raw}`);
      table.add('opening without dateline', language, dateline === null);
      continue;
    }
    const fields = {
      place: isPlace(dateline, row.place),
      date: !row.date === !dateline?.date,
      agency: isAgency(dateline, row.agency),
    };
    const isExact = dateline !== null && Object.values(fields).every(Boolean);
    result.datelines++;
    if (isExact) result.exact++;
    else misses.push(`${row.raw} read as ${dateline === null ? 'none' : JSON.stringify(dateline)}`);
    for (const [field, isRight] of Object.entries(fields)) {
      table.add('dateline', `field ${field}`, isRight);
    }
    table.add('dateline', `language ${language}`, isExact);
    table.add('dateline', `family ${row.family ?? 'unknown'}`, isExact);
  }
  return result;
}

const plain = (text) => (text ?? '').normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
const plainPlace = (text) => plain(text?.replace(/[/,()&]/g, ' '));

function isPlace(dateline, labelled) {
  const places = plainPlace(dateline?.places?.join(' '));
  const wanted = plainPlace((labelled ?? '').replace(/\band\b/gi, ' '));
  if (places === wanted || (!labelled && !dateline?.places?.length)) return true;
  if (wanted === '') return false;
  const region = plain([dateline?.region, dateline?.country].filter(Boolean).join(' '));
  return (
    plain(`${places} ${region}`) === wanted || (wanted.startsWith(places) && places.length > 2)
  );
}

function isAgency(dateline, labelled) {
  const wanted = plain(labelled);
  return [dateline?.agencyWritten ?? dateline?.agency, dateline?.agency]
    .map(plain)
    .includes(wanted);
}
