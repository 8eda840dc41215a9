import type { ExportFormat } from './format.ts';
import { storyAddress, storyUri } from './identity.ts';
import { jsonDocument } from './ndjson.ts';
import { withSeconds } from './ninjs.ts';

/** schema.org's NewsArticle as JSON-LD, one object per line. */
export const jsonLd: ExportFormat = {
  extension: 'jsonld',
  between: '',
  write(story, { time, uriBase }) {
    const { article } = story;
    const { dateline } = article;
    const document = jsonDocument({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      '@id': storyUri(story, uriBase),
      identifier: article.id === null ? null : String(article.id),
      url: storyAddress(story),
      headline: article.headline,
      alternativeHeadline: article.subhead,
      datePublished: article.timestamp && withSeconds(time(article.timestamp)),
      dateline: dateline?.raw ?? null,
      author: thing('Person', article.author ?? article.byline),
      sourceOrganization: thing(
        'NewsMediaOrganization',
        dateline?.agencyName ?? dateline?.agency ?? null,
      ),
      locationCreated: (dateline?.places ?? []).map((place) => thing('Place', place)),
      articleBody: article.body,
      wordCount: article.words,
    });
    return document.replaceAll('<', '\\u003c');
  },
};

function thing(type: string, name: string | null): object | null {
  return name === null ? null : { '@type': type, name };
}
