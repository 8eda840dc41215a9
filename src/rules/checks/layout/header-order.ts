import { diagnosticRule } from '../../engine/rule.ts';

export const headerOrder = diagnosticRule({
  name: 'header-order',
  category: 'layout',
  severity: 'warning',
  enabledByDefault: true,
  summary: 'Header fields stand in another order than ID, timestamp, author',
  why: 'Tools that go by position read one field as another.',
  help: 'Put them in order.',
  bad: 'Auther :\n\nID :\n470853',
  good: 'ID :\n470853\nThu, 11/23/2017 - 01:57\nAuther :',
  fix: null,
});
