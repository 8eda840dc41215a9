import { dirname, relative, resolve, sep } from 'node:path';
import { type Choice, chooseRules } from '../rules/engine/choose.ts';
import { type Plan, planRules } from '../rules/engine/plan.ts';
import type { Severity } from '../rules/engine/rule.ts';
import { ConfigFinder, type FoundConfig, readConfig } from './find.ts';

/** Where the configuration of a file comes from. */
export type ConfigSource =
  | { readonly kind: 'none' | 'nearest' }
  | { readonly kind: 'file'; readonly path: string };

/** What a run says about the rules of its files; plain data. */
export interface RuleSettings {
  /** Outweighs what configurations say. */
  readonly choice: Choice;
  /** The least severity that fails the run; null: as configured. */
  readonly failOn: Severity | null;
  readonly config: ConfigSource;
  /** What standard input is called; its rules are those of a file of that name. */
  readonly stdinName: string;
}

/** What holds for a file. */
export interface FilePlan {
  readonly plan: Plan;
  /** The least severity that fails the run. */
  readonly failOn: Severity;
}

const USUAL_FAIL_LEVEL: Severity = 'warning';

/**
 * The plan of each file: by the rules' defaults, then by the configuration nearest to it with the
 * overrides that fit it, then by the command line. Files for which the same holds share a plan.
 */
export class Plans {
  readonly #finder = new ConfigFinder();
  readonly #settings: RuleSettings;
  readonly #now: number;
  /** The configuration for all files; undefined: each file's own. */
  readonly #only: FoundConfig | null | undefined;
  readonly #byFolder = new Map<string, FoundConfig | null>();
  readonly #byKey = new Map<FoundConfig | null, Map<string, FilePlan>>();

  constructor(settings: RuleSettings, now: number) {
    const { config } = settings;
    this.#settings = settings;
    this.#now = now;
    if (config.kind === 'none') this.#only = null;
    else if (config.kind === 'file') this.#only = readConfig(config.path, resolve('.'));
  }

  /** What a file is called to its user, who may have a name for standard input. */
  name(file: string): string {
    return file === '-' ? this.#settings.stdinName : file;
  }

  /** `-`, standard input, goes by the name it was given, or else by the current folder. */
  of(file: string): FilePlan {
    const path = this.name(file);
    const found = this.#only === undefined ? this.#nearest(dirname(path)) : this.#only;
    const fitting = found === null ? [] : fittingOverrides(found, path);
    const key = fitting.join();
    const plans = this.#byKey.get(found) ?? new Map<string, FilePlan>();
    const plan = plans.get(key) ?? this.#make(found, fitting);
    this.#byKey.set(found, plans.set(key, plan));
    return plan;
  }

  #nearest(folder: string): FoundConfig | null {
    const known = this.#byFolder.get(folder);
    if (known !== undefined) return known;
    const found = this.#finder.find(resolve(folder));
    this.#byFolder.set(folder, found);
    return found;
  }

  #make(found: FoundConfig | null, fitting: readonly number[]): FilePlan {
    const config = found?.config;
    const overrides = config?.overrides.filter((_, index) => fitting.includes(index)) ?? [];
    const choices = [
      ...(config === undefined ? [] : [config]),
      ...overrides,
      this.#settings.choice,
    ];
    return {
      plan: planRules({ severities: chooseRules(choices), now: this.#now }),
      failOn: this.#settings.failOn ?? config?.failOn ?? USUAL_FAIL_LEVEL,
    };
  }
}

/** Which overrides are for a file. Of one outside the configuration's folder only the name counts. */
function fittingOverrides({ folder, overrides }: FoundConfig, path: string): number[] {
  if (overrides.length === 0) return [];
  const names = relative(folder, resolve(path)).split(sep);
  const inside = names[0] === '..' ? names.slice(-1) : names;
  return overrides.flatMap((fits, index) => (fits(inside) ? [index] : []));
}
