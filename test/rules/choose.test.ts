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

describe('the rules to run', () => {
  test('are the default ones where nothing is said', () => {
    expect(chooseRules([])).toEqual(defaultSeverities());
    expect(chooseRules([choice({})])).toEqual(defaultSeverities());
    expect(chooseRules([choice({ select: ['default'] })])).toEqual(defaultSeverities());
  });

  test('are those selected: of a category only the ones that run by default', () => {
    expect(chosen({ select: ['author', 'author-label', 'tab'] })).toEqual({
      'author-as-headline': 'warning',
      'author-label': 'info',
      'byline-place': 'warning',
      tab: 'info',
    });
    expect(Object.keys(chosen({ select: ['all'] }))).toEqual(RULES.map(({ name }) => name));
    expect(chosen({ select: [] })).toEqual({});
  });

  test('are not those ignored, even if they are selected in the same place', () => {
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

  test('take their levels from what is said last, and run if it is not off', () => {
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

  test('selected later keep the level said earlier', () => {
    const severity = new Map([['tab', 'error']] as const);
    expect(chosen({ severity, ignore: ['tab'] }, { select: ['tab'] })).toEqual({ tab: 'error' });
  });
});

test('no selector means two things', () => {
  const names = [...new Set(RULES.flatMap(({ name, category }) => [name, category]))];
  expect([...SELECTORS].sort()).toEqual(['all', 'default', ...names].sort());
});

test('levels are ordered', () => {
  expect(isAtLeast('error', 'warning')).toBe(true);
  expect(isAtLeast('warning', 'warning')).toBe(true);
  expect(isAtLeast('info', 'warning')).toBe(false);
});
