import { lineRemoval } from '../../engine/lines.ts';
import { diagnosticRule } from '../../engine/rule.ts';

export const pageResidue = diagnosticRule({
  name: 'page-residue',
  category: 'layout',
  severity: 'warning',
  enabledByDefault: true,
  summary: 'Words of the web page around a story were copied with it',
  why: 'Buttons and menus are no part of the story.',
  help: 'Delete them.',
  bad: 'Home | News | Contact\nID :\n470853',
  good: 'ID :\n470853',
  fix: 'unsafe',
  check: ({ start, end, message }, { text }) => {
    return { start, end, message, edits: [lineRemoval(text, { start, end })] };
  },
});
