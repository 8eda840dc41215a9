import type { Story } from '../../corpus/read/story.ts';

/** What tells a story from all others of a corpus: its ID, else where it stands. */
export function storyKey({ article, source }: Story): string {
  return article.id === null ? `${source.path}:${source.line}` : String(article.id);
}

/** The story's URI: its key, made fit for a URI, behind `base`. */
export function storyUri(story: Story, base: string): string {
  const segments = storyKey(story)
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/');
  return base + segments.map(encodeURIComponent).join('/');
}

/** The address of an older node's page where it is one that programs can follow; else null. */
export function storyAddress({ article }: Story): string | null {
  const address = article.shortlink;
  return address !== null && /^https?:/i.test(address) && URL.canParse(address) ? address : null;
}

const UNSAFE_IN_NAME = /[^\p{L}\p{M}\p{N}_-]+/gu;
const LONGEST_NAME = 60;

/** A name, without its ending, for a file with this story alone: the ID, else one from its path. */
export function storyFileName({ article, source }: Story): string {
  if (article.id !== null) return String(article.id);
  const file = source.path.replace(/^.*[\\/]/s, '').replace(/(?:\.txt)?(?:\.gz)?$/, '');
  const name = `${file}-${source.line}`.replace(UNSAFE_IN_NAME, '-').replace(/^-+/, '');
  return name.slice(-LONGEST_NAME);
}
