import { NONE, storyRule } from '../../engine/rule.ts';
import { quoted } from '../../engine/visible.ts';

export const datelineAgency = storyRule({
  name: 'dateline-agency',
  category: 'dateline',
  severity: 'info',
  enabledByDefault: false,
  summary: 'A dateline names an agency that is not known',
  why: "It may be mistyped, and then the story is not found under its agency's name.",
  help: 'Mend the name; a good name that is not known does no harm.',
  bad: '(Yonhop) --',
  good: '(Yonhap) --',
  fix: null,
  check({ spans, dateline }) {
    const span = spans.dateline?.agency;
    if (!span || dateline === null || dateline.agencyName !== null) return NONE;
    const { start, end } = span;
    return [{ start, end, message: `The agency ${quoted(dateline.agency ?? '')} is not known.` }];
  },
});
