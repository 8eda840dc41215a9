import { inputRule } from '../../engine/rule.ts';

export const fileUnreadable = inputRule({
  name: 'file-unreadable',
  category: 'file',
  severity: 'error',
  enabledByDefault: true,
  summary: 'A file cannot be read or does not exist',
  why: 'Its stories are not checked. Without this, the report would look as if they were fine.',
  help: 'Do what the message says, or exclude the file.',
  bad: 'ID :\n470853\n\u0000\u0000\u0000\u0000',
  good: 'ID :\n470853\nThu, 11/23/2017 - 01:57',
  fix: null,
});
