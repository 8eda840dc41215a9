// Writes the JSON Schema of the configuration next to the command, where editors find it by path:
// an install from Git has no dist/.
import { writeFileSync } from 'node:fs';
import { CONFIG_SCHEMA } from '../dist/config/schema.js';

const folder = process.argv[2] ?? 'bin';
writeFileSync(`${folder}/config.schema.json`, `${JSON.stringify(CONFIG_SCHEMA, null, 2)}\n`);
