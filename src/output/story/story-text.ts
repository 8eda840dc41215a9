import type { Story } from '../../corpus/read/story.ts';
import { escapeControls, escapeLine } from '../../text/escape.ts';
import type { Style } from '../text/style.ts';
import { wrapText } from '../text/wrap.ts';
import type { TimestampWriter } from './zone.ts';

interface StoryTextOptions {
  readonly width: number;
  readonly style: Style;
  readonly time: TimestampWriter;
}

const LABEL_WIDTH = 10;

function headerLines({ article, source }: Story, time: TimestampWriter): [string, string][] {
  const values: [string, string | null][] = [
    ['ID', article.id === null ? null : String(article.id)],
    ['Time', article.timestamp && time(article.timestamp).replace('T', ' ')],
    ['Author', article.author],
    ['Byline', article.byline],
    ['Slug', article.slug],
    ['Note', article.notes.length === 0 ? null : article.notes.join(' ')],
    ['Words', String(article.words)],
    ['File', source.line === 1 ? source.path : `${source.path}:${source.line}`],
  ];
  return values.flatMap(([label, value]): [string, string][] =>
    value === null ? [] : [[label, value]],
  );
}

function wrap(text: string, width: number): string {
  return wrapText(escapeControls(text), width);
}

/** The body, with the dateline before the first paragraph and the end mark after the last. */
function bodyText({ article }: Story): string {
  const opening = article.dateline === null ? '' : `${article.dateline.raw} `;
  const closing = article.endMark === null ? '' : ` ${article.endMark}`;
  return opening + (article.body ?? '') + closing;
}

/** A story for reading: headline, header data, and the body wrapped to `width` columns. */
export function storyText(story: Story, { width, style, time }: StoryTextOptions): string {
  const { leadMark, headline, subhead } = story.article;
  const title = [leadMark, headline ?? '(no headline)'].filter((part) => part !== null).join(' ');
  const lines = [style.headline(wrap(escapeLine(title), width))];
  if (subhead !== null) lines.push(wrap(escapeLine(subhead), width));
  lines.push('');
  for (const [label, value] of headerLines(story, time)) {
    lines.push(style.label(label.padEnd(LABEL_WIDTH)) + escapeLine(value));
  }
  lines.push('', wrap(bodyText(story), width), '');
  return lines.join('\n');
}
