import { inputRule } from '../../engine/rule.ts';

export const fileUnreadable = inputRule({
  name: 'file-unreadable',
  category: 'file',
  severity: 'error',
  enabledByDefault: true,
  summary: 'A file cannot be read, or a path leads to none',
  why: 'Its stories are not checked, and a report that left it out would say that all is well.',
  help: 'Do what the message says, or leave the file out.',
  bad: 'ID :\n470853\n\u0000\u0000\u0000\u0000',
  good: 'ID :\n470853\nThu, 11/23/2017 - 01:57',
  fix: null,
});
