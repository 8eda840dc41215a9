import { describe, expect, it } from 'vitest';
import { parseStory } from '../../src/index.ts';
import { codes, found, storyWith } from './story.ts';

const HEADLINE = 'Ministers hold talks on trade';

describe('headline, slug and subhead', () => {
  it.each([
    ['an empty line', '\n\n'],
    ['no empty line', '\n'],
    ['many empty lines', '\n\n\n\n\n'],
  ])('%s may part headline and dateline', (_, gap) => {
    const story = storyWith({ headline: HEADLINE + gap });
    expect(story).toMatchObject({ headline: HEADLINE, slug: null, subhead: null, author: null });
    expect(story.dateline?.raw).toBe('BEIJING, Nov. 22 (Yonhap) --');
    expect(story.body).toBe('The ministers met on Wednesday.');
    expect(codes(story)).toEqual([]);
  });

  it.each([
    ['a slug', 'China-Trade'],
    ['a slug of three words', 'Korea China talks'],
    ['a page title', 'News of the day from the agencies of Asia'],
  ])('%s may stand above the headline', (_, slug) => {
    const story = storyWith({ headline: `${slug}\n\n${HEADLINE}\n` });
    expect(story).toMatchObject({ slug, headline: HEADLINE, subhead: null });
  });

  it('a second line is a subhead when the first is long enough for a headline', () => {
    const headline = `${HEADLINE}\nBoth sides speak of progress but give no date\n\n`;
    expect(storyWith({ headline })).toMatchObject({
      slug: null,
      headline: HEADLINE,
      subhead: 'Both sides speak of progress but give no date',
    });
  });

  it('slug, headline and subhead may all be there', () => {
    const headline = `China-Trade\n\n${HEADLINE}\nBoth sides speak of progress\n\n`;
    expect(storyWith({ headline })).toMatchObject({
      slug: 'China-Trade',
      headline: HEADLINE,
      subhead: 'Both sides speak of progress',
    });
  });

  it('a repeated headline is told', () => {
    const story = storyWith({ headline: `${HEADLINE}\n\n${HEADLINE}\n\n` });
    expect(story).toMatchObject({ headline: HEADLINE, slug: null, subhead: null });
    expect(found(story, 'headline-repeated')?.at).toBe(HEADLINE);
    expect(story.spans.headline?.start).toBeLessThan(found(story, 'headline-repeated')?.start ?? 0);
  });

  it('without a dateline the first line is the headline and the rest the body', () => {
    const story = storyWith({ dateline: '', body: 'The talks went on.\n\nThey end today.' });
    expect(story).toMatchObject({ headline: HEADLINE, subhead: null, dateline: null });
    expect(story.body).toBe('The talks went on.\n\nThey end today.');
    expect(found(story, 'dateline-missing')?.start).toBe(story.spans.body?.start);
  });

  it('a headline that looks like a dateline is a headline', () => {
    const story = storyWith({ headline: 'KUALA LUMPUR: Ministers hold talks\n\n' });
    expect(story.headline).toBe('KUALA LUMPUR: Ministers hold talks');
    expect(story.dateline?.place).toBe('BEIJING');
  });

  it('a story may open with its dateline and have no headline', () => {
    const story = storyWith({ headline: '' });
    expect(story).toMatchObject({ headline: null, body: 'The ministers met on Wednesday.' });
    expect(story.dateline?.place).toBe('BEIJING');
    expect(found(story, 'headline-missing')?.start).toBe(
      story.dateline && story.spans.dateline?.start,
    );
  });
});

describe('the author’s line', () => {
  it('is the author when a headline follows', () => {
    const story = storyWith({ author: 'Auther :\nLee Min-seo\n' });
    expect(story).toMatchObject({ author: 'Lee Min-seo', headline: HEADLINE });
    expect(codes(story)).toEqual([]);
  });

  it('is the headline when it is the only line above the dateline', () => {
    const story = storyWith({ author: 'Auther :\n' });
    expect(story).toMatchObject({ author: null, headline: HEADLINE });
    expect(found(story, 'author-as-headline')).toMatchObject({
      at: HEADLINE,
      message: "The headline stands on the author's line; the author is missing.",
    });
  });

  it('may be a byline', () => {
    const story = storyWith({ author: 'Auther :\nby Janie Gabbett, Reuters\n' });
    expect(story).toMatchObject({ author: 'by Janie Gabbett, Reuters', headline: HEADLINE });
  });

  it('names the author of a story without a dateline too', () => {
    const story = storyWith({
      author: 'Auther :\nLee Min-seo\n',
      dateline: '',
      body: 'The talks went on.\n\nThey end today.',
    });
    expect(story).toMatchObject({ author: 'Lee Min-seo', headline: HEADLINE });
    expect(story.body).toBe('The talks went on.\n\nThey end today.');
  });
});

describe('notes and bylines between headline and dateline', () => {
  it('are kept, in any number', () => {
    const notes = '(ATTN: RECASTS lead, headline; TRIMS)\n[ATTN: photos]\nBy Kim Soo-yeon\n\n';
    const story = storyWith({ headline: `${HEADLINE}\n${notes}` });
    expect(story).toMatchObject({
      headline: HEADLINE,
      notes: ['(ATTN: RECASTS lead, headline; TRIMS)', '[ATTN: photos]'],
      byline: 'Kim Soo-yeon',
      subhead: null,
    });
    expect(story.dateline?.place).toBe('BEIJING');
    expect(codes(story)).toEqual([]);
  });

  it.each([
    ['By Kim Soo-yeon', 'Kim Soo-yeon'],
    ['BY KIM SOO-YEON', 'KIM SOO-YEON'],
    ['by Juan van der Berg', 'Juan van der Berg'],
    ['By John F. Kennedy', 'John F. Kennedy'],
    ['By Kim Soo-yeon and Lee Min-seo', 'Kim Soo-yeon and Lee Min-seo'],
    ['By Kim Soo-yeon, Staff Writer', 'Kim Soo-yeon'],
    ['By Kim Soo-yeon (Yonhap)', 'Kim Soo-yeon'],
    ['Von Max Mustermann', 'Max Mustermann'],
    ['Par Jean Dupont', 'Jean Dupont'],
    ['Oleh Andi Abdussalam', 'Andi Abdussalam'],
    ['بقلم سلمى الخطيب', 'سلمى الخطيب'],
  ])('%s', (line, byline) => {
    expect(storyWith({ headline: `${HEADLINE}\n${line}\n\n` })).toMatchObject({
      byline,
      subhead: null,
    });
  });

  it.each(['By the river a city is built', 'By 2020 the city will have ten lines'])(
    '%s is no byline',
    (line) => {
      const story = storyWith({ headline: `${HEADLINE}\n${line}\n\n` });
      expect(story).toMatchObject({ byline: null, subhead: line });
    },
  );

  it.each([
    ['By Yoo Jee-ho SEOUL, Nov. 22 (Yonhap) -- ', 'Yoo Jee-ho', 'SEOUL'],
    ['By Yoo Jee-ho | SEOUL, Nov. 22 (Yonhap) -- ', 'Yoo Jee-ho', 'SEOUL'],
    ['By Andi Abdussalam Jakarta, Nov. 22 (ANTARA) - ', 'Andi Abdussalam', 'Jakarta'],
    ['By Ann Lee Kuala Lumpur, Nov. 22 (Bernama) - ', 'Ann Lee', 'Kuala Lumpur'],
  ])('a byline may open the dateline: %s', (dateline, byline, place) => {
    const story = storyWith({ dateline });
    expect(story.byline).toBe(byline);
    expect(story.dateline?.place).toBe(place);
  });
});

describe('lead marks', () => {
  it.each([
    ['(LEAD) ', '(LEAD)'],
    ['(2nd LD) ', '(2nd LD)'],
    ['(3rd LD-Writethru) ', '(3rd LD-Writethru)'],
    ['(URGENT) ', '(URGENT)'],
    ['UPDATE 1-', 'UPDATE 1-'],
    ['CORRECTED-', 'CORRECTED-'],
    ['RPT-UPDATE 2-', 'RPT-UPDATE 2-'],
    ['WRAPUP 3-', 'WRAPUP 3-'],
    ['(LEAD) (URGENT) ', '(LEAD) (URGENT)'],
    ['URGENT: ', 'URGENT:'],
  ])('%s', (written, leadMark) => {
    const story = storyWith({ headline: `${written}${HEADLINE}\n\n` });
    expect(story).toMatchObject({ leadMark, headline: HEADLINE, notes: [] });
  });

  it.each(['(Yonhap Feature) Old trains', 'UPDATE on the talks', '(LEAD)', 'URGENT'])(
    '%s has none',
    (headline) => {
      expect(storyWith({ headline: `${headline}\n\n` })).toMatchObject({
        leadMark: null,
        headline,
      });
    },
  );
});

describe('the page around a story', () => {
  it('is residue, above and below', () => {
    const text =
      'Home | News | Contact\nSkip to content\n\nID :\n1\n11/23/2017 - 01:57\nAuther :\n\nA headline\n\nSEOUL -- They met. (END)\nRelated stories\n\nX';
    const story = parseStory(text);
    expect(story).toMatchObject({
      id: 1,
      headline: 'A headline',
      body: 'They met.',
      endMark: '(END)',
    });
    expect(found(story, 'page-residue')?.at).toBe('Home | News | Contact\nSkip to content');
    expect(found(story, 'text-after-end-mark')?.at).toBe('Related stories');
  });
});
