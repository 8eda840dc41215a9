import type { FieldValue } from '../story/fields.ts';
import { presentMembers, safeJson } from '../text/json.ts';
import type { ExportFormat } from './format.ts';

/** CommonMark with YAML front matter. */
export const markdown: ExportFormat = {
  extension: 'md',
  between: null,
  write({ article, source }, { time }) {
    const { dateline } = article;
    const head = frontMatter({
      title: article.headline,
      id: article.id,
      date: article.timestamp && time(article.timestamp),
      author: article.author ?? article.byline,
      agency: dateline?.agencyName ?? dateline?.agency ?? null,
      places: dateline?.places ?? [],
      dateline: dateline?.raw ?? null,
      leadMark: article.leadMark,
      notes: article.notes,
      words: article.words,
      source: source.path,
    });
    const title = article.headline === null ? '' : `# ${escapeMarkdown(article.headline)}\n\n`;
    const body = article.body === null ? '' : `${escapeMarkdown(article.body)}\n`;
    return `${head}\n${title}${body}`;
  },
};

/**
 * Strings and lists are written as JSON, which is valid YAML, so that no value needs further
 * escaping.
 */
function frontMatter(values: Readonly<Record<string, FieldValue>>): string {
  const lines = presentMembers(values).map(([key, value]) => `${key}: ${safeJson(value)}\n`);
  return `---\n${lines.join('')}---\n`;
}

const INLINE = /[\\`*_[\]<>&|~$]/g;
/**
 * Characters that start a heading, a list, a rule or a setext underline at the beginning of a line.
 */
const BLOCK_MARK = /^([^\S\r\n\u2028\u2029]*)([#+=:-])/gm;
const LIST_NUMBER = /^([^\S\r\n\u2028\u2029]*\d{1,9})([.)])/gm;

/** Escapes text so that Markdown shows it unchanged, including its line breaks. */
function escapeMarkdown(text: string): string {
  return text
    .replace(INLINE, '\\$&')
    .replace(BLOCK_MARK, '$1\\$2')
    .replace(LIST_NUMBER, '$1\\$2')
    .replace(/(?<!\n)\n(?!\n)/g, '\\\n');
}
