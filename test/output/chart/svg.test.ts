import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { reportSvg } from '../../../src/output/charts/svg.ts';

/** The errors of an XML parser; empty if the document is well-formed. */
function complaints(xml: string): string[] {
  const found: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', ({ message }) => found.push(message));
  parser.write(xml).close();
  return found;
}

function barOf(label: string): string {
  const chart = { kind: 'bars', title: label, bars: [{ label, value: 7 }], rest: label } as const;
  return reportSvg({ title: label, facts: [[label, label]], charts: [chart] });
}

describe('an SVG chart', () => {
  it('is checked by a parser that reports errors', () => {
    expect(complaints('<svg><title></svg>')).not.toEqual([]);
  });

  it('is well-formed whatever the labels contain', () => {
    const labels = fc.sample(fc.string({ unit: 'binary', maxLength: 12 }), 200);
    const hostile = ['</title><script>alert(1)</script>', '&', '"', '\0\u001b\ufffe\uffff', ']]>'];
    const pictures = [...labels, ...hostile].map(barOf);
    expect(complaints(`<all>${pictures.join('')}</all>`)).toEqual([]);
    expect(pictures.join('')).not.toContain('<script');
  });

  it('has a box per day, with its date and count', () => {
    const days = new Map([['2017-11-23', 3]]);
    const chart = { kind: 'calendar', title: 'Days', days } as const;
    const svg = reportSvg({ title: '3 stories', facts: [], charts: [chart] });
    expect(complaints(svg)).toEqual([]);
    expect(svg.match(/<rect class="day/g)).toHaveLength(365);
    expect(svg).toMatch(/<rect class="day4"[^>]*><title>2017-11-23: 3<\/title>/);
  });

  it('supports light and dark color schemes', () => {
    expect(barOf('Seoul')).toContain('@media (prefers-color-scheme: dark)');
  });
});
