import { NONE, textRule } from '../../engine/rule.ts';

export const encodingUncertain = textRule({
  name: 'encoding-uncertain',
  category: 'text',
  severity: 'info',
  enabledByDefault: true,
  summary: 'A file is not Unicode, and its encoding could not be detected',
  why: 'It was read as windows-1252. If it was written in another encoding, letters are wrong.',
  help: 'Check the accented letters. If they are wrong, name the encoding with --encoding. If they are right, save the file as UTF-8.',
  bad: 'café',
  good: 'Les étrangers',
  fix: null,
  suspect: null,
  ofFile: true,
  check({ text, encoding, encodingCertain }) {
    if (encodingCertain) return NONE;
    const start = Math.max(0, text.search(/[^\p{ASCII}]/u));
    const end = start + (/^[^\p{ASCII}]+/u.exec(text.slice(start, start + 100))?.[0].length ?? 0);
    const message = `The file is not Unicode. It was read as ${encoding}, but that is not certain.`;
    return [{ start, end, message }];
  },
});
