import { NONE, storyRule } from '../../engine/rule.ts';
import { quoted } from '../../engine/visible.ts';

export const idFileName = storyRule({
  name: 'id-file-name',
  category: 'id',
  severity: 'warning',
  enabledByDefault: false,
  summary: "A file's name does not contain the ID of its only story",
  why: 'If files are named after IDs, a different name hides the story or points to a mix-up.',
  help: 'Rename the file, or correct the ID.',
  bad: '470854.txt:\nID :\n470853',
  good: '470853.txt:\nID :\n470853',
  fix: null,
  check(article, { file, stories }) {
    const { id } = article.spans;
    if (id === null || article.id === null || stories > 1 || file.path === '-') return NONE;
    const { path } = file;
    const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    const numbers = name.match(/\d+/g) ?? [];
    if (numbers.some((number) => Number(number) === article.id)) return NONE;
    return [
      {
        start: id.start,
        end: id.end,
        message: `The ID ${article.id} is not in the file's name, ${quoted(name)}.`,
      },
    ];
  },
});
