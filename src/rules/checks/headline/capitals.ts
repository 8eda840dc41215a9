import { lazily } from '../../../text/lazily.ts';
import { NONE, storyRule } from '../../engine/rule.ts';
import { quoted } from '../../engine/visible.ts';

const SMALL = lazily(() => /\p{Ll}/u);
const TEN_CAPITALS = lazily(() => /^(?:\P{Lu}*\p{Lu}){10}/u);

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
    if (SMALL().test(line) || !TEN_CAPITALS().test(line)) return NONE;
    return [{ start, end, message: `The headline ${quoted(line)} is all capitals.` }];
  },
});
