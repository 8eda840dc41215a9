import { listStories } from './stories.mjs';

/** Real page layouts: what an editor would write down, member by member. */
export function measurePages(pages, table) {
  const misses = [];
  let right = 0;
  for (const page of pages) {
    const stories = listStories({ text: page.layout });
    const wrong = [...judge(page, stories)].filter(([field, isRight]) => {
      table.add('page', `field ${field}`, isRight);
      return !isRight;
    });
    if (wrong.length === 0) right++;
    else misses.push(`${page.url}: ${wrong.map(([field]) => field).join(', ')}`);
  }
  return { right, pages: pages.length, misses };
}

function* judge({ expect, arguable = [], whole }, stories) {
  const [story] = stories;
  const same = (got, wanted) => JSON.stringify(got ?? null) === JSON.stringify(wanted ?? null);
  yield ['stories', stories.length === 1];
  const wanted = {
    id: expect.id,
    timestamp: expect.timestamp,
    byline: expect.byline,
    notes: expect.notes,
    initials: expect.initials,
    leadMark: expect.leadMark,
    author: expect.author,
    endMark: expect.endMark,
    ...(expect.headline ? { headline: expect.headline } : {}),
  };
  const always = ['id', 'timestamp', 'endMark'];
  for (const [field, value] of Object.entries(wanted)) {
    if (value === undefined || (arguable.includes(field) && !always.includes(field))) continue;
    yield [field, same(story?.[field], value)];
  }
  const dateline = story?.dateline;
  yield ['place', same(dateline?.places?.[0], expect.place ?? expect.dateline?.place)];
  yield ['agency', same(dateline?.agency, expect.agency ?? expect.dateline?.agency)];
  if (expect.date !== undefined) yield ['date', same(dateline?.date, expect.date)];
  if (expect.paragraphs !== undefined && whole) {
    yield ['paragraphs', same(story?.body?.split('\n\n').length, expect.paragraphs)];
  }
  if (expect.body !== undefined) yield ['body', same(story?.body, expect.body)];
}
