import { lazily } from '../../../text/lazily.ts';
import { NONE, storyRule } from '../../engine/rule.ts';
import { quoted } from '../../engine/visible.ts';
import { closesWithoutSentence, trimUnseen } from './closing.ts';

/** The end of a sentence in any script, including closing quotes and brackets. */
const FINISHED = lazily(() => /[\p{Sentence_Terminal}\p{Pe}\p{Pf}\p{Pi}…"'*:;/|#=_-]$/u);
/** Scripts that usually end a sentence without a mark, whatever a closing number is written in. */
const NO_FULL_STOP = lazily(
  () => /[\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}\p{sc=Java}]/u,
);
const SHOWN = 20;
const REACH = 60;

export const bodyCutOff = storyRule({
  name: 'body-cut-off',
  category: 'body',
  severity: 'warning',
  enabledByDefault: true,
  summary: 'A body ends in the middle of a sentence and has no end mark',
  why: 'The end of the story is probably missing.',
  help: 'Compare it with the published story. If it is complete, add the end mark.',
  bad: 'held talks on\n\nX',
  good: 'held talks on Wednesday.\n\nX',
  fix: null,
  check(article, { house }) {
    const { text, spans } = article;
    const { body, endMark } = spans;
    if (body === null || endMark !== null || house.closesWithMark(article)) return NONE;
    const end = trimUnseen(text.slice(Math.max(body.start, body.end - REACH), body.end));
    if (FINISHED().test(end) || NO_FULL_STOP().test(end) || closesWithoutSentence(article))
      return NONE;
    const last =
      /\S+$/.exec(text.slice(Math.max(body.start, body.end - SHOWN), body.end))?.[0] ?? '';
    const message = `The body breaks off at ${quoted(last)}.`;
    return [{ start: body.end - last.length, end: body.end, message }];
  },
});
