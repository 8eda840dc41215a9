import { lazily } from '../../../text/lazily.ts';
import { NONE, storyRule } from '../../engine/rule.ts';
import { quoted } from '../../engine/visible.ts';

const SMALL = lazily(() => /\p{Ll}/u);
const CAPITALS = lazily(() => /\p{Lu}/gu);
const FEWEST_LETTERS = 10;

export const headlineCapitals = storyRule({
  name: 'headline-capitals',
  category: 'headline',
  severity: 'info',
  enabledByDefault: false,
  summary: 'A headline is all capitals',
  why: 'It is harder to read, and it hides which words are names.',
  help: 'Write it in mixed case, unless the agency sends it this way.',
  bad: 'TOP DIPLOMATS OF S. KOREA, CHINA HOLD TALKS',
  good: 'Top diplomats of S. Korea, China hold talks',
  fix: null,
  check({ text, spans: { headline } }) {
    if (headline === null) return NONE;
    const { start, end } = headline;
    const line = text.slice(start, end);
    if (SMALL().test(line)) return NONE;
    if ((line.match(CAPITALS()) ?? []).length < FEWEST_LETTERS) return NONE;
    return [{ start, end, message: `The headline ${quoted(line)} is all capitals.` }];
  },
});
