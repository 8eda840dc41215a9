import { NONE, storyRule } from '../../engine/rule.ts';
import { quoted } from '../../engine/visible.ts';

export const termNotPreferred = storyRule({
  name: 'term-not-preferred',
  category: 'text',
  severity: 'warning',
  enabledByDefault: true,
  summary: 'A term is not written as the configuration prefers',
  why: 'One spelling for one thing makes it easy to find and to read.',
  help: 'Write the preferred spelling; "terms" in the configuration lists them.',
  bad: 'held talks in Kiev on Wednesday',
  good: 'held talks in Kyiv on Wednesday',
  fix: 'unsafe',
  check({ text, spans: { headline, subhead, body } }, { house: { terms } }) {
    if (terms.isEmpty) return NONE;
    return [headline, subhead, body].flatMap((part) =>
      part === null
        ? NONE
        : terms.find(text.slice(part.start, part.end)).map((term) => {
            const start = part.start + term.start;
            const end = part.start + term.end;
            const message = `Write ${quoted(term.preferred)} for ${quoted(text.slice(start, end))}.`;
            return { start, end, message, edits: [{ start, end, text: term.preferred }] };
          }),
    );
  },
});
