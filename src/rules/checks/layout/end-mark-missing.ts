import type { Article } from '../../../article/article.ts';
import { lazily } from '../../../text/lazily.ts';
import { diagnosticRule } from '../../engine/rule.ts';
import { closesWithoutSentence } from '../body/closing.ts';

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

/** Scripts in which these agencies write no mark, or other ones than the usual. */
const UNMARKED = lazily(() => /[\p{sc=Arab}\p{sc=Hira}\p{sc=Kana}\p{sc=Khmr}]/u);
const REACH = 40;

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
  check(diagnostic, article, house) {
    const own = house.endMarkOf(article.dateline);
    const isSent = own !== null || isUsual(article);
    return isSent && !house.closesWithMark(article) ? diagnostic : null;
  },
});

/** Whether the agency's mark can be expected and would be known. */
function isUsual(article: Article): boolean {
  const { text, dateline, spans } = article;
  if (!MARKING.has(dateline?.agencyName ?? '') || spans.body === null) return false;
  const end = text.slice(Math.max(spans.body.start, spans.body.end - REACH), spans.body.end);
  return !UNMARKED().test(end) && !closesWithoutSentence(article);
}
