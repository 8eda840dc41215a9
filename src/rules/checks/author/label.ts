import { NONE, storyRule } from '../../engine/rule.ts';
import { authorLabel } from './author-label.ts';

export const authorLabelSpelling = storyRule({
  name: 'author-label',
  category: 'author',
  severity: 'info',
  enabledByDefault: false,
  summary: 'The label `Author` is spelled `Auther`',
  why: "This is the site's own spelling and copydesk accepts it, but other tools may not.",
  help: 'Write `Author :`.',
  bad: 'Auther :',
  good: 'Author :',
  fix: 'safe',
  check(article) {
    const label = authorLabel(article);
    if (label === null) return NONE;
    const at = label.start + 'auth'.length;
    const letter = article.text.charAt(at);
    if (letter !== 'e' && letter !== 'E') return NONE;
    const start = label.start;
    const end = at + 'er'.length;
    const edits = [{ start: at, end: at + 1, text: letter === 'e' ? 'o' : 'O' }];
    return [
      {
        start,
        end,
        message: `"${article.text.slice(start, end)}" is a misspelling of "Author".`,
        edits,
      },
    ];
  },
});
