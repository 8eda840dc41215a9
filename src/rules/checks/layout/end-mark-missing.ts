import { diagnosticRule } from '../../engine/rule.ts';

/** Agencies that end their stories with an end mark, by their usual names. */
const MARKING: ReadonlySet<string> = new Set([
  'Agence Kampuchea Presse',
  'Bernama',
  'Jordan News Agency (Petra)',
  'Kuwait News Agency',
  'Kyodo News',
  'Lusa',
  'Qatar News Agency',
  'Saudi Press Agency',
  'Vietnam News Agency',
  'Xinhua',
  'Yonhap News Agency',
]);

export const endMarkMissing = diagnosticRule({
  name: 'end-mark-missing',
  category: 'layout',
  severity: 'info',
  enabledByDefault: true,
  summary: 'A story has no end mark, but its agency sends them',
  why: 'The mark shows that the story is complete. Without it, the end may be missing.',
  help: "Compare it with the published story. If it is complete, add the agency's mark, such as `(END)`.",
  bad: 'held talks on Wednesday.\n\nX',
  good: 'held talks on Wednesday. (END)\n\nX',
  fix: null,
  check: (diagnostic, { dateline }) =>
    MARKING.has(dateline?.agencyName ?? '') ? diagnostic : null,
});
