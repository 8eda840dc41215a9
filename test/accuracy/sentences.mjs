import { listStories, storyText } from './stories.mjs';

const MEMBERS = [
  'byline',
  'subhead',
  'slug',
  'headline',
  'author',
  'notes',
  'body',
  'endMark',
  'initials',
];
/** The Portuguese treebank has real datelines and interview turns. */
const REAL_SHARE = { pt: 0.009 };

/** Ordinary sentences as a story's only paragraph: no dateline, no byline, and no word is lost. */
export function measureSentences(lines, table) {
  const sentences = lines
    .map((line) => line.split('\t'))
    .filter(([lang, text]) => text && (/zh|ja/.test(lang) || text.split(' ').length >= 5));
  const text = sentences.map(([, sentence], at) => storyText(at + 1, sentence)).join('');
  const counts = new Map();
  const misses = [];
  const result = {
    sentences: sentences.length,
    datelines: 0,
    bylines: 0,
    lost: 0,
    worst: 0,
    misses,
  };
  for (const story of listStories({ text })) {
    const [lang, sentence] = sentences[story.id - 1];
    const count = counts.get(lang) ?? { datelines: 0, all: 0 };
    counts.set(lang, count);
    const kept = JSON.stringify([story.dateline?.raw, ...MEMBERS.map((member) => story[member])]);
    const words = sentence.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    const isWhole = words.every((word) => kept.includes(word));
    count.all++;
    if (story.dateline) count.datelines++;
    if (story.dateline) result.datelines++;
    if (story.byline) result.bylines++;
    if (!isWhole) result.lost++;
    if (story.dateline || story.byline || !isWhole) misses.push(`${lang} ${sentence}`);
    table.add('sentence', `language ${lang}`, !story.dateline && !story.byline && isWhole);
  }
  const shares = [...counts].map(([lang, { datelines, all }]) =>
    Math.max(0, datelines / all - (REAL_SHARE[lang] ?? 0)),
  );
  return { ...result, worst: Math.max(0, ...shares) };
}
