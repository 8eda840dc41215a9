import { lineRemoval } from '../../engine/lines.ts';
import { diagnosticRule } from '../../engine/rule.ts';

export const pageResidue = diagnosticRule({
  name: 'page-residue',
  category: 'layout',
  severity: 'warning',
  enabledByDefault: true,
  summary: 'Text of the web page around the story was copied with it',
  why: 'Buttons and menus are not part of the story.',
  help: 'Delete it.',
  bad: 'Home | News | Contact\nID :\n470853',
  good: 'ID :\n470853',
  fix: 'unsafe',
  check: ({ start, end, message }, { text }) => {
    return { start, end, message, edits: [lineRemoval(text, { start, end })] };
  },
});
