import { diagnosticRule } from '../../engine/rule.ts';

export const headerOrder = diagnosticRule({
  name: 'header-order',
  category: 'layout',
  severity: 'warning',
  enabledByDefault: true,
  summary: 'Header fields are not in the order ID, timestamp, author',
  why: 'Tools that go by position mistake one field for another.',
  help: 'Put them in this order.',
  bad: 'Auther :\n\nID :\n470853',
  good: 'ID :\n470853\nThu, 11/23/2017 - 01:57\nAuther :',
  fix: null,
});
