// Writes the JSON Schema of the configuration beside the library, where editors find it by a path.
import { writeFileSync } from 'node:fs';
import { CONFIG_SCHEMA } from '../dist/config/schema.js';

writeFileSync('dist/config.schema.json', `${JSON.stringify(CONFIG_SCHEMA, null, 2)}\n`);
