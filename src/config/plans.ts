import { dirname, relative, resolve, sep } from 'node:path';
import { type Choice, chooseRules } from '../rules/engine/choose.ts';
import { type Plan, planRules } from '../rules/engine/plan.ts';
import type { Severity } from '../rules/engine/rule.ts';
import { ConfigFinder, type FoundConfig, readConfig } from './find.ts';

/** Where a file's configuration comes from. */
export type ConfigSource =
  | { readonly kind: 'none' | 'nearest' }
  | { readonly kind: 'file'; readonly path: string };

/** The rule settings of a run. Plain data, so that it can be sent to a worker thread. */
export interface RuleSettings {
  /** Overrides the configuration. */
  readonly choice: Choice;
  /** The lowest severity that fails the run; null to use the configuration's. */
  readonly failOn: Severity | null;
  readonly config: ConfigSource;
  /** File name to assume for standard input when choosing its rules. */
  readonly stdinName: string;
}

/** The rules that apply to a file. */
export interface FilePlan {
  readonly plan: Plan;
  /** The lowest severity that fails the run. */
  readonly failOn: Severity;
}

const USUAL_FAIL_LEVEL: Severity = 'warning';

/**
 * The plan of each file: the rules' defaults, then the nearest configuration with its matching
 * overrides, then the command line. Files with the same settings share a plan.
 */
export class Plans {
  readonly #finder = new ConfigFinder();
  readonly #settings: RuleSettings;
  readonly #now: number;
  /** The one configuration for all files; undefined if each file uses its nearest. */
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

  /** The name to show for a file: standard input may have been given one. */
  name(file: string): string {
    return file === '-' ? this.#settings.stdinName : file;
  }

  /**
   * The plan for a path. Without a name of its own, standard input (`-`) uses the current folder's
   * configuration.
   */
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

/**
 * Indexes of the overrides that apply to a file. Outside the configuration's folder only the file
 * name is matched.
 */
function fittingOverrides({ folder, overrides }: FoundConfig, path: string): number[] {
  if (overrides.length === 0) return [];
  const names = relative(folder, resolve(path)).split(sep);
  const inside = names[0] === '..' ? names.slice(-1) : names;
  return overrides.flatMap((fits, index) => (fits(inside) ? [index] : []));
}
