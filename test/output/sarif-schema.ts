import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';

/**
 * The schema from OASIS (docs.oasis-open.org/sarif/sarif/v2.1.0), as distributed in Microsoft's
 * package `@microsoft/jest-sarif` 1.0.0-beta.0 under the MIT licence. It uses draft 4, which
 * differs here only in the name of the identifier.
 */
const {
  $schema: _,
  id: __,
  ...schema
} = JSON.parse(readFileSync(join(import.meta.dirname, 'sarif-2.1.0.schema.json'), 'utf8'));
const ajv = new Ajv({ strict: false, unicodeRegExp: false, allErrors: true });
formats.default(ajv);

/** Validates a log. Errors are in its `errors` property. */
export const validateSarif = ajv.compile(schema);
