import type { Span } from '../../../article/article.ts';
import { type Problem, textRule } from '../../engine/rule.ts';
import { SUSPECTS } from '../../engine/suspects.ts';
import { quoted } from '../../engine/visible.ts';
import { ENTITIES } from './entities.ts';
import { TAG } from './html-tag.ts';

const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,7}));/gi;

export const htmlEntity = textRule({
  name: 'html-entity',
  category: 'text',
  severity: 'warning',
  enabledByDefault: true,
  summary: 'A text contains HTML character references',
  why: 'They are left over from a web page. Readers see code, and searches miss the word.',
  help: 'Write the character itself.',
  bad: 'AT&amp;T',
  good: 'AT&T',
  fix: 'unsafe',
  suspect: SUSPECTS.ampersand,
  *check({ text }) {
    for (let from = text.indexOf('&'); from !== -1; ) {
      const to = from + CHUNK;
      yield* problemsIn(text, from, to);
      from = text.indexOf('&', to);
    }
  },
});

/** Characters to look at together, so that the entities of a large file are never all in memory. */
const CHUNK = 1 << 16;
/** No tag is longer, even if each of its characters is an entity. */
const REACH = 1 << 13;

/** The problems that begin in `[from, to)`. What is around it may be a part of their tags. */
function* problemsIn(text: string, from: number, to: number): Generator<Problem> {
  const offset = Math.max(0, from - REACH);
  const near = text.slice(offset, to + REACH);
  const entities = entitiesIn(near);
  const markup = makingTags(near, entities);
  for (const entity of entities) {
    const start = offset + entity.start;
    if (start < from || start >= to) continue;
    const end = offset + entity.end;
    const message = `${quoted(text.slice(start, end))} is HTML for ${quoted(entity.character)}.`;
    if (markup.has(entity)) yield { start, end, message };
    else yield { start, end, message, edits: [{ start, end, text: entity.character }] };
  }
}

interface Entity extends Span {
  readonly character: string;
}

function entitiesIn(text: string): Entity[] {
  const entities: Entity[] = [];
  for (const match of text.matchAll(ENTITY)) {
    const [entity, decimal, hexadecimal, name = ''] = match;
    const character = named(name) ?? numbered(decimal, 10) ?? numbered(hexadecimal, 16);
    if (character === null) continue;
    entities.push({ start: match.index, end: match.index + entity.length, character });
  }
  return entities;
}

/**
 * Entities that would complete a tag: `&lt;b&gt;` was meant to be read as `<b>`, but once decoded,
 * the tag rule would delete it.
 */
function makingTags(text: string, entities: readonly Entity[]): ReadonlySet<Entity> {
  const pieces: string[] = [];
  /** The offset of each entity's character in the decoded text. */
  const places: number[] = [];
  let at = 0;
  let size = 0;
  for (const { start, end, character } of entities) {
    places.push(size + start - at);
    size += start - at + character.length;
    pieces.push(text.slice(at, start), character);
    at = end;
  }
  pieces.push(text.slice(at));
  const found = new Set<Entity>();
  let next = 0;
  for (const { 0: tag, index } of pieces.join('').matchAll(TAG)) {
    while ((places[next] ?? index) < index) next++;
    for (; (places[next] ?? Infinity) < index + tag.length; next++) {
      const entity = entities[next];
      if (entity !== undefined) found.add(entity);
    }
  }
  return found;
}

const named = (name: string): string | null =>
  ENTITIES.get(name) ?? ENTITIES.get(name.toLowerCase()) ?? null;

/** Null if the number is not a printable character: a control, a lone surrogate or out of range. */
function numbered(digits: string | undefined, base: number): string | null {
  if (digits === undefined) return null;
  const code = Number.parseInt(digits, base);
  if (code > 0x10ffff) return null;
  const character = String.fromCodePoint(code);
  if (code === 0xa0) return ' ';
  return /[\p{Cc}\p{Cs}\p{Cf}]/u.test(character) ? null : character;
}
