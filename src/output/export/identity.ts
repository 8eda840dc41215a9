import type { Story } from '../../corpus/read/story.ts';
import { lazily } from '../../text/lazily.ts';

/** Identifies a story in a corpus: its ID, or its path and line if it has none. */
export function storyKey({ article, source }: Story): string {
  return article.id === null ? `${source.path}:${source.line}` : String(article.id);
}

/** The story's URI: `base` followed by the percent-encoded key. */
export function storyUri(story: Story, base: string): string {
  const segments = storyKey(story).toWellFormed().split('/');
  return base + segments.map(encodeURIComponent).join('/');
}

/** The story's shortlink if it is an absolute URL; null otherwise. */
export function storyAddress({ article }: Story): string | null {
  const address = article.shortlink;
  return address !== null && /^https?:/i.test(address) && URL.canParse(address) ? address : null;
}

const UNSAFE_IN_NAME = lazily(() => /[^\p{L}\p{M}\p{N}_-]+/gu);
const LONGEST_NAME = 60;

/** A file name, without extension, for this story: the ID, or a name made from its path. */
export function storyFileName({ article, source }: Story): string {
  if (article.id !== null) return String(article.id);
  const file = source.path.replace(/^.*[\\/]/s, '').replace(/(?:\.txt)?(?:\.gz)?$/, '');
  const name = `${file}-${source.line}`.replace(UNSAFE_IN_NAME(), '-').replace(/^-+/, '');
  return name.slice(-LONGEST_NAME);
}
