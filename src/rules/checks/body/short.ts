import { NONE, storyRule } from '../../engine/rule.ts';

const FEWEST_WORDS = 5;
/** Words are counted only in shorter bodies; a longer one certainly has enough. */
const LONG_ENOUGH = 200;

export const bodyShort = storyRule({
  name: 'body-short',
  category: 'body',
  severity: 'warning',
  enabledByDefault: true,
  summary: `A body has fewer than ${FEWEST_WORDS} words`,
  why: 'Even a flash is a full sentence. The rest is probably missing.',
  help: 'Get the story again.',
  bad: '(Yonhap) -- The top diplomats',
  good: '(Yonhap) -- The top diplomats held talks on Wednesday.',
  fix: null,
  check(article) {
    const { body } = article.spans;
    if (body === null || body.end - body.start > LONG_ENOUGH) return NONE;
    const { words, text } = article;
    if (words >= FEWEST_WORDS || UNSPACED.test(text.slice(body.start, body.end))) return NONE;
    const { start, end } = body;
    return [
      { start, end, message: `The body has only ${words} ${words === 1 ? 'word' : 'words'}.` },
    ];
  },
});

/** Scripts without spaces between words: Chinese, Japanese, Thai, Lao, Khmer, Burmese, Tibetan. */
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}]/u;
