import { dirname, relative, resolve, sep } from 'node:path';
import { type Choice, chooseLimits, chooseRules } from '../rules/engine/choose.ts';
import type { HouseStyle } from '../rules/engine/house.ts';
import { type Plan, planRules } from '../rules/engine/plan.ts';
import type { Severity } from '../rules/engine/rule.ts';
import { ConfigFinder } from './find.ts';
import { type Layer, type LoadedConfig, loadConfig } from './load.ts';

/** Where a file's configuration comes from. */
export type ConfigSource =
  | { readonly kind: 'none' | 'nearest' }
  | {
      readonly kind: 'file';
      readonly path: string;
      /** What a pipe held, which can be read only once; null for a file, which is read when needed. */
      readonly text: string | null;
    };

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
interface FilePlan {
  readonly plan: Plan;
  readonly house: HouseStyle;
  /** The lowest severity that fails the run. */
  readonly failOn: Severity;
}

/** One source of settings for the rules of a file. */
export interface RuleSource {
  /** The configuration file; null for the command line. */
  readonly path: string | null;
  /** The index of an override in the file; null for settings that apply to all files. */
  readonly override: number | null;
  readonly choice: Choice;
}

/** A single object, because plans are kept by their layers. */
const NO_LAYERS: LoadedConfig = [];
const USUAL_FAIL_LEVEL: Severity = 'warning';

/**
 * The plan of each file: the rules' defaults, then the nearest configuration with its matching
 * overrides, then the command line. Files with the same settings share a plan.
 */
export class Plans {
  readonly #finder = new ConfigFinder();
  readonly #settings: RuleSettings;
  readonly #now: number;
  /** The configuration for all files; undefined if each file has its own. */
  readonly #only: LoadedConfig | null | undefined;
  readonly #byKey = new Map<LoadedConfig, Map<string, FilePlan>>();
  /** The folder of the last call of `ofFolder`, and its result. */
  #last: { readonly folder: string; readonly plan: FilePlan | null } | null = null;

  constructor(settings: RuleSettings, now: number) {
    const { config } = settings;
    this.#settings = settings;
    this.#now = now;
    if (config.kind === 'none') this.#only = null;
    else if (config.kind === 'file') {
      this.#only = loadConfig(config.path, resolve('.'), config.text);
    }
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
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    return this.ofFolder(folder) ?? this.#planOf(this.#layersOf(path), path);
  }

  /**
   * The plan for all files of a folder, which is given with a trailing slash, or as an empty string
   * for the current one; null if their plans may differ.
   */
  ofFolder(folder: string): FilePlan | null {
    if (this.#last?.folder === folder) return this.#last.plan;
    const path = `${folder}.`;
    const layers = this.#layersOf(path);
    const isForAll = layers.every(({ overrides }) => overrides.length === 0);
    const plan = isForAll ? this.#planOf(layers, path) : null;
    this.#last = { folder, plan };
    return plan;
  }

  #planOf(layers: readonly Layer[], path: string): FilePlan {
    const fitting = fittingOverrides(layers, path);
    const key = fitting.join(';');
    const plans = this.#byKey.get(layers) ?? new Map<string, FilePlan>();
    const plan = plans.get(key) ?? this.#make(layers, fitting);
    this.#byKey.set(layers, plans.set(key, plan));
    return plan;
  }

  /** The settings for the rules of a file, in order of increasing precedence. */
  sources(file: string): readonly RuleSource[] {
    const path = this.name(file);
    const layers = this.#layersOf(path);
    return this.#sources(layers, fittingOverrides(layers, path));
  }

  /** The configuration files that have been read so far, with those they build on. */
  get files(): ReadonlySet<string> {
    return new Set([...this.#byKey.keys()].flatMap((layers) => layers.map(({ path }) => path)));
  }

  /** The configuration files that apply to a file. The one found for it is the last. */
  layers(file: string): readonly Layer[] {
    return this.#layersOf(this.name(file));
  }

  #layersOf(path: string): readonly Layer[] {
    return (this.#only === undefined ? this.#finder.find(dirname(path)) : this.#only) ?? NO_LAYERS;
  }

  #sources(layers: readonly Layer[], fitting: readonly (readonly number[])[]): RuleSource[] {
    const configured = layers.flatMap(({ path, config }, layer): RuleSource[] => [
      { path, override: null, choice: config },
      ...config.overrides.flatMap((choice, override) =>
        fitting[layer]?.includes(override) === true ? [{ path, override, choice }] : [],
      ),
    ]);
    return [...configured, { path: null, override: null, choice: this.#settings.choice }];
  }

  #make(layers: readonly Layer[], fitting: readonly (readonly number[])[]): FilePlan {
    const choices = this.#sources(layers, fitting).map(({ choice }) => choice);
    const configs = layers.map(({ config }) => config);
    const configured = configs.findLast(({ failOn }) => failOn !== null)?.failOn ?? null;
    const house = {
      agencies: new Map(configs.flatMap(({ house }) => [...house.agencies])),
      terms: new Map(configs.flatMap(({ house }) => [...house.terms])),
    };
    return {
      house,
      plan: planRules({
        severities: chooseRules(choices),
        limits: chooseLimits(choices),
        house,
        now: this.#now,
      }),
      failOn: this.#settings.failOn ?? configured ?? USUAL_FAIL_LEVEL,
    };
  }
}

/**
 * For each layer, indexes of the overrides that apply to a file. Outside a layer's folder only the file
 * name is matched.
 */
function fittingOverrides(layers: readonly Layer[], path: string): number[][] {
  return layers.map(({ folder, overrides }) => {
    if (overrides.length === 0) return [];
    const names = relative(folder, resolve(path)).split(sep);
    const inside = names[0] === '..' ? names.slice(-1) : names;
    return overrides.flatMap((fits, index) => (fits(inside) ? [index] : []));
  });
}
