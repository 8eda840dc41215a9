// Loads bundle.js with the code that the engine compiled for it in an earlier run of the same
// command. Node.js itself keeps less: not the functions that were compiled while the command ran.
const fs = require('node:fs');
const { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync } = fs;
const { homedir } = require('node:os');
const { isAbsolute, join } = require('node:path');
const { Script } = require('node:vm');

const { XDG_CACHE_HOME, NODE_DISABLE_COMPILE_CACHE } = process.env;
const filename = join(__dirname, 'bundle.js');
const source = readFileSync(filename, 'latin1');
// The first line is a hash of the bundle: the engine itself compares no more than the length.
const id = source.slice(3, source.indexOf('\n'));
const engine = `${process.version}-${process.arch}`;
const command = /^[a-z]{1,12}$/.exec(process.argv[2] ?? '')?.[0] ?? 'other';
const base = cacheBase();
const folder = base && join(base, 'copydesk');
const file = folder && join(folder, `${engine}-${id}-${command}`);

/** Null if the user has none. Never below the current folder, whose files may be somebody else's. */
function cacheBase() {
  try {
    const path = XDG_CACHE_HOME || join(homedir(), '.cache');
    return isAbsolute(path) && !NODE_DISABLE_COMPILE_CACHE ? path : null;
  } catch {
    return null;
  }
}

/** Nothing of another user is run. */
function readCache() {
  try {
    return statSync(file).uid === (process.geteuid?.() ?? 0) ? readFileSync(file) : undefined;
  } catch {
    return undefined;
  }
}

const script = new Script(source, { filename, cachedData: file ? readCache() : undefined });
script.runInThisContext()(exports, require, module, filename, __dirname);

/** Keeps what has been compiled, unless there is such a file. A run does not fail because of it. */
module.exports.keepCompiled = () => {
  // False if the engine took the code it was given; undefined if there was none.
  if (!file || script.cachedDataRejected === false) return;
  try {
    // Not recursive: that never ends in /proc.
    for (const path of [base, folder]) if (!existsSync(path)) mkdirSync(path, { mode: 0o700 });
    for (const name of readdirSync(folder)) {
      if (name.startsWith(engine) && !name.includes(id)) rmSync(join(folder, name));
    }
    // The engine does not notice damaged code: all of it has to be on the disk before it has a name.
    const data = script.createCachedData();
    fs.writeFileSync(`${file}.${process.pid}`, data, { mode: 0o600, flush: true });
    renameSync(`${file}.${process.pid}`, file);
  } catch {}
};
