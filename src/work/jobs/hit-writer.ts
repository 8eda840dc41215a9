import type { Hit } from '../../output/hits/hit.ts';
import { hitObject } from '../../output/hits/hit-object.ts';
import { timeIn } from '../../output/story/zone.ts';
import { safeJson } from '../../output/text/escape.ts';
import { fileLinks } from '../../output/text/link.ts';
import { chosenStyle } from '../../terminal/color.ts';

/** How to write what a search finds; plain data. */
export interface HitSetup {
  readonly format: 'block' | 'lines' | 'json';
  readonly zone: string | null;
  readonly color: boolean;
  readonly context: number;
  readonly columns: number;
  /** The host to name in links to files; null for no links. */
  readonly linkHost: string | null;
}

export async function hitWriter(setup: HitSetup): Promise<(hit: Hit) => string> {
  const time = timeIn(setup.zone);
  if (setup.format === 'json') return (hit) => safeJson(hitObject(hit, time));
  const { hitBlock, hitLines } = await import('../../output/hits/hit-text.ts');
  const style = await chosenStyle(setup.color);
  const link = fileLinks(setup.linkHost);
  const options = { context: setup.context, style, link, time, width: setup.columns };
  return setup.format === 'block'
    ? (hit) => hitBlock(hit, options)
    : (hit) => hitLines(hit, options);
}
