import type { Article } from '../../article/article.ts';
import type { Story } from '../../corpus/read/story.ts';
import type { ExportFormat, ExportOptions } from './format.ts';
import { storyAddress, storyUri } from './identity.ts';
import { jsonDocument } from './ndjson.ts';

const STANDARD = {
  name: 'ninjs',
  version: '2.2',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_2.2.json',
};

/** IPTC ninjs 2.2 (News in JSON), one object per line. */
export const ninjs: ExportFormat = {
  extension: 'json',
  between: '',
  write(story, options) {
    const { article } = story;
    const { dateline } = article;
    return jsonDocument({
      uri: storyUri(story, options.uriBase),
      standard: STANDARD,
      type: 'text',
      versioncreated: versionCreated(article, options),
      by: article.author ?? article.byline,
      slugline: article.slug,
      ednote: [article.leadMark, ...article.notes].filter(Boolean).join(' ') || null,
      headlines: roles({ main: article.headline, subhead: article.subhead }),
      bodies: bodies(article),
      located: dateline?.place ?? null,
      infosources: named(dateline?.agencyName ?? dateline?.agency ?? null),
      altids: article.id === null ? [] : [{ role: 'id', value: String(article.id) }],
      renditions: web(story),
    });
  },
};

/** The schema requires seconds and a UTC offset, so without a zone there is no correct value. */
function versionCreated({ timestamp }: Article, { time, zoned }: ExportOptions): string | null {
  if (timestamp === null || !zoned) return null;
  return withSeconds(time(timestamp));
}

/** The time of a timestamp, with the seconds that standards require. */
export function withSeconds(time: string): string {
  return time.replace(/(?<=T\d\d:\d\d)/, ':00');
}

function roles(values: Readonly<Record<string, string | null>>): object[] {
  return Object.entries(values).flatMap(([role, value]) => (value === null ? [] : { role, value }));
}

function bodies({ body, words }: Article): object[] {
  if (body === null) return [];
  const wordcount = words;
  return [
    { role: 'main', contenttype: 'text/plain', charcount: body.length, wordcount, value: body },
  ];
}

function named(name: string | null): object[] {
  return name === null ? [] : [{ name }];
}

function web(story: Story): object[] {
  const href = storyAddress(story);
  return href === null ? [] : [{ name: 'web', contenttype: 'text/html', href }];
}
