import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';

/**
 * The schema of OASIS (docs.oasis-open.org/sarif/sarif/v2.1.0) as Microsoft's package
 * `@microsoft/jest-sarif` 1.0.0-beta.0 has it, MIT licence. It is of draft 4, whose only
 * difference here is the name of its identifier.
 */
const {
  $schema: _,
  id: __,
  ...schema
} = JSON.parse(readFileSync(join(import.meta.dirname, 'sarif-2.1.0.schema.json'), 'utf8'));
const ajv = new Ajv({ strict: false, unicodeRegExp: false, allErrors: true });
formats.default(ajv);

/** Whether a log is valid; what is wrong with it is in its `errors`. */
export const validateSarif = ajv.compile(schema);
