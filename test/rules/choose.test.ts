import { describe, expect, test } from 'vitest';
import { type Choice, chooseRules, isAtLeast, SELECTORS } from '../../src/rules/engine/choose.ts';
import { defaultSeverities } from '../../src/rules/engine/plan.ts';
import { RULES } from '../../src/rules/rules.ts';

const choice = (said: Partial<Choice>): Choice => ({
  select: null,
  ignore: [],
  severity: new Map(),
  ...said,
});
const chosen = (...choices: readonly Partial<Choice>[]): Record<string, string> =>
  Object.fromEntries(chooseRules(choices.map(choice)));

describe('the selected rules', () => {
  test('are the default rules without any choice', () => {
    expect(chooseRules([])).toEqual(defaultSeverities());
    expect(chooseRules([choice({})])).toEqual(defaultSeverities());
    expect(chooseRules([choice({ select: ['default'] })])).toEqual(defaultSeverities());
  });

  test('include only the default rules of a selected category', () => {
    expect(chosen({ select: ['author', 'author-label', 'tab'] })).toEqual({
      'author-as-headline': 'warning',
      'author-label': 'info',
      'byline-place': 'warning',
      tab: 'info',
    });
    expect(Object.keys(chosen({ select: ['all'] }))).toEqual(RULES.map(({ name }) => name));
    expect(chosen({ select: [] })).toEqual({});
  });

  test('exclude ignored rules, even those selected in the same place', () => {
    expect(chosen({ select: ['id', 'tab'], ignore: ['id-missing', 'text'] })).toEqual({
      'id-malformed': 'error',
    });
    const level = new Map([['tab', 'error']] as const);
    expect(chosen({ select: ['tab'], severity: level, ignore: ['text'] })).toEqual({});
    expect(chosen({ select: ['author-label'], ignore: ['author'] })).toEqual({});
    expect(chosen({ select: ['author-label', 'tab'], ignore: ['default'] })).toEqual({
      'author-label': 'info',
    });
  });

  test('use the last level given, and any level but off enables a rule', () => {
    const severity = new Map([
      ['author-missing', 'error'],
      ['id-missing', 'off'],
      ['id-malformed', 'info'],
    ] as const);
    expect(chosen({ select: ['id'], severity })).toEqual({
      'id-malformed': 'info',
      'author-missing': 'error',
    });
    const later = new Map([['id-malformed', 'warning']] as const);
    expect(chosen({ select: ['id-malformed'], severity }, { severity: later })).toEqual({
      'author-missing': 'error',
      'id-malformed': 'warning',
    });
  });

  test('keep a level given before they were selected', () => {
    const severity = new Map([['tab', 'error']] as const);
    expect(chosen({ severity, ignore: ['tab'] }, { select: ['tab'] })).toEqual({ tab: 'error' });
  });
});

test('selectors are unambiguous', () => {
  const names = [...new Set(RULES.flatMap(({ name, category }) => [name, category]))];
  expect([...SELECTORS].sort()).toEqual(['all', 'default', ...names].sort());
});

test('levels are ordered by severity', () => {
  expect(isAtLeast('error', 'warning')).toBe(true);
  expect(isAtLeast('warning', 'warning')).toBe(true);
  expect(isAtLeast('info', 'warning')).toBe(false);
});
