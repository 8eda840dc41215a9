import { diagnosticRule } from '../../engine/rule.ts';

/** Agencies whose own stories close with a mark, by their usual names. */
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
  summary: 'A story of an agency that sends end marks has none',
  why: "The agency's mark tells that a story is whole; without it the end may have been lost.",
  help: "Compare it with the published story; add the agency's mark, such as `(END)`, if it is whole.",
  bad: 'held talks on Wednesday.\n\nX',
  good: 'held talks on Wednesday. (END)\n\nX',
  fix: null,
  check: (diagnostic, { dateline }) =>
    MARKING.has(dateline?.agencyName ?? '') ? diagnostic : null,
});
