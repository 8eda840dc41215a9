import { lazily } from '../../../text/lazily.ts';
import { NONE, storyRule } from '../../engine/rule.ts';

const USUAL = 5;
/** Words are counted only in bodies with fewer characters per word; a longer one certainly has enough. */
const LONGEST_WORD = 40;

export const bodyShort = storyRule({
  name: 'body-short',
  category: 'body',
  severity: 'warning',
  enabledByDefault: true,
  summary: `A body has fewer than ${USUAL} words`,
  why: 'Even a flash is a full sentence. The rest is probably missing.',
  help: 'Get the story again.',
  bad: '(Yonhap) -- The top diplomats',
  good: '(Yonhap) -- The top diplomats held talks on Wednesday.',
  fix: null,
  limit: {
    name: 'words',
    usual: USUAL,
    least: 1,
    most: 10_000,
    whole: true,
    means: 'the fewest words of a body',
  },
  check(article, _context, fewest) {
    const { body } = article.spans;
    if (body === null || body.end - body.start > LONGEST_WORD * fewest) return NONE;
    const { words, text } = article;
    if (words >= fewest || UNCOUNTED().test(text.slice(body.start, body.end))) return NONE;
    const { start, end } = body;
    return [
      { start, end, message: `The body has only ${words} ${words === 1 ? 'word' : 'words'}.` },
    ];
  },
});

/**
 * Scripts without spaces between words (Chinese, Japanese, Thai, Lao, Khmer, Burmese, Tibetan), and
 * Hangul, in which three words can be a full sentence.
 */
const UNCOUNTED = lazily(
  () =>
    /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}]/u,
);
