// The promise of the parser: nothing lost, nothing invented.

const WORD = /[\p{L}\p{N}]/u;
/** Parts that are no member's: the layout's own words, and what a finding has to point at. */
const LAYOUT = new Set(['label', 'trailer']);
const REPORTED = new Set(['residue', 'repetition', 'unknownHeader']);
/** White space, and characters that show nothing at the edge of a line. */
const UNSEEN = /[\s\u0085\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069]+/g;

/**
 * Where the stories read from a text break the promise, in a sentence each: their parts tile the
 * text; every part with words belongs to exactly one member or is reported; a member holds the
 * words of its parts and no others.
 */
export function brokenPromises(text, stories) {
  const broken = [];
  let at = 0;
  for (const story of stories) {
    if (story.start !== at) broken.push(`a story starts at ${story.start}, not ${at}`);
    for (const part of story.parts) {
      if (part.start !== at || part.end <= part.start) {
        broken.push(`part ${part.kind} [${part.start}, ${part.end}) does not begin at ${at}`);
      }
      at = part.end;
      broken.push(...brokenByPart(story, part));
    }
    if (story.end !== at) broken.push(`a story ends at ${story.end}, its parts at ${at}`);
    broken.push(...brokenByMembers(story));
  }
  if (at !== text.length) broken.push(`the stories end at ${at}, the text at ${text.length}`);
  return broken;
}

function brokenByPart(story, part) {
  const words = story.text.slice(part.start, part.end);
  if (!WORD.test(words) || LAYOUT.has(part.kind)) return [];
  const owners = membersOf(story, part);
  const reported = story.diagnostics.some(
    ({ start, end }) => start <= part.start && end >= part.end,
  );
  const isOwned = owners.length === 1 && owners[0] === part.kind && !REPORTED.has(part.kind);
  if (isOwned || (owners.length === 0 && reported)) return [];
  const by = owners.length === 0 ? 'nothing' : owners.join(', ');
  return [`part ${part.kind} ${JSON.stringify(words)} is held by ${by}, and not reported`];
}

/** The members that hold words of a part; a dateline's byline is one of its words. */
function membersOf({ spans }, { kind, start, end }) {
  const isHeld = (span) => span !== null && span.start < end && span.end > start;
  return Object.entries(spans)
    .filter(([name]) => !(name === 'byline' && kind === 'dateline'))
    .filter(([, value]) => (Array.isArray(value) ? value.some(isHeld) : isHeld(value)))
    .map(([name]) => (name === 'notes' ? 'note' : name));
}

function brokenByMembers(story) {
  const broken = [];
  const expectWords = (name, value, span) => {
    const words = span === null ? null : bare(story.text.slice(span.start, span.end));
    const found = value === null ? null : bare(value);
    if (found !== words) broken.push(`${name} is ${JSON.stringify(found)}, its part ${words}`);
  };
  const { spans, dateline } = story;
  for (const name of [
    ...['author', 'shortlink', 'slug', 'leadMark', 'headline', 'subhead', 'byline'],
    ...['body', 'endMark', 'initials'],
  ]) {
    expectWords(name, story[name], spans[name]);
  }
  for (const [index, span] of spans.notes.entries()) expectWords('note', story.notes[index], span);
  for (const { start, end, value } of story.paragraphs) {
    expectWords('paragraph', value, { start, end });
  }
  if (story.id !== null) expectWords('id', String(story.id), lastDigits(story, spans.id));
  if (dateline !== null) {
    expectWords('dateline', dateline.raw, spans.dateline);
    expectWords('place', dateline.place, spans.dateline.place);
    expectWords('date', dateline.dateWritten, spans.dateline.date);
    expectWords('agency', dateline.agency, spans.dateline.agency);
  }
  return broken;
}

/** An ID's digits without the zeros before them. */
function lastDigits({ text }, { start, end }) {
  const zeros = /^0*(?=\d)/.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start: start + zeros, end };
}

function bare(value) {
  return value.replace(UNSEEN, '');
}
