import { safeJson } from '../../output/escape.ts';
import type { Hit } from '../../output/hit.ts';
import { hitObject } from '../../output/hit-object.ts';
import { fileLinks } from '../../output/link.ts';
import { chosenStyle } from '../color.ts';
import { timeOption } from '../fields-option.ts';

/** How to write what a search finds; plain data. */
export interface HitSetup {
  readonly format: 'block' | 'lines' | 'json';
  readonly zone: string | undefined;
  readonly color: boolean;
  readonly context: number;
  readonly columns: number;
  /** The host to name in links to files; null for no links. */
  readonly linkHost: string | null;
}

export async function hitWriter(setup: HitSetup): Promise<(hit: Hit) => string> {
  const time = timeOption(setup.zone);
  if (setup.format === 'json') return (hit) => safeJson(hitObject(hit, time));
  const { hitBlock, hitLines } = await import('../../output/hit-text.ts');
  const style = await chosenStyle(setup.color);
  const link = fileLinks(setup.linkHost);
  const options = { context: setup.context, style, link, time, width: setup.columns };
  return setup.format === 'block'
    ? (hit) => hitBlock(hit, options)
    : (hit) => hitLines(hit, options);
}
