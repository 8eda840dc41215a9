import { NONE, storyRule } from '../../engine/rule.ts';
import { quoted } from '../../engine/visible.ts';

export const datelineAgency = storyRule({
  name: 'dateline-agency',
  category: 'dateline',
  severity: 'info',
  enabledByDefault: false,
  summary: 'A dateline names an unknown agency',
  why: 'The name may be mistyped, and then searches for the agency miss the story.',
  help: 'Correct the name. If it is right, ignore this: an unknown agency does no harm.',
  bad: '(Yonhop) --',
  good: '(Yonhap) --',
  fix: null,
  check({ spans, dateline }) {
    const span = spans.dateline?.agency;
    if (!span || dateline === null || dateline.agencyName !== null) return NONE;
    const { start, end } = span;
    return [{ start, end, message: `The agency ${quoted(dateline.agency ?? '')} is unknown.` }];
  },
});
